// Reads a number that is of no other kind, unless it only numbers a part of the text.
import type { Measure } from '../particular.ts';

/** Plain numbers. One in words may be said without a number in another language: “both”. */
export const number: Measure = {
  kind: 'number',
  read({ value, figure, start, end, isWord }, text) {
    if (isWord && (value === 1 || value === 0.5 || text[end] === '-')) return null;
    // A name, as 2FA, but not an ordinal or a decade.
    if (/^(?!(?:st|nd|rd|th|s)(?!\p{L}))\p{L}/u.test(text.slice(end, end + 3))) return null;
    if (isOrdinal(start, end, text)) return null;
    return { value: figure, figure, start, end, isLoose: isWord };
  },
};

/** The number of a list item or of a clause: `1. Who`, `2) why`, `(3)`. */
function isOrdinal(start: number, end: number, text: string): boolean {
  const [before, after] = [text.slice(0, start).trim(), text.slice(end, end + 2)];
  if (before === '' && /^[.)]\s?/.test(after)) return true;
  return after.startsWith(')') && (before === '' || before.endsWith('(') || !before.slice(-40).includes('('));
}
