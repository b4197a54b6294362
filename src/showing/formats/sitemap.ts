// Every page and its counterparts in other languages, for search engines.
import { absolute, addressOf } from '../../addresses.ts';
import { escape } from '../typeset.ts';
import type { Format } from './format.ts';

/**
 * `sitemap.xml` with `xhtml:link` alternates (sitemaps.org 0.9). Pages without an address of their own are left out, and
 * those that name another page to be shown in their place.
 */
export const sitemap: Format = ({ site, pages }) => {
  const entries = pages.flatMap(({ head, path }) => {
    if (head.canonical === null || head.canonical !== absolute(site, addressOf(path))) return [];
    const alternates = head.alternates.map(
      ({ hreflang, href }) =>
        `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escape(href)}"/>\n`,
    );
    return [
      {
        at: head.canonical,
        xml: `  <url>\n    <loc>${escape(head.canonical)}</loc>\n${alternates.join('')}  </url>\n`,
      },
    ];
  });
  const sorted = entries.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ xml }) => xml);
  return [
    {
      path: 'sitemap.xml',
      contents: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${sorted.join('')}</urlset>
`,
    },
  ];
};
