// Two notices cannot live at one address.
import { noticeAddress } from '../addresses.ts';
import type { Rule } from './rule.ts';

/** No two editions of one language have the same address. */
export const slugsUnique: Rule = {
  id: 'slugs-unique',
  severity: 'error',
  why: {
    fi: 'Samassa osoitteessa voi olla vain yksi seloste.',
    en: 'An address can lead to one notice only.',
  },

  *check({ id, editions }, { addresses }) {
    for (const edition of editions) {
      const owner = addresses.get(noticeAddress(edition)) ?? id;
      if (owner === id) continue;
      const slug = edition.words.slug ?? id;
      yield {
        edition,
        at: ['slug'],
        message: {
          fi: `Osoite ”${slug}” on jo selosteella ”${owner}”.`,
          en: `The address “${slug}” already belongs to the notice “${owner}”.`,
        },
        help: { fi: 'Valitse toinen `slug`.', en: 'Choose another `slug`.' },
      };
    }
  },

  good: {
    'verkkokauppa-2/fi.md': [['slug: verkkokauppa', 'slug: jasenpalvelu']],
    'verkkokauppa-2/en.md': [['slug: web-shop', 'slug: member-service']],
  },
  bad: { 'verkkokauppa-2/fi.md': [], 'verkkokauppa-2/en.md': [] },
};
