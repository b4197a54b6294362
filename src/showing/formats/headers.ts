// The HTTP headers of the site, in the `_headers` form that Netlify, Cloudflare Pages and others read.
import type { Format } from './format.ts';

const headersOfAll = {
  'Content-Security-Policy':
    "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** `_headers`: nothing but our own stylesheet may load, and no other site may frame a notice. */
export const headers: Format = () => [
  {
    path: '_headers',
    contents: ['/*', ...Object.entries(headersOfAll).map(([name, value]) => `  ${name}: ${value}`), ''].join(
      '\n',
    ),
  },
];
