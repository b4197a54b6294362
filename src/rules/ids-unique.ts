// An id names one thing in its list.
import type { Rule } from './rule.ts';

/** No id is used twice in a list of an edition. */
export const idsUnique: Rule = {
  id: 'ids-unique',
  severity: 'error',
  why: {
    fi: 'Tunnuksella löydetään saman asian sanat toisella kielellä.',
    en: 'The id is how the words for the same thing are found in another language.',
  },

  *check({ editions }) {
    for (const edition of editions)
      for (const list of [
        'dataSubjects',
        'purposes',
        'data',
        'sources',
        'recipients',
        'transfers',
        'changes',
      ] as const) {
        const ids = (edition.words[list] ?? []).map(({ id }) => id);
        for (const [index, id] of ids.entries()) {
          if (ids.indexOf(id) === index) continue;
          yield {
            edition,
            at: [list, index, 'id'],
            message: {
              fi: `Tunnus ”${id}” on luettelossa \`${list}\` kahdesti.`,
              en: `The id “${id}” is in the list \`${list}\` twice.`,
            },
            help: {
              fi: 'Anna jälkimmäiselle oma tunnus tai yhdistä kohdat.',
              en: 'Give the second one an id of its own, or combine the two.',
            },
          };
        }
      }
  },

  good: {},
  bad: {
    'fi.md': [['  - id: tilaustiedot', '  - id: nimi']],
    'en.md': [['  - id: tilaustiedot', '  - id: nimi']],
  },
};
