// Links within the page and the site lead somewhere.
import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { standardSections } from '../law/sections.ts';
import type { Edition, Register } from '../model.ts';
import { noticeAddress, registerAddress, sideBySideAddress } from '../addresses.ts';
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

  *check({ editions }, { register }) {
    for (const edition of editions) {
      const links: Link[] = [];
      visit(edition.body, 'link', (node) => void links.push(node));
      for (const link of links.filter(({ url }) => leadsNowhere(url, edition, register)))
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

function leadsNowhere(url: string, edition: Edition, { site, notices }: Register): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return false;
  const [path = '', anchor] = url.split('#', 2);
  if (path === '') return anchor === undefined || !placesOf(edition).includes(anchor);
  const pages = [
    '/',
    ...site.languages.map(registerAddress),
    ...notices.flatMap((notice) => [sideBySideAddress(notice), ...notice.editions.map(noticeAddress)]),
  ];
  const from = `https://site.invalid${noticeAddress(edition)}`;
  return !URL.canParse(path, from) || !(pages as string[]).includes(new URL(path, from).pathname);
}

const placesOf = ({ sections }: Edition): string[] => [
  ...new Set([
    ...standardSections,
    ...sections.flatMap(({ key, clauses }) => [key, ...clauses.flatMap(({ id }) => id ?? [])]),
  ]),
];
