// Finds days and months of a year, in figures and in words.
import { blanked } from './blanked.ts';
import { letters } from '../../languages/phrases.ts';
import { perLanguage } from './figures-of.ts';
import type { Finder, Found } from './particular.ts';

/** Days as `2026-01-31`, without a year `--01-31`, a whole month `2026-01`. */
export const day: Finder = {
  kind: 'day',
  *find(text, lang) {
    let left = text;
    if (!/\d/.test(text)) return;
    const forms = monthNamed[lang].test(text) ? [...inFigures, ...inWords[lang]] : inFigures;
    for (const { pattern, order } of forms) {
      const found = [...left.matchAll(pattern)].flatMap((match) => foundIn(match, order, lang) ?? []);
      left = blanked(left, found);
      yield* found;
    }
  },
};

type Part = 'day' | 'month' | 'year';
type Form = { pattern: RegExp; order: readonly Part[] };

const inFigures: readonly Form[] = [
  { pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g, order: ['year', 'month', 'day'] },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g, order: ['day', 'month', 'year'] },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g, order: ['day', 'month', 'year'] },
  // At the start of a text, and after the name of a part, it is the number of the part.
  {
    pattern:
      /(?<=[^\s\d.]\s|[–-])(?<!(?:koh[a-zäö]{1,8}|lu[kv]u[a-zäö]{0,4}|section|avsnitt|punkt|kap\.|versio[a-zäö]{0,3})\s)(\d{1,2})\.(\d{1,2})\.(?![\d])/gi,
    order: ['day', 'month'],
  },
];

const monthNamed = perLanguage(({ months }) => new RegExp(months.join('|'), 'i'));

const inWords = perLanguage(({ months }, lang): Form[] => {
  const month = `(${months.join('|')})(?![${letters}])`;
  const start = `(?<![${letters}\\d.])`;
  const form = (pattern: string, ...order: Part[]) => ({
    pattern: new RegExp(start + pattern, 'gi'),
    order,
  });
  const dayFirst = lang === 'en' ? '(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?' : '(\\d{1,2})\\.?(?::?[ae])?\\s';
  return [
    form(`${dayFirst}${month},?\\s(?:vuonna\\s|år\\s)?(\\d{4})(?!\\d)`, 'day', 'month', 'year'),
    form(
      `${month}\\s(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\späivänä)?,?\\s(?:vuonna\\s)?(\\d{4})(?!\\d)`,
      'month',
      'day',
      'year',
    ),
    form(`${month},?\\s(?:vuonna\\s|of\\s)?(\\d{4})(?!\\d)`, 'month', 'year'),
    form(`${dayFirst}${month}`, 'day', 'month'),
    form(`${month}\\s(\\d{1,2})(?:st|nd|rd|th|\\.\\späivä[${letters}]{1,4})`, 'month', 'day'),
  ];
});

const monthOf = perLanguage(
  ({ months }) =>
    (word: string) =>
      months.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(word)) + 1,
);

function foundIn(match: RegExpMatchArray, order: readonly Part[], lang: keyof typeof monthOf): Found | null {
  const part = (name: Part) => match[order.indexOf(name) + 1];
  const written = part('month') ?? '';
  const month = /^\d/.test(written) ? Number(written) : monthOf[lang](written);
  const date = order.includes('day') ? Number(part('day')) : null;
  if (month < 1 || month > 12 || (date !== null && (date < 1 || date > 31))) return null;
  const year = order.includes('year') ? part('year') : '-';
  const value = [year, padded(month), ...(date === null ? [] : [padded(date)])].join('-');
  const start = match.index ?? 0;
  return { value, start, end: start + match[0].length };
}

const padded = (part: number) => String(part).padStart(2, '0');
