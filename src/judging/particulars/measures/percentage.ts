// Reads a percentage: 5 %, fem procent.
import { perLanguage } from '../figures-of.ts';
import type { Measure } from '../particular.ts';

const patterns = perLanguage(
  ({ percent }) => new RegExp(`^(?:\\s{0,2}%|[\\s-](?:${percent})(?!\\p{L}))`, 'iu'),
);

/** Percentages as a number. */
export const percentage: Measure = {
  kind: 'percentage',
  read({ figure, start, end }, text, lang) {
    const sign = patterns[lang].exec(text.slice(end, end + 20));
    return sign && { value: figure, figure, start, end: end + sign[0].length };
  },
};
