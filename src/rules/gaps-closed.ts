// Declared gaps: counted and shown until they are closed.
import * as languages from '../languages/index.ts';
import type { Rule } from './rule.ts';

/** Nothing is left untold. A declared gap is worth knowing until its day, and an error after it. */
export const gapsClosed: Rule = {
  id: 'gaps-closed',
  severity: 'info',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Aukko on lupaus kertoa asia annettuun päivään mennessä. Sivulla lukee, ettei seloste vielä kerro sitä.',
    en: 'A gap is a promise to tell something by its day. Until then the page says that the notice does not state it yet.',
  },

  *check({ source, facts }, { today, strict }) {
    for (const [index, { element, reason, until }] of (facts.gaps ?? []).entries()) {
      const past = until < today;
      yield {
        edition: source,
        at: ['gaps', index, 'element'],
        severity: past || strict ? 'error' : 'info',
        message: {
          fi: `Selosteesta puuttuu vielä tieto: ${languages.fi.elements[element]}. ${past ? `Se piti kertoa viimeistään ${until}.` : `Se on kerrottava viimeistään ${until}.`} Syy: ${sentence(reason)}`,
          en: `The notice does not yet state ${languages.en.elements[element]}. ${past ? `It was due by ${until}.` : `It is due by ${until}.`} Reason: ${sentence(reason)}`,
        },
        help: {
          fi: `Kerro asia selosteessa ja poista tämä kohta kentästä \`gaps\`${past ? ', tai perustele uusi päivä' : ''}.`,
          en: `State it in the notice and delete this entry from \`gaps\`${past ? ', or give a new day and its reason' : ''}.`,
        },
      };
    }
  },

  good: {},
  bad: {
    'fi.md': [
      [
        'automatedDecisions: none\n',
        'gaps:\n  - element: automatedDecisions\n    reason: Selvitetään.\n    until: 2026-12-31\n',
      ],
    ],
  },
};

const sentence = (reason: string): string => (/[.!?…]$/.test(reason) ? reason : `${reason}.`);
