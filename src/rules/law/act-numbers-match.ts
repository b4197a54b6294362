// The name of an act and its number are of the same act.
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { misnumbered } from './act-names.ts';

/** An act that is cited with its number is cited with its own. */
export const actNumbersMatch: Rule = {
  id: 'act-numbers-match',
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Väärä numero vie lukijan toiseen lakiin.',
    en: 'A wrong number takes the reader to another act.',
  },

  *check({ editions }) {
    for (const edition of editions)
      for (const passage of edition.passages)
        for (const { text, start, own } of misnumbered(passage.text, edition.lang))
          yield {
            ...foundAt(edition, { passage, text, start }),
            message: {
              fi: `Lain nimi ja numero eivät kuulu yhteen: ”${text}”.`,
              en: `The name of the act and its number do not belong together: “${text}”.`,
            },
            help: {
              fi: `Käytä numeroa ${own}, tai korjaa nimi.`,
              en: `Use the number ${own}, or correct the name.`,
            },
          };
  },

  good: {
    'fi.md': [
      ['Suojaamme', 'Noudatamme tietosuojalakia (1050/2018) ja kirjanpitolakia (1336/1997). Suojaamme'],
    ],
    'en.md': [
      [
        'We protect',
        'We comply with the Data Protection Act (1050/2018) and the Accounting Act (1336/1997). We protect',
      ],
    ],
  },
  bad: {
    'fi.md': [['Suojaamme', 'Noudatamme tietosuojalakia (523/1999). Suojaamme']],
    'en.md': [['We protect', 'We comply with the Data Protection Act (523/1999). We protect']],
  },
};
