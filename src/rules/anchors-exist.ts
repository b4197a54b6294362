// Links within the page and the site lead somewhere.
import { standardSections } from '../law/sections.ts';
import type { Edition } from '../model.ts';
import { noticeAddress } from '../addresses.ts';
import { rangeOf } from '../reading/range.ts';
import type { Rule } from './rule.ts';

/** A link to `#place` or `/page/` leads to a place of the page or a page of the site. */
export const anchorsExist: Rule = {
  id: 'anchors-exist',
  severity: 'error',
  why: {
    fi: 'Rikkinäinen linkki jättää lukijan tyhjän päälle.',
    en: 'A broken link leaves the reader with nothing.',
  },

  *check({ editions }, { addresses }) {
    for (const edition of editions) {
      const places = placesOf(edition);
      const links = edition.nodes.link ?? [];
      for (const link of links.filter(({ url }) => leadsNowhere(url, edition, places, addresses)))
        yield {
          edition,
          at: rangeOf(link),
          message: {
            fi: `Linkki ”${link.url}” ei johda mihinkään.`,
            en: `The link “${link.url}” leads nowhere.`,
          },
          help: link.url.startsWith('#')
            ? {
                fi: `Käytä jonkin kohdan osoitetta: ${placesOf(edition)
                  .map((id) => `\`#${id}\``)
                  .join(', ')}.`,
                en: `Use the address of a section: ${placesOf(edition)
                  .map((id) => `\`#${id}\``)
                  .join(', ')}.`,
              }
            : {
                fi: 'Käytä sivuston osoitetta, joka alkaa `/`, tai koko osoitetta, joka alkaa `https://`.',
                en: 'Use an address of the site that starts with `/`, or a whole address that starts with `https://`.',
              },
        };
    }
  },

  good: { 'fi.md': [['Suojaamme', '[Suojaamme](#rights)']] },
  bad: { 'fi.md': [['Suojaamme', '[Suojaamme](#oikeudet)']] },
};

function leadsNowhere(
  url: string,
  edition: Edition,
  places: readonly string[],
  addresses: ReadonlyMap<string, unknown>,
): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return false;
  const [path = '', anchor] = url.split('#', 2);
  if (path === '') return anchor === undefined || !places.includes(anchor);
  const from = `https://site.invalid${noticeAddress(edition)}`;
  return !URL.canParse(path, from) || !addresses.has(new URL(path, from).pathname);
}

const placesOf = ({ sections }: Edition): string[] => [
  ...new Set([
    ...standardSections,
    ...sections.flatMap(({ key, clauses }) => [key, ...clauses.flatMap(({ id }) => id ?? [])]),
  ]),
];
