// Finds one of a unit of time without a number: “within a month”, “kuukauden kuluessa”, and mere mentions of a unit.
import { letters } from '../../languages/phrases.ts';
import { perLanguage } from './figures-of.ts';
import { lengthOf } from './measures/duration.ts';
import type { Finder } from './particular.ts';

const patterns = perLanguage(({ units, single, spans }) => ({
  spans: spans.map(([word, count, unit]) => ({ length: lengthOf(count, unit), pattern: whole(word) })),
  some: whole([...spans, ...units.map(([, word]) => [word] as const)].map(([word]) => word).join('|')),
  units: units.map(([unit, word]) => ({
    length: lengthOf(1, unit),
    // “For a second time” is no time at all.
    isFirm: unit !== 'second' && unit !== 'minute',
    firm: new RegExp(`(?<![${letters}])${single.before}(?:${word})${single.after}(?![${letters}])`, 'gi'),
    loose: whole(word),
  })),
}));

/** Lengths of time without a number. Mere mentions of a unit are loose: they may answer to “one year” elsewhere. */
export const span: Finder = {
  kind: 'duration',
  *find(text, lang) {
    const { some, spans, units } = patterns[lang];
    if (text.search(some) === -1) return;
    for (const { length, pattern } of spans)
      for (const { 0: written, index } of text.matchAll(pattern))
        yield { value: length, start: index, end: index + written.length, isLoose: true };
    for (const { length, isFirm, firm, loose } of units) {
      const taken = new Set<number>();
      for (const { 0: written, index } of isFirm ? text.matchAll(firm) : []) {
        taken.add(index);
        yield { value: length, start: index, end: index + written.length, isLoose: false };
      }
      for (const { 0: written, index } of text.matchAll(loose))
        if (taken.size === 0 && written.length > 2)
          yield { value: length, start: index, end: index + written.length, isLoose: true };
    }
  },
};

function whole(word: string): RegExp {
  return new RegExp(`(?<![${letters}\\d])(?:${word})(?![${letters}\\d])`, 'gi');
}
