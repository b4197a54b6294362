// The date of birth is collected for a reason that is told.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { mentionsIn, speaksOf } from '../../judging/mentions.ts';
import * as languages from '../../languages/index.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Edition, Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A notice that lists the date of birth says what it is for, all the more when the identity code shows it already. */
export const birthDateJustified: Rule = {
  id: 'birth-date-justified',
  covers: ['CNT-06'],
  severity: underGdpr('info'),
  ground: 'GDPR 5(1)(c)',
  why: {
    fi: 'Tietoja saa kerätä vain sen verran kuin tarkoitus vaatii. Syntymäaikaa pyydetään usein turhaan.',
    en: 'No more data may be collected than the purpose requires. A date of birth is often asked for needlessly.',
  },

  *check({ source }) {
    const { lang } = source;
    const [mention] = [
      ...mentionsIn(source, languages[lang].mentions.birthDate, { sections: ['content'] }),
    ].filter((one) => !isDenied(one, source.lang));
    if (!mention || isExplained(source) || has(sentenceAround(mention, lang).text, reasons[lang])) return;
    const { text } = mention;
    const isTwice = speaksOf('identityCode', source, { sections: ['content'] });
    yield {
      ...foundAt(source, mention),
      message: isTwice
        ? {
            fi: `Käsiteltävissä tiedoissa on ”${text}”, vaikka se näkyy jo henkilötunnuksesta.`,
            en: `The data includes “${text}”, although the identity code already shows it.`,
          }
        : {
            fi: `Selosteessa ei kerrota, mihin tietoa ”${text}” tarvitaan.`,
            en: `The notice does not say what “${text}” is needed for.`,
          },
      help: {
        fi: 'Perustele syntymäajan tarve tai poista tieto luettelosta.',
        en: 'Justify why the date of birth is needed, or delete it from the list.',
      },
    };
  },

  good: {
    'fi.md': [
      [
        '    name: tilaustiedot\n',
        '    name: tilaustiedot\n  - id: ika\n    name: syntymäaika ikärajan tarkistamista varten\n',
      ],
    ],
    'en.md': [
      [
        '    name: order data\n',
        '    name: order data\n  - id: ika\n    name: date of birth to check the age limit\n',
      ],
    ],
  },
  bad: {
    'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot\n  - id: ika\n    name: syntymäaika\n']],
    'en.md': [['    name: order data\n', '    name: order data\n  - id: ika\n    name: date of birth\n']],
  },
};

/** Whether the notice comes back to the date of birth, or to age, outside the list of data. */
const isExplained = ({ passages, lang }: Edition): boolean =>
  passages.some(
    ({ section, text }) =>
      has(text, ages[lang]) || (section !== 'content' && has(text, languages[lang].mentions.birthDate)),
  );

const ages: Record<Lang, RegExp> = {
  fi: phrases('ikä*', 'iän', 'iästä', 'täysi-ikäi*', 'täysi-iki*', 'alaikäi*'),
  sv: phrases('ålder*', 'ålders*', 'myndig*', 'minderårig*'),
  en: phrases('age', 'ages', 'aged', 'adult*', 'minor*'),
};

const reasons: Record<Lang, RegExp> = {
  fi: phrases('varten', 'jotta', 'koska', 'tarvit*', 'avulla', 'perusteella'),
  sv: phrases('för', 'eftersom', 'behöv*'),
  en: phrases('for', 'so that', 'because', 'need*', 'in order to'),
};
