// The words of a notice are spelt as dictionaries spell them: the mistakes that notices are known to copy from each other.
import type { Rule } from '../rule.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { placeOf } from '../../judging/passages.ts';
import { replaces } from './replaces.ts';
import { sectionOf } from '../../judging/found-at.ts';

const why = {
  fi: 'Kirjoitusvirhe saa lukijan epäilemään, onko muukaan tieto tarkistettu.',
  en: 'A misspelling makes a reader doubt whether the rest has been checked.',
};

/** No word is misspelt in a way that old notices are known for. */
export const spellingStandard: Rule = replaces({
  id: 'spelling-standard',
  covers: ['LNG-06'],
  severity: 'info',
  why,

  table: {
    fi: [
      ['rekisterinpitäjä', 'rekisteripitäj*', 'rekisterin pitäj*', 'rekisterin-pitäj*'],
      ['asiaankuuluva', 'asiankuuluv*'],
      ['kielto', 'kieltö', 'kieltön'],
      ['henkilötiedot', 'henkilö tiedot', 'henkilö tietojen', 'henkilö tietoja', 'henkilö tietojasi'],
      ['tietosuojaseloste', 'tietosuoja seloste*'],
      ['tietosuojavastaava', 'tietosuoja vastaava*'],
      ['tietosuojavaltuutettu', 'tietosuoja valtuute*', 'tietosuojavaltuttu*'],
      ['suoramarkkinointi', 'suora markkinointi*', 'suora markkinoinnin', 'suora markkinointia'],
      ['käyttötarkoitus', 'käyttö tarkoitus', 'käyttö tarkoitukse*', 'käyttö tarkoitukset'],
      ['sähköposti', 'sähkö posti*'],
      ['suostumus', 'suostumuus', 'suostimus'],
    ],
    sv: [
      [
        'personuppgiftsansvarig',
        'personuppgiftansvarig*',
        'personuppgifts ansvarig*',
        'personuppgiftsansvaring*',
      ],
      ['personuppgifter', 'person uppgifter', 'personupgifter', 'personuppgiter'],
      ['dataskyddsombud', 'dataskyddombud*', 'dataskydds ombud*'],
      ['samtycke', 'samtyke', 'samtyket'],
    ],
    en: [
      ['information', 'informations'],
      ['data', 'datas'],
      ['receive', 'recieve', 'recieves', 'recieved'],
      ['processing', 'proccessing', 'procesing'],
      ['personal data', 'personnal data', 'personel data'],
      ['address', 'adress', 'adresses'],
      ['legitimate', 'legitimite', 'legitamate'],
      ['controller', 'controler'],
      ['consent', 'concent'],
    ],
  },
  message: (found) => ({
    fi: `”${found}” on kirjoitettu väärin.`,
    en: `“${found}” is misspelt.`,
  }),

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Rekisterinpitäjä noudattaa EU:n asetusta. Tilaan pääsevät vain asiaankuuluvat henkilöt, ja jokainen henkilö tietää kiellon. Suojaamme tiedot',
      ],
    ],
  },
  bad: {
    'fi.md': [
      ['Suojaamme tiedot', 'Rekisteripitäjä päästää tilaan vain asiankuuluvat henkilöt. Suojaamme tiedot'],
    ],
    'en.md': [['We protect the data', 'We protect the datas']],
  },
});

/** A colon stands before a case ending only after an abbreviation or a number: “EU:n”, but “Esimerkin”. */
export const endingsAttached: Rule = {
  id: 'endings-attached',
  covers: ['LNG-06'],
  severity: 'info',
  why,

  *check({ editions }) {
    for (const edition of editions.filter(({ lang }) => lang === 'fi'))
      for (const { passage, text, start } of mentionsIn(edition, ending))
        yield {
          edition,
          at: placeOf(edition, passage, start, start + text.length),
          ...sectionOf(passage.section),
          message: {
            fi: `Sanan ”${text}” pääte on erotettu kaksoispisteellä.`,
            en: `The ending of “${text}” is set off with a colon.`,
          },
          help: {
            fi: 'Kirjoita pääte suoraan sanan perään. Kaksoispiste kuuluu vain lyhenteisiin ja numeroihin.',
            en: 'Write the ending as part of the word. A colon belongs only after abbreviations and numbers.',
          },
        };
  },

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'EU:n asetus, Esimerkki Oy:n ohje, 29 §:n kohta ja klo 10:30 sopivat tähän: näin kirjoitetaan. Suojaamme tiedot',
      ],
    ],
    'en.md': [
      [
        'We protect the data',
        'This holds for the EU, Esimerkki Oy, section 29 and 10:30. We protect the data',
      ],
    ],
  },
  bad: { 'fi.md': [['Suojaamme tiedot', 'Suojaamme Esimerkkivarasto:n asiakkaiden tiedot']] },
};

// Not an abbreviation in small letters, which has no vowel: “gdpr:n”.
const ending =
  /(?<![\p{L}\p{N}.@/])(?=\p{L}{0,40}[aeiouyäöå])\p{L}{1,40}\p{Ll}{3}: ?(?:n|ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|hin|ksi)(?![\p{L}\p{N}:])/gu;
