// The lines in which two texts differ.

/** What was taken away, `12 - line`, and what was added, `12 + line`, numbered as in the text each stands in. */
export function changedLines(before: string, after: string): string[] {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const common = commonLengths(old, young);
  const changes: string[] = [];
  for (let [i, j] = [0, 0]; i < old.length || j < young.length;) {
    if (i < old.length && old[i] === young[j]) [i, j] = [i + 1, j + 1];
    else if (
      i < old.length &&
      (j === young.length || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    )
      changes.push(`${String((i += 1)).padStart(4)} - ${old[i - 1]}`);
    else changes.push(`${String((j += 1)).padStart(4)} + ${young[j - 1]}`);
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
