// The lines in which two texts differ.
import { diffArrays } from 'diff';

/** A line that was taken away or added, with its number in the text it stands in: the earlier one, or the later. */
export type ChangedLine = { sign: '-' | '+'; number: number; text: string };

/** What was taken away and what was added, in the order of the texts. */
export function changedLines(before: string, after: string): ChangedLine[] {
  let [old, young] = [0, 0];
  return diffArrays(before.split('\n'), after.split('\n')).flatMap(({ value, added, removed }) => {
    const from = { old, young };
    if (!added) old += value.length;
    if (!removed) young += value.length;
    if (!added && !removed) return [];
    return value.map((text, at): ChangedLine =>
      added
        ? { sign: '+', number: from.young + at + 1, text }
        : { sign: '-', number: from.old + at + 1, text },
    );
  });
}
