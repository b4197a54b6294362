// What happens to a part of something that itself came, went or stayed.
import type { Fate, Pair, RedText } from '../../comparing/redline.ts';
import { runsOf } from '../../comparing/resolve.ts';
import { textOf } from '../../comparing/runs.ts';
import type { Stretch } from './flow.ts';

/** One of the two texts. */
export type Side = keyof Pair<unknown>;

/** Something made for each of the two texts. */
export const both = <T>(make: (side: Side) => T): Pair<T> => ({
  before: make('before'),
  after: make('after'),
});

/** Whether something with this fate is in one of the texts. */
export const isIn = (fate: Fate, side: Side): boolean => fate !== (side === 'before' ? 'added' : 'removed');

/** The text in which something with this fate is read. */
export const sideOf = (fate: Fate): Side => (fate === 'removed' ? 'before' : 'after');

/** The fate of a part of something. What moved and was edited on the way is shown whole in both places: null is not shown. */
export function within(outer: Fate, own: Fate): Fate | null {
  if (outer === 'kept') return own;
  return own === 'kept' || own === outer ? outer : null;
}

/** The fate of what is in the one text, in the other, or in both; null for neither. */
export function fateOf({ before, after }: Pair<boolean>): Fate | null {
  if (before && after) return 'kept';
  if (before) return 'removed';
  return after ? 'added' : null;
}

/** The words of a text, which is part of something. */
export function stretchesOf(text: RedText, outer: Fate): Stretch[] {
  const told = (fate: Fate, runs: readonly Stretch['run'][]) =>
    runs.filter(({ text: words }) => words !== '').map((run) => ({ fate, run }));
  if (outer !== 'kept') return told(outer, runsOf(text, sideOf(outer)));
  return text.flatMap((part) =>
    'kept' in part
      ? told('kept', part.kept)
      : [...told('removed', part.before), ...told('added', part.after)],
  );
}

/** The fate of a line for a text that may be empty in one of the texts, which is no line. */
export const fateOfText = (text: RedText, outer: Fate): Fate | null =>
  fateOf(both((side) => isIn(outer, side) && textOf(runsOf(text, side)) !== ''));
