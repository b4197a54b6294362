// A notice says what is done, not what might be.
import type { Edition, Finding, Lang, Passage } from '../../model.ts';
import * as languages from '../../languages/index.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { Sentence } from '../../model.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Rule } from '../rule.ts';
import { sectionOf } from '../../judging/found-at.ts';
import { vagueWords } from './vague-words.ts';

/** What is done with the data, and whom it is given to, is said in words that do not leave it open. */
export const wordsDefinite: Rule = {
  id: 'words-definite',
  covers: ['LNG-01'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Lukija ei saa ”voidaan”- ja ”tarvittaessa”-sanoista tietää, mitä hänen tiedoilleen tapahtuu.',
    en: 'Words such as “may” and “where necessary” do not tell a reader what happens to their data.',
  },

  *check({ editions }) {
    for (const edition of editions) yield* vagueIn(edition);
  },

  good: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle nimesi',
        'Voit milloin tahansa kieltää tämän. Emme voi toimittaa tilausta ilman nimeäsi. Tarvitsemme osoitteesi, jotta voimme toimittaa tilauksen ajallaan. Näin on esimerkiksi silloin, kun tilaat ennen klo 10:30. Pyyntö on yleensä maksuton. Annamme kuljetusyritykselle nimesi',
      ],
    ],
    'en.md': [
      [
        'We give your name',
        'You may object to this at any time. We cannot deliver without your name. We need your address so that we can be in time. This is the case, for example, when you order before 10:30. Requests are usually free of charge. We give your name',
      ],
    ],
  },
  bad: {
    'fi.md': [['Annamme kuljetusyritykselle nimesi', 'Tarvittaessa voimme antaa kuljetusyritykselle nimesi']],
    'en.md': [
      ['marketing our own products to customers', 'marketing our own products, etc.'],
      ['We give your name', 'Where necessary, we may give your name'],
    ],
  },
};

// Here such words hide what the reader has to be told, and there they are only weak.
const weighty = ['purpose', 'legalBasis', 'retention', 'disclosures', 'transfers'];
const light = ['meta', 'content', 'sources', 'automatedDecisions', 'cookies'];

function* vagueIn(edition: Edition): Generator<Finding> {
  const { lang } = edition;
  for (const passage of edition.passages) {
    const isWeighty = weighty.includes(passage.section);
    if (passage.kind === 'heading' || !(isWeighty || light.includes(passage.section))) continue;
    for (const sentence of passage.sentences) {
      const found = vagueWordsIn(sentence, lang, isWeighty);
      const [first] = found;
      if (!first || isStandard(sentence, lang) || isOfTransfers(sentence, passage, lang)) continue;
      const start = sentence.start + first.start;
      const words = [...new Set(found.map(({ text }) => text.toLowerCase()))];
      yield {
        edition,
        at: placeOf(edition, passage, start, start + first.text.length),
        ...(!isWeighty && { severity: 'info' as const }),
        ...sectionOf(passage.section),
        message: {
          fi: `Teksti jättää auki, mitä tehdään: ${words.map((word) => `”${word}”`).join(', ')}.`,
          en: `The text leaves open what is done: ${words.map((word) => `“${word}”`).join(', ')}.`,
        },
        help: {
          fi: 'Kerro suoraan, mitä tehdään ja missä tilanteessa. Luettele kaikki, jos luettelo on jäänyt avoimeksi.',
          en: 'Say what is done and when. List everything, if a list has been left open.',
        },
      };
    }
  }
}

/** The vague words of a sentence, in their order. Lists are looked at where all must be told. */
function vagueWordsIn({ text }: Sentence, lang: Lang, withLists: boolean) {
  const { hedges, openLists, definiteAfter, definiteBefore } = vagueWords[lang];
  return [...text.matchAll(hedges), ...(withLists ? text.matchAll(openLists) : [])]
    .map(({ 0: found, index }) => ({ text: found, start: index }))
    .filter(({ text: found, start }) => {
      const before = text.slice(Math.max(0, start - 100), start);
      return !definiteAfter.test(before) && !definiteBefore.test(text.slice(start + found.length));
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Whether it is a sentence that the page itself uses, of rights and answers: it is as definite as the law is. */
function isStandard({ text }: Sentence, lang: Lang): boolean {
  const { rights, response, complaint } = languages[lang];
  const standard = [...Object.values(rights).map(({ sentence }) => sentence), response, complaint];
  return standard.some((sentences) => sentencesOf(sentences, lang).some((one) => one.text === text));
}

// Whether data goes abroad is asked by a rule of its own: one vague sentence is told of once.
const isOfTransfers = ({ text }: Sentence, { section }: Passage, lang: Lang) =>
  vagueWords[lang].transferring.test(text) && (section === 'transfers' || vagueWords[lang].abroad.test(text));
