// Reads a length of time: 6 vuotta, six years, sex år.
import type { Unit } from '../../../languages/figures/figures.ts';
import { figuresOf, perLanguage } from '../figures-of.ts';
import type { Measure } from '../particular.ts';

const patterns = perLanguage(({ units }) =>
  units.map(([unit, word]) => [unit, new RegExp(`^[\\s-]{0,2}(?:${word})(?![\\p{L}\\d])`, 'iu')] as const),
);

/** Lengths of time in months or in seconds, so that twelve months are a year. */
export const duration: Measure = {
  kind: 'duration',
  read({ value, figure, start, end, isWord }, text, lang) {
    const after = text.slice(end, end + 40);
    for (const [unit, pattern] of patterns[lang]) {
      const word = pattern.exec(after);
      if (!word || (isWord && !/^[\s-]/.test(word[0]))) continue;
      // “En dag” is one day or some day.
      const isLoose =
        isWord && value === 1 && figuresOf(lang).hasOneAsArticle && !isWithin(text, start, lang);
      return { value: lengthOf(value, unit), figure, start, end: end + word[0].length, isLoose };
    }
    return null;
  },
};

const isWithin = (text: string, start: number, lang: 'fi' | 'sv' | 'en') =>
  lang === 'sv' && /(?:inom|efter)\s$/i.test(text.slice(Math.max(0, start - 8), start));

const months: Partial<Record<Unit, number>> = { month: 1, year: 12 };
const seconds: Partial<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

/** A length of time in the one unit that it can be told in: months, seconds or working days. */
export function lengthOf(count: number, unit: Unit): string {
  const inMonths = months[unit];
  if (inMonths !== undefined) return `${count * inMonths} months`;
  const inSeconds = seconds[unit];
  return inSeconds === undefined ? `${count} working days` : `${count * inSeconds} seconds`;
}
