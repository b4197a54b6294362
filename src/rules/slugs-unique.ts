// Two notices cannot live at one address.
import type { Rule } from './rule.ts';

/** No two editions of one language have the same address. */
export const slugsUnique: Rule = {
  id: 'slugs-unique',
  severity: 'error',
  why: {
    fi: 'Samassa osoitteessa voi olla vain yksi seloste.',
    en: 'An address can lead to one notice only.',
  },

  *check({ id, editions }, { register: { notices } }) {
    for (const edition of editions) {
      const slug = edition.words.slug ?? id;
      const other = notices.find(
        (notice) =>
          notice.id < id &&
          notice.editions.some(
            ({ lang, words }) => lang === edition.lang && (words.slug ?? notice.id) === slug,
          ),
      );
      if (!other) continue;
      yield {
        edition,
        at: ['slug'],
        message: {
          fi: `Osoite ”${slug}” on jo selosteella ”${other.id}”.`,
          en: `The address “${slug}” already belongs to the notice “${other.id}”.`,
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
