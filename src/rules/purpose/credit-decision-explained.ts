// Whoever decides on credit says whether a person or a system makes the decision.
import { has } from '../../judging/sentences.ts';
import { answered } from '../../judging/answered.ts';
import { affirmed } from '../../judging/asked.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { foundAt } from '../../judging/found-at.ts';

/** A notice that speaks of a credit decision tells whether it is automated. */
export const creditDecisionExplained: Rule = {
  id: 'credit-decision-explained',
  covers: ['BAS-14'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(2)(f), 14(2)(g)',
  why: {
    fi: 'Luottopäätös vaikuttaa ihmiseen paljon. Jos sen tekee kone, hänellä on oikeus tietää se ja saada asia ihmisen käsiteltäväksi.',
    en: 'A credit decision matters to a person. If a machine makes it, that person may know so and have a human look at it.',
  },

  *check(notice, { site }) {
    const { facts, source } = notice;
    if (answered('automatedDecisions', notice, site) === 'yes') return;
    if ((facts.gaps ?? []).some(({ element }) => element === 'automatedDecisions')) return;
    const decision = affirmed('creditDecision', notice);
    if (!decision || source.passages.some(({ text }) => has(text, makers[source.lang]))) return;
    yield {
      ...foundAt(source, decision),
      message: {
        fi: `Tekstissä mainitaan ”${decision.text}”, mutta siinä ei kerrota, tehdäänkö luottopäätös automaattisesti.`,
        en: `The text mentions “${decision.text}” without telling whether the credit decision is automated.`,
      },
      help: {
        fi: 'Lisää kenttä `automatedDecisions` ja siihen `logic` ja `consequences` (tai `automatedDecisions: none`).',
        en: 'Add the field `automatedDecisions` with `logic` and `consequences` (or `automatedDecisions: none`).',
      },
    };
  },

  good: {
    'fi.md': [
      ['automatedDecisions: none\n', ''],
      ['Suojaamme tiedot', 'Emme tee luottopäätöksiä. Suojaamme tiedot'],
    ],
    'en.md': [['We protect', 'We make no credit decisions. We protect']],
  },
  bad: {
    'fi.md': [
      ['automatedDecisions: none\n', ''],
      [
        'Annamme kuljetusyritykselle',
        'Teemme luottopäätöksen tilauksen yhteydessä. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [['We give your name', 'We make a credit decision when you order. We give your name']],
  },
};

/** Who or what makes a credit decision, where the text tells it. */
const makers: Record<Lang, RegExp> = {
  fi: phrases(
    'automaat*',
    'automatis*',
    'luottopäätö* tekee',
    'luottopäätö* … ihminen',
    '*käsittelijä* … luottopäätö*',
    '*palvelija* … luottopäätö*',
    'työntekijä* … luottopäätö*',
    'ihminen … luottopäätö*',
  ),
  sv: phrases('automat*', 'kreditbeslut* fattas av', 'människa … kreditbeslut*', 'anställd* … kreditbeslut*'),
  en: phrases(
    'automat*',
    'credit decision* … made by',
    'person … credit decision*',
    'employee* … credit decision*',
  ),
};
