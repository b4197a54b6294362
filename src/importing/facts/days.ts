// Days in a text, in all the ways that notices write them.
import { isDay } from '../../calendar.ts';
import * as figures from '../../languages/figures/index.ts';
import type { Found } from './found.ts';

const forms: readonly [RegExp, (parts: readonly string[]) => [string, string, string]][] = [
  [
    /(?<![\d.])(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?((?:19|20)\d{2})(?!\d)/g,
    ([d = '', m = '', y = '']) => [y, m, d],
  ],
  [
    /(?<![\d/-])((?:19|20)\d{2})[-‐‑–/](\d{1,2})[-‐‑–/](\d{1,2})(?![\d/-])/g,
    ([y = '', m = '', d = '']) => [y, m, d],
  ],
  [
    /(?<!\d)(\d{1,2})\.?(?:\s?(?:st|nd|rd|th|:e|päivänä))?\s+(?:of\s+|päivänä\s+)?(\p{L}{3,12})\.?,?\s+((?:19|20)\d{2})(?!\d)/giu,
    ([d = '', m = '', y = '']) => [y, monthOf(m), d],
  ],
  [
    /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/giu,
    ([m = '', d = '', y = '']) => [y, monthOf(m), d],
  ],
];

/** Full days, as `YYYY-MM-DD`, in the order of the text. */
export function daysIn(text: string): Found[] {
  return forms
    .flatMap(([pattern, order]) =>
      [...text.matchAll(pattern)].flatMap((found) => {
        const [year, month, day] = order(found.slice(1));
        // 05/20/2025 can only be the American order.
        const isAmerican = Number(month) > 12 && Number(day) <= 12 && found[0].includes('/');
        const value = [
          year,
          (isAmerican ? day : month).padStart(2, '0'),
          (isAmerican ? month : day).padStart(2, '0'),
        ].join('-');
        return isDay(value) ? [{ value, start: found.index, end: found.index + found[0].length }] : [];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** Months of a year in words, as `YYYY-MM`, in the order of the text. */
export const monthsIn = (text: string): Found[] =>
  [...text.matchAll(/(?<!\p{L})(\p{L}{3,12})\.?,?\s+((?:19|20)\d{2})(?!\d)/gu)].flatMap((found) => {
    const month = monthOf(found[1] ?? '');
    return month === ''
      ? []
      : [
          {
            value: `${found[2] ?? ''}-${month.padStart(2, '0')}`,
            start: found.index,
            end: found.index + found[0].length,
          },
        ];
  });

/** The number of a month by its name in any of the languages, empty when it is none. */
function monthOf(word: string): string {
  const at = named.findIndex((pattern) => pattern.test(word));
  return at === -1 ? '' : String((at % 12) + 1);
}

const named = Object.values(figures).flatMap(({ months }) =>
  months.map((month) => new RegExp(`^(?:${month})$`, 'iu')),
);
