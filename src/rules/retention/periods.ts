// The lengths of time that a text or a fact states.
import type { Lang } from '../../model.ts';

/** The periods of a text, in months, in the order in which they stand: “kuusi vuotta” is 72. Only years and months count. */
export const periodsIn = (text: string, lang: Lang): number[] =>
  [...text.matchAll(patterns[lang])].flatMap(([, count = '', unit = '']) => {
    const number = /\d/.test(count) ? Number(count) : numbers[lang].indexOf(numberWord(count, lang));
    if (number < 0) return [];
    return [/^(?:v|y|å)/i.test(unit) ? number * 12 : number];
  });

/** The months of an ISO 8601 duration; weeks and days are rounded down. */
export function monthsOf(duration: string): number {
  const count = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  return count('Y') * 12 + count('M') + Math.floor((count('W') * 7 + count('D')) / 30);
}

/** The genitive of a Finnish number stands for its nominative. */
const numberWord = (word: string, lang: Lang): string =>
  lang === 'fi' ? (genitives[word.toLowerCase()] ?? word.toLowerCase()) : word.toLowerCase();

const numbers: Record<Lang, readonly string[]> = {
  fi: [
    'nolla',
    'yksi',
    'kaksi',
    'kolme',
    'neljä',
    'viisi',
    'kuusi',
    'seitsemän',
    'kahdeksan',
    'yhdeksän',
    'kymmenen',
  ],
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

const genitives: Readonly<Record<string, string>> = {
  yhden: 'yksi',
  kahden: 'kaksi',
  kolmen: 'kolme',
  neljän: 'neljä',
  viiden: 'viisi',
  kuuden: 'kuusi',
};

const patternOf = (words: readonly string[], units: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,3}|${words.join('|')})\\s{1,3}(${units})(?!\\p{L})`, 'giu');

const patterns: Record<Lang, RegExp> = {
  fi: patternOf(
    [...numbers.fi, ...Object.keys(genitives)],
    'vuotta|vuoden|vuosi|vuodeksi|v|kuukautta|kuukauden|kuukausi|kk',
  ),
  sv: patternOf(numbers.sv, 'år|års|månader|månad|månaders'),
  en: patternOf(numbers.en, 'years?|months?'),
};
