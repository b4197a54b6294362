// Finds the numbers of acts: 523/1999, 2016/679, 95/46/EY.
import type { Finder } from './particular.ts';

/** Numbers of acts. What follows the number of a directive, EC or EY, depends on the language. */
export const statute: Finder = {
  kind: 'statute',
  *find(text) {
    for (const { 0: written, 1: number, index } of text.matchAll(
      /(?<![\d/.\p{L}])(\d{1,4}\/\d{4}|\d{4}\/\d{1,4}|\d{2}\/\d{1,3}(?=\/E[CGUYF]))(?:\/(?:EC|EG|EY|EU|YOS|RIF))?(?![\d/])/gu,
    ))
      yield { value: number ?? written, start: index, end: index + written.length };
  },
};
