// A gap that is no gap any more misleads the reader.
import { answered } from '../judging/answered.ts';
import * as languages from '../languages/index.ts';
import type { Rule } from './rule.ts';

/** What is declared as a gap is in fact not told, and is declared once. */
export const gapsApply: Rule = {
  id: 'gaps-apply',
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Sivulla lukisi, ettei seloste kerro asiaa, vaikka se kertoo.',
    en: 'The page would say that the notice does not state something that it states.',
  },

  *check(notice, { site }) {
    const gaps = notice.facts.gaps ?? [];
    for (const [index, { element }] of gaps.entries()) {
      const twice = gaps.findIndex((gap) => gap.element === element) < index;
      if (!twice && answered(element, notice, site) !== 'yes') continue;
      yield {
        edition: notice.source,
        at: ['gaps', index, 'element'],
        message: twice
          ? {
              fi: `Aukko \`${element}\` on ilmoitettu kahdesti.`,
              en: `The gap \`${element}\` is declared twice.`,
            }
          : {
              fi: `Seloste kertoo jo asian, joka on ilmoitettu aukoksi: ${languages.fi.elements[element]}.`,
              en: `The notice already tells what is declared as a gap: ${languages.en.elements[element]}.`,
            },
        help: { fi: 'Poista tämä kohta kentästä `gaps`.', en: 'Delete this entry from `gaps`.' },
      };
    }
  },

  good: {},
  bad: {
    'fi.md': [
      [
        'transfers: none\n',
        'transfers: none\ngaps:\n  - element: transfers\n    reason: Selvitetään.\n    until: 2027-12-31\n',
      ],
    ],
  },
};
