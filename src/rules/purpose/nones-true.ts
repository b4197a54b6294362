// What a notice declares not to be done, its text does not speak of doing.
import { affirmed } from '../../judging/asked.ts';
import { foundAt } from '../../judging/found-at.ts';
import { excerpt } from '../../judging/remarks/remark.ts';
import type { Subject } from '../../languages/language.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Said } from '../../model.ts';
import type { Rule } from '../rule.ts';

const declared: { field: 'automatedDecisions' | 'profiling'; subject: Subject; none: Said }[] = [
  {
    field: 'automatedDecisions',
    subject: 'automatedDecision',
    none: { fi: 'ettei päätöksiä tehdä automaattisesti', en: 'that no decisions are automated' },
  },
  {
    field: 'profiling',
    subject: 'profiling',
    none: { fi: 'ettei profilointia tehdä', en: 'that there is no profiling' },
  },
];

/** Where automated decisions or profiling are declared to be none, no sentence says that they are made. */
export const nonesTrue: Rule = {
  id: 'nones-true',
  severity: underGdpr('warning'),
  covers: ['BAS-13', 'BAS-15'],
  ground: 'GDPR 5(1)(a), 13(2)(f), 14(2)(g)',
  why: {
    fi: 'Sivulla lukee, ettei asiaa tehdä. Jos teksti kertoo muuta, lukija ei tiedä, kumpi pitää paikkansa.',
    en: 'The page says that it is not done. When the text says otherwise, a reader cannot know which is right.',
  },

  *check(notice) {
    for (const { field, subject, none } of declared) {
      const mention = notice.facts[field] === 'none' ? affirmed(subject, notice) : null;
      if (!mention) continue;
      yield {
        ...foundAt(notice.source, mention),
        message: {
          fi: `Selosteessa sanotaan, ${none.fi}, mutta tekstissä on ”${excerpt(mention.text)}”.`,
          en: `The notice says ${none.en}, but the text has “${excerpt(mention.text)}”.`,
        },
        help: {
          fi: `Tarkista asia: kuvaa se kentässä \`${field}\` tai korjaa teksti.`,
          en: `Check which is right: describe it in \`${field}\`, or correct the text.`,
        },
      };
    }
  },

  good: {
    'fi.md': [['Suojaamme tiedot', 'Emme tee automaattisia päätöksiä emmekä profiloi. Suojaamme tiedot']],
    'en.md': [['We protect', 'We make no automated decisions and do no profiling. We protect']],
  },
  bad: {
    'fi.md': [['Suojaamme tiedot', 'Teemme luottopäätöksen automaattisesti. Suojaamme tiedot']],
    'en.md': [['We protect', 'We make the credit decision automatically. We protect']],
  },
};
