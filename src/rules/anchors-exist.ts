// Links within the page and the site lead somewhere.
import { standardSections } from '../law/sections.ts';
import type { Edition } from '../model.ts';
import { absolute, noticeAddress } from '../addresses.ts';
import { rangeOf } from '../reading/range.ts';
import type { Rule, Surroundings } from './rule.ts';

/** A link to `#place` or `/page/` leads to a place of the page or a page of the site. */
export const anchorsExist: Rule = {
  id: 'anchors-exist',
  severity: 'error',
  why: {
    fi: 'Rikkinäinen linkki jättää lukijan tyhjän päälle.',
    en: 'A broken link leaves the reader with nothing.',
  },

  *check({ editions }, surroundings) {
    for (const edition of editions) {
      const places = placesOf(edition);
      const links = edition.nodes.link ?? [];
      for (const link of links.filter(({ url }) => leadsNowhere(url, edition, places, surroundings)))
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
  { site, addresses }: Surroundings,
): boolean {
  if (url.startsWith('#')) return !places.includes(decoded(url.slice(1)));
  const base = absolute(site, '/');
  const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(url);
  // A whole address may lead anywhere, but within the site it has to lead to a page of it.
  if (isWhole && !(URL.canParse(url) && new URL(url).href.startsWith(base))) return false;
  const from = absolute(site, noticeAddress(edition));
  const to = url.startsWith('/') ? base + url.slice(1) : url;
  if (!URL.canParse(to, from)) return true;
  const { href, hash } = new URL(to, from);
  if (!href.startsWith(base)) return true;
  const path = href.slice(base.length - 1).replace(/[?#].*$/s, '');
  if (!addresses.has(path)) return true;
  // What other sections another notice has is not known here; the standard ones every notice has.
  const anchor = decoded(hash.slice(1));
  const isNotice = addresses.get(path) !== null;
  return anchor !== '' && !(isNotice && (standardSections as readonly string[]).includes(anchor));
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

const placesOf = ({ sections }: Edition): string[] => [
  ...new Set([
    ...standardSections,
    ...sections.flatMap(({ key, clauses }) => [key, ...clauses.flatMap(({ id }) => id ?? [])]),
  ]),
];
