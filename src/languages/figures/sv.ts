// Swedish, as it is written in Finland: the words for figures.
import type { Figures } from './figures.ts';

const ones =
  'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const tens = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

/** Swedish. */
export const sv: Figures = {
  numerals: new Map([
    ['en', 1],
    ...ones.map((word, at) => [word, at + 1] as const),
    ...tens.flatMap((word, at) => [
      [word, (at + 2) * 10] as const,
      ...['en', ...ones.slice(0, 9)].map(
        (one, index) => [`${word}${one}`, (at + 2) * 10 + Math.max(1, index)] as const,
      ),
    ]),
    ['hundra', 100],
    ['etthundra', 100],
    ['tusen', 1000],
    ['ettusen', 1000],
  ]),
  fractions: [
    ['ett och ett halvt', 1.5],
    ['en och en halv', 1.5],
    ['ett halvt', 0.5],
    ['en halv', 0.5],
  ],
  multiples: [
    ['miljon(?:er)?', 1e6],
    ['miljard(?:er)?', 1e9],
  ],
  hasOneAsArticle: true,
  decimal: ',',
  months: [
    'jan(?:uari|\\.)?',
    'feb(?:ruari|\\.)?',
    'mars',
    'apr(?:il|\\.)?',
    'maj',
    'juni',
    'juli',
    'aug(?:usti|\\.)?',
    'sept?(?:ember|\\.)?',
    'okt(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dec(?:ember|\\.)?',
  ],
  units: [
    ['workingDay', '(?:arbets|var)dag(?:ar|arna|en|ars)?'],
    ['second', 'sekund(?:er|ers)?'],
    ['minute', 'minut(?:er|ers)?'],
    ['hour', 'tim(?:me|mar|mars|mes)'],
    ['day', '(?:kalender)?(?:dag(?:ar|arna|ars|en|s)?|dygn(?:et|s)?)'],
    ['week', 'veck(?:a|or|ors|as|an)'],
    ['month', '(?:kalender)?månad(?:er|ers|en|s)?'],
    ['year', '(?:kalender)?år(?:et|en|s|iga?|ing\\p{L}{0,3})?'],
  ],
  single: { before: '(?:inom|efter)\\s(?:en|ett)\\s', after: '' },
  spans: [
    ['kvartalsvis', 3, 'month'],
    ['halvårsvis', 6, 'month'],
    ['ett\\shalvår', 6, 'month'],
  ],
  percent: 'procent',
  currencies: [
    ['EUR', 'euro'],
    ['EURc', 'cent'],
    ['USD', '(?:us-)?dollar'],
    ['GBP', 'pund'],
    ['SEK', '(?:svenska\\s)?kronor|kr'],
  ],
  clock: 'kl\\.?|klockan',
  part: 'avsnitt(?:et)?|punkt(?:en|erna)?|kapit\\p{L}{1,5}|version',
  joints: 'och|eller|till',
  countryForms: (name) => [name, `${name}s`],
  countries: {
    US: ['Förenta staterna', 'Förenta staternas', 'Amerikas förenta stater', 'U.S.A.'],
    GB: ['Förenade kungariket', 'Förenade kungarikets', 'England'],
    CZ: ['Tjeckiska republiken'],
    NL: ['Holland'],
    BY: ['Vitryssland'],
  },
  common: new Set(
    'och att är av på för som med inte eller till den det vi dina din ditt du vår våra vårt har om när kan ska från vid också samt ett så de dem sin sina måste endast hur vilka vilken dig oss enligt'.split(
      ' ',
    ),
  ),
  endings: /(?:ningen?|ningar|arna|erna|orna|elser?|ligt?|iska|aren|ade|ifter|heter?|ande)$/,
};
