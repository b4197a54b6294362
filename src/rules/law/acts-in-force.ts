// A notice rests on the law that holds, not on acts that have been repealed.
import { has, sentenceAround } from '../../judging/sentences.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import * as languages from '../../languages/index.ts';
import { phrases } from '../../languages/phrases.ts';
import { statutes } from '../../law/statutes.ts';
import type { Edition, Finding, Lang, Notice, Said, Severity } from '../../model.ts';
import type { Facts } from '../../schema/notice.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { actForms, misnumbered } from './act-names.ts';
import { isHistory } from './is-history.ts';
import { holdsFor } from './written-on.ts';

/** The repealed acts that old notices cite, and how grave it is. */
const acts: { number: string; severity: Severity }[] = [
  { number: '523/1999', severity: 'error' },
  { number: '471/1987', severity: 'warning' },
];

/** An act that a notice cites is in force, or told to be past. */
export const actsInForce: Rule = {
  id: 'acts-in-force',
  covers: ['LAW-01', 'LAW-02', 'LAW-03'],
  severity: 'error',
  ground: 'Tietosuojalaki (1050/2018) 37 §',
  why: {
    fi: 'Kumottu laki ei anna oikeutta käsitellä tietoja, eikä lukija löydä siitä oikeuksiaan.',
    en: 'A repealed act gives no right to process data, and no reader finds their rights in it.',
  },

  *check(notice, { today }) {
    const { facts } = notice;
    for (const { number, severity } of acts) {
      // The register description of the Personal Data Act is what it is under that Act.
      if (facts.framework === 'hetil-10' && number === '523/1999') continue;
      const { repealed } = statutes[number] ?? {};
      if (repealed && !holdsFor(facts, repealed.on, today)) continue;
      for (const finding of [...citedInFacts(number, notice), ...citedInText(number, notice)])
        yield { ...finding, severity };
    }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme',
        'Rekisteri perustettiin kumotun henkilötietolain (523/1999) aikana. Noudatamme nyt muuta henkilötietolainsäädäntöä. Suojaamme',
      ],
    ],
    'en.md': [
      [
        'We protect',
        'The register was set up under the Personal Data Act (523/1999), which has been repealed. We protect',
      ],
    ],
  },
  bad: {
    'fi.md': [['Suojaamme', 'Käsittelemme tietoja henkilötietolain (523/1999) mukaisesti. Suojaamme']],
    'en.md': [
      ['We protect', 'We process data under the Personal Data Act (523/1999) and the GDPR. We protect'],
    ],
  },
};

const citedInFacts = (number: string, { source, facts }: Notice): Finding[] =>
  (facts.purposes ?? []).flatMap(({ statute }, index) =>
    statute?.statute === number
      ? [
          {
            edition: source,
            at: ['purposes', index, 'statute', 'statute'],
            section: 'purpose',
            message: messageOf(number, number, false),
            help,
          },
        ]
      : [],
  );

const citedInText = (number: string, { facts, editions }: Notice): Finding[] =>
  editions.flatMap((edition) => {
    const { lang } = edition;
    const pattern = citations(number, lang);
    const citesGdpr = edition.passages.some(({ text }) => has(text, gdpr[lang]));
    const told = new Set<string>();
    return [...mentionsIn(edition, pattern)].flatMap((mention) => {
      const sentence = sentenceAround(mention, edition.lang).text;
      if (told.has(sentence)) return [];
      told.add(sentence);
      if (isHistory(sentence, lang) || tellsOrigin(sentence, lang, number, facts)) return [];
      if (misnumbered(sentence, lang).length > 0 || has(sentence, foreign)) return [];
      return [{ ...foundAt(edition, mention), message: messageOf(number, mention.text, citesGdpr), help }];
    });
  });

const citations = (number: string, lang: Lang): RegExp =>
  phrases(...actForms(number, lang), ...actForms(number, 'fi'), number, number.replace('/19', '/'));

/** The metadata says under which act the notice was drawn up, and so may its text. */
const tellsOrigin = (sentence: string, lang: Lang, number: string, { drawnUpUnder }: Facts): boolean =>
  drawnUpUnder?.statute === number && has(sentence, drawingUp[lang]);

const drawingUp: Record<Edition['lang'], RegExp> = {
  fi: phrases('laadit*', 'laadin*', 'laatim*'),
  sv: phrases('upprätta*'),
  en: phrases('drawn up', 'prepared'),
};

const gdpr: Record<Lang, RegExp> = {
  fi: phrases('tietosuoja-asetu*', 'GDPR', 'GDPR-*', '2016/679'),
  sv: phrases('dataskyddsförordning*', 'GDPR', '2016/679'),
  en: phrases('General Data Protection Regulation', 'GDPR', '2016/679'),
};

/** Other countries have acts of the same name. */
const foreign = phrases('norja*', 'norjan', 'norsk*', 'norwegian', 'islan*', 'ruots*');

/** What is told of a citation. `citesGdpr`: the same text cites the GDPR, too. */
function messageOf(number: string, found: string, citesGdpr: boolean): Said {
  const { repealed, repealedBy } = statutes[number] ?? {};
  const since: Said = repealed
    ? { fi: `kumottu ${languages.fi.day(repealed.on)}`, en: `repealed on ${languages.en.day(repealed.on)}` }
    : { fi: `kumottu lailla ${repealedBy ?? ''}`, en: `repealed by Act ${repealedBy ?? ''}` };
  if (citesGdpr)
    return {
      fi: `Viittaus ”${found}” tarkoittaa lakia, joka on ${since.fi}, vaikka seloste viittaa myös tietosuoja-asetukseen.`,
      en: `“${found}” is an act that was ${since.en}, although the notice cites the GDPR, too.`,
    };
  return {
    fi: `Viittaus ”${found}” tarkoittaa lakia, joka on ${since.fi}.`,
    en: `“${found}” is an act that was ${since.en}.`,
  };
}

const help: Said = {
  fi: 'Viittaa yleiseen tietosuoja-asetukseen (EU) 2016/679 tai tietosuojalakiin (1050/2018).',
  en: 'Refer to the General Data Protection Regulation (EU) 2016/679 or the Data Protection Act (1050/2018).',
};
