// The headers of a response: those the site will have, with what the preview needs besides.
import { extname } from 'node:path';
import type { Site } from './shown.ts';

/** The headers to serve a file with. Before there is a site, a policy that lets through the preview's own files only. */
export function headersFor(file: string, site: Site | null): Record<string, string> {
  const built = headersOfAll(site?.files.get('_headers') ?? '');
  const policy =
    built['Content-Security-Policy'] ?? "default-src 'none'; base-uri 'none'; form-action 'none'";
  const others = policy.split('; ').filter((directive) => !/^(script|connect|style)-src /.test(directive));
  return {
    ...built,
    // What the preview adds to a page comes from this server, as the page does.
    'Content-Security-Policy': [
      ...others,
      "script-src 'self'",
      "connect-src 'self'",
      "style-src 'self'",
    ].join('; '),
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  };
}

/** The rules under `/*` of a `_headers` file, without HSTS, which is not sent over plain HTTP (RFC 6797, 7.2). */
function headersOfAll(text: string): Record<string, string> {
  const [, rules = ''] = /^\/\*\n((?: .*\n?)*)/m.exec(text) ?? [];
  const pairs = [...rules.matchAll(/^ +([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]);
  return Object.fromEntries(pairs.filter(([name]) => name !== 'Strict-Transport-Security'));
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
