// Reads an amount of money: 1 000 €, EUR 1,000, 20 miljoonaa euroa.
import { perLanguage } from '../figures-of.ts';
import type { Measure } from '../particular.ts';

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

const patterns = perLanguage(({ currencies, multiples }) => ({
  multiple: multiples.map(([word, by]) => [new RegExp(`^\\s?(?:${word})(?!\\p{L})`, 'iu'), by] as const),
  after: [
    ...currencies.map(
      ([code, word]) => [new RegExp(`^[\\s-]{0,2}(?:${word})(?!\\p{L})`, 'iu'), code] as const,
    ),
    [/^\s{0,2}(?:€|EUR(?!\p{L}))/u, 'EUR'] as const,
    [/^\s{0,2}(?:\$|USD(?!\p{L}))/u, 'USD'] as const,
    [/^\s{0,2}(?:£|GBP(?!\p{L}))/u, 'GBP'] as const,
    [/^\s{0,2}SEK(?!\p{L})/u, 'SEK'] as const,
  ],
}));

/** Money as its currency and sum: `EUR 1000`. */
export const money: Measure = {
  kind: 'money',
  read({ value, figure, start, end }, text, lang) {
    const { multiple, after } = patterns[lang];
    const times = multiple
      .map(([pattern, by]) => ({ by, end: endOf(pattern, text, end) }))
      .find((one) => one.end !== null);
    const ends = times?.end ?? end;
    const sum = value * (times?.by ?? 1);
    const told = (code: string, from: number, to: number) =>
      code === 'EURc'
        ? { value: `EUR ${sum / 100}`, figure, start: from, end: to }
        : { value: `${code} ${sum}`, figure, start: from, end: to };
    const before = /(?:(EUR|USD|GBP|SEK)\s?|([€$£])\s?)$/.exec(text.slice(Math.max(0, start - 5), start));
    if (before) return told(before[1] ?? signs[before[2] ?? ''] ?? '', start - before[0].length, ends);
    for (const [pattern, code] of after) {
      const to = endOf(pattern, text, ends);
      if (to !== null) return told(code, start, to);
    }
    return null;
  },
};

function endOf(pattern: RegExp, text: string, from: number): number | null {
  const found = pattern.exec(text.slice(from, from + 40));
  return found ? from + found[0].length : null;
}
