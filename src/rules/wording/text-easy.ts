// A text is not harder to read than it need be, by the readability index LIX.
import type { Edition } from '../../model.ts';
import { lixOf, measures } from '../../languages/readability.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Rule } from '../rule.ts';
import { isWhole } from '../../judging/running-text.ts';
import type { Read } from '../../model.ts';

/** The running text of an edition, of a hundred words or more, stays below its language’s limit of LIX. */
export const textEasy: Rule = {
  id: 'text-easy',
  covers: ['LNG-04'],
  severity: 'info',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Tiedot on annettava tiiviisti ja selkeästi. LIX-luku on karkea merkki siitä, kuinka raskasta teksti on lukea.',
    en: 'The information has to be concise and clear. LIX is a rough sign of how heavy a text is to read.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const { lang } = edition;
      const sentences = edition.running.filter(isWhole);
      const words = sentences.map((sentence) => sentence.words);
      if (words.flat().length < 100) continue;
      const lix = lixOf(words, lang);
      const { hard, aim } = measures[lang];
      if (lix < hard) continue;
      const [hardest] = sentences.toSorted((a, b) => lixOf([b.words], lang) - lixOf([a.words], lang));
      if (!hardest) continue;
      const mean = Math.round(words.flat().length / words.length);
      const longest = Math.max(...words.map(({ length }) => length));
      yield {
        edition,
        at: placeOfSentence(hardest, edition),
        message: {
          fi: `Teksti on raskasta lukea: sen LIX-luku on ${lix}, virkkeessä on keskimäärin ${mean} ja enintään ${longest} sanaa.`,
          en: `The text is heavy to read: its LIX is ${lix}, and its sentences have ${mean} words on average and ${longest} at most.`,
        },
        help: {
          fi: `Lyhennä virkkeitä ja vaihda pitkiä sanoja lyhyempiin, tästä virkkeestä alkaen. Tavoite on enintään ${aim}.`,
          en: `Shorten sentences and choose shorter words, starting with this sentence. Aim at ${aim} or less.`,
        },
      };
    }
  },

  good: {
    'fi.md': [['Suojaamme tiedot', `${'Suojaamme sinun tietosi hyvin. '.repeat(30)}Suojaamme tiedot`]],
  },
  bad: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        `${'Henkilötietojen käsittelytoimenpiteiden asianmukaisuuden varmistamiseksi rekisterinpitäjä noudattaa tietoturvallisuusvaatimuksia. '.repeat(12)}Suojaamme tiedot`,
      ],
    ],
    'en.md': [
      [
        'We protect the data',
        `${'Appropriate organisational arrangements concerning confidentiality guarantee continuous availability throughout processing operations. '.repeat(10)}We protect the data`,
      ],
    ],
  },
};

const placeOfSentence = ({ passage, start, text }: Read, edition: Edition) =>
  placeOf(edition, passage, start, start + text.length);
