// English: the words for figures.
import type { Figures } from './figures.ts';

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English. */
export const en: Figures = {
  numerals: new Map([
    ...ones.map((word, at) => [word, at + 1] as const),
    ...tens.map((word, at) => [word, (at + 2) * 10] as const),
    ['hundred', 100],
    ['thousand', 1000],
  ]),
  fractions: [
    ['one and a half', 1.5],
    ['half an?', 0.5],
  ],
  multiples: [
    ['million', 1e6],
    ['billion', 1e9],
  ],
  hasOneAsArticle: false,
  decimal: '.',
  months: [
    'jan(?:uary|\\.)?',
    'feb(?:ruary|\\.)?',
    'mar(?:ch|\\.)?',
    'apr(?:il|\\.)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust|\\.)?',
    'sept?(?:ember|\\.)?',
    'oct(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dec(?:ember|\\.)?',
  ],
  units: [
    ['workingDay', '(?:working|business|week)[\\s-]?days?'],
    ['second', 'seconds?'],
    ['minute', 'minutes?'],
    ['hour', 'hours?'],
    ['day', '(?:calendar\\s)?days?'],
    ['week', 'weeks?'],
    ['month', '(?:calendar\\s)?months?'],
    ['year', '(?:calendar\\s)?years?'],
  ],
  single: { before: '(?:within|for|after)\\san?\\s', after: '' },
  spans: [
    ['quarterly', 3, 'month'],
    ['half-yearly', 6, 'month'],
    ['fortnight(?:ly)?', 2, 'week'],
  ],
  percent: 'per\\s?cent',
  currencies: [
    ['EUR', 'euros?'],
    ['EURc', 'cents?'],
    ['USD', '(?:us\\s)?dollars?'],
    ['GBP', 'pounds?'],
    ['SEK', '(?:swedish\\s)?kronor'],
  ],
  clock: 'at',
  part: 'sections?|chapters?|points?|clauses?|version',
  joints: 'and|or|to',
  countryForms: (name) => [name],
  countries: {
    CZ: ['Czech Republic'],
    VN: ['Viet Nam'],
    SY: ['Syria'],
    VE: ['Venezuela'],
    MD: ['Moldova'],
    BN: ['Brunei'],
    LA: ['Laos'],
    GB: ['Britain', 'U.K.'],
  },
  common: new Set(
    'the and of to is are we our you your that this for not with or by from it be as which if when have has may can will only their they them us an about such other than must at been was its any'.split(
      ' ',
    ),
  ),
  endings: /(?:ing|tion|tions|ed|ness|ment|ly|ity|ies)$/,
};
