// The lines in which two texts differ.

/** A line that was taken away or added, with its number in the text it stands in: the earlier one, or the later. */
export type ChangedLine = { sign: '-' | '+'; number: number; text: string };

/** What was taken away and what was added, in the order of the texts. Takes the square of their lengths: for small texts. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const common = commonLengths(old, young);
  const changes: ChangedLine[] = [];
  for (let [i, j] = [0, 0]; i < old.length || j < young.length;) {
    const isTaken =
      i < old.length && (j === young.length || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1));
    if (i < old.length && old[i] === young[j]) [i, j] = [i + 1, j + 1];
    else if (isTaken) changes.push({ sign: '-', number: (i += 1), text: old[i - 1] ?? '' });
    else changes.push({ sign: '+', number: (j += 1), text: young[j - 1] ?? '' });
  }
  return changes;
}

/** How many lines the ends of two texts have in common, from line i of one and line j of the other. */
function commonLengths(old: readonly string[], young: readonly string[]): number[][] {
  const lengths: number[][] = old.map(() => []);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = young.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? [];
      row[j] =
        old[i] === young[j]
          ? 1 + lengthAt(lengths, i + 1, j + 1)
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  return lengths;
}

const lengthAt = (lengths: readonly number[][], i: number, j: number) => lengths[i]?.[j] ?? 0;
