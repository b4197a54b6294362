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
          fi: `Ilmoitettu aukko: ${languages.fi.elements[element]}. ${past ? `Määräaika ${until} on ohi.` : `Kerrottava viimeistään ${until}.`}`,
          en: `Declared gap: ${languages.en.elements[element]}. ${past ? `Its day, ${until}, has passed.` : `To be told by ${until}.`}`,
        },
        help: {
          fi: `Kerro asia ja poista aukko. Syy: ${reason}`,
          en: `Tell it and delete the gap. Reason: ${reason}`,
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
