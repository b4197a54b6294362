// The public site as it would be published, put under the review so that it opens from a folder.
import { basePath } from '../addresses.ts';
import type { Artifact } from '../model.ts';
import type { Site } from '../schema/site.ts';

/** The pages of a site and what they lead to, under `public/`, with links from page to page that need no server. */
export const publicFiles = (files: readonly Artifact[], site: Site): Artifact[] =>
  files
    .filter(({ path }) => /(\.html|\.css|\/versions\.json|\/feed\.xml)$/.test(path))
    .map(({ path, contents }) => ({
      path: `public/${path}`,
      contents: path.endsWith('.html') ? relativeIn(contents, path, basePath(site)) : contents,
    }));

/** The page with its addresses on the site made relative to itself. Search engines are told that it is a copy. */
function relativeIn(page: string, path: string, base: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const copy = page
    .replace(/<link rel="canonical"[^>]*>/, '<meta name="robots" content="noindex">')
    .replace(/<link rel="alternate"[^>]*>\n?/g, '');
  return copy.replace(/<(?:a|link)\s(?:[^"<>]|"[^"]*")*>/g, (tag) =>
    tag.replace(/ href="(\/[^"]*)"/, (attribute, address: string) => {
      if (!address.startsWith(`${base}/`)) return attribute;
      const [, place = '', hash = ''] = /^([^#?]*)(.*)$/.exec(address.slice(base.length + 1)) ?? [];
      const file = place === '' || place.endsWith('/') ? `${place}index.html` : place;
      return ` href="${up}${file}${hash}"`;
    }),
  );
}
