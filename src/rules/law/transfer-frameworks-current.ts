// A transfer rests on no framework that a court has set aside.
import { has, sentenceAround } from '../../judging/sentences.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import { transferFrameworks } from '../../law/transfer-frameworks.ts';
import type { Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { isHistory } from './is-history.ts';
import { holdsFor } from './written-on.ts';

/** A framework for transfers that a notice names still holds, or is told to be past. */
export const transferFrameworksCurrent: Rule = {
  id: 'transfer-frameworks-current',
  covers: ['LAW-04'],
  severity: 'warning',
  ground: 'GDPR 44–46',
  why: {
    fi: 'Järjestely, jonka tuomioistuin on kumonnut, ei suojaa tietoja eikä ole siirron peruste.',
    en: 'A framework that a court has set aside neither protects data nor is a ground for a transfer.',
  },

  *check({ facts, editions }, { today }) {
    for (const { spellings, setAside } of transferFrameworks.setAside) {
      // Of the day only the year is known here: what was written that year is left alone.
      if (!holdsFor(facts, `${setAside.year}-12-31`, today)) continue;
      const pattern = phrases(...spellings);
      for (const edition of editions)
        for (const mention of mentionsIn(edition, pattern)) {
          const sentence = sentenceAround(mention, edition.lang).text;
          if (isHistory(sentence, edition.lang) || has(sentence, refusals[edition.lang])) continue;
          yield {
            ...foundAt(edition, mention),
            message: {
              fi: `Teksti viittaa järjestelyyn ”${mention.text}”, joka ei ole enää siirron peruste (${setAside.by}, ${setAside.year}).`,
              en: `The text refers to “${mention.text}”, which is no longer a ground for transfers (${setAside.by}, ${setAside.year}).`,
            },
            help: {
              fi: 'Tarkista nykyinen siirtoperuste ja kirjoita se kentän `transfers` kohtaan `mechanism`.',
              en: 'Check the present ground of the transfer and put it in `mechanism` under `transfers`.',
            },
          };
        }
    }
  },

  good: {
    'fi.md': [['Suojaamme', 'Emme käytä Privacy Shield -järjestelyä, joka on mitätöity. Suojaamme']],
    'en.md': [['We protect', 'We do not rely on Privacy Shield. We protect']],
  },
  bad: {
    'fi.md': [
      ['Suojaamme', 'Annamme tietoja vain yhdysvaltalaisille Privacy Shield -yrityksille. Suojaamme'],
    ],
    'en.md': [['We protect', 'We give data only to companies certified under Safe Harbor. We protect']],
  },
};

/** Words by which a notice says that it does without the framework. */
const refusals: Record<Lang, RegExp> = {
  fi: phrases('emme käytä', 'emme nojaa', 'emme perusta', 'ei perustu', 'eivät perustu', 'ei voi perustua'),
  sv: phrases('inte på', 'använder inte', 'använder vi inte', 'inte stöd*', 'inte med stöd'),
  en: phrases('not rely', 'not use', 'not based', 'not rest'),
};
