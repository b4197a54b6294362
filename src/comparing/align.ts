// Two sequences beside one another: what each has alone, and what stands for what.
import { diffArrays } from 'diff';
import { bagOf, likeness } from './similar.ts';

/** A place in two sequences: in both, only before, or only after. */
export type Step<T> = { before: T; after: T } | { before: T; after: null } | { before: null; after: T };

/**
 * What is compared of a thing: `key` makes two of them the same, `text` more or less alike, and another `kind` neither.
 * Two with the same `name` stand for one another whatever else they say; without one it is empty.
 */
export type Traits = { key: string; text: string; kind: string; name: string };

/** Pairs in order what is the same, and between those what is at least half alike. What is left stands alone. */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  traitsOf: (one: T) => Traits,
  least = 0.5,
): Step<T>[] {
  if (before === after) return after.map((one) => ({ before: one, after: one }));
  const [old, young] = [before, after].map((list) => list.map(traitsOf));
  if (!old || !young) return [];
  const steps: Step<T>[] = [];
  let [at, to] = [0, 0];
  const gap = (removed: number, added: number) => {
    const pairs = alikeIn(old.slice(at, at + removed), young.slice(to, to + added), least);
    steps.push(...stepsOf(before.slice(at, at + removed), after.slice(to, to + added), pairs));
    at += removed;
    to += added;
  };
  let [removed, added] = [0, 0];
  for (const change of sequence(
    old.map(({ key }) => key),
    young.map(({ key }) => key),
  )) {
    if (change.removed) removed += change.count;
    else if (change.added) added += change.count;
    else {
      gap(removed, added);
      [removed, added] = [0, 0];
      for (let one = 0; one < change.count; one += 1) gap(1, 1);
    }
  }
  gap(removed, added);
  return steps;
}

type Count = { removed: boolean; added: boolean; count: number };

/** The shortest way from one list of keys to the other; of lists that have little in common, all of one for all of the other. */
export const sequence = (before: readonly string[], after: readonly string[]): Count[] =>
  diffArrays([...before], [...after], { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];

const mostEdits = 3_000;
const mostPairs = 10_000;

/** The pairs, in order, that are most alike in sum. None, where there are so many that looking at all would take long. */
function alikeIn(old: readonly Traits[], young: readonly Traits[], least: number): [number, number][] {
  if (old.length * young.length > mostPairs) return [];
  if (old.length === 1 && young.length === 1 && old[0]?.key === young[0]?.key) return [[0, 0]];
  const isOnly = old.length === 1 && young.length === 1;
  const enough = isOnly ? Math.min(least, 0.3) : least;
  const bags = new Map([...old, ...young].map((one) => [one, bagOf(one.text)]));
  const score = old.map((one) =>
    young.map((other) => {
      if (one.kind !== other.kind) return 0;
      const [bag, own] = [bags.get(one), bags.get(other)];
      const alike = one.name !== '' && one.name === other.name ? 0.9 : bag && own ? likeness(bag, own) : 0;
      // Two that have nothing in common may still be a pair, where that is let through.
      return alike >= enough ? alike + 0.01 : 0;
    }),
  );
  // best[i][j]: the largest sum of what is left from i and j on.
  const best = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: young.length + 1 }, () => 0),
  );
  const value = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pair = (i: number, j: number) => {
    const own = score[i]?.[j] ?? 0;
    return own === 0 ? -1 : own + value(i + 1, j + 1);
  };
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = young.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = Math.max(pair(i, j), value(i + 1, j), value(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < young.length;) {
    if (pair(i, j) === value(i, j)) pairs.push([i++, j++]);
    else if (value(i + 1, j) === value(i, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function stepsOf<T>(
  before: readonly T[],
  after: readonly T[],
  pairs: readonly [number, number][],
): Step<T>[] {
  const ends = [...pairs, [before.length, after.length] as const];
  return ends.flatMap(([i, j], at) => {
    const [from, to] = at === 0 ? [0, 0] : [(pairs[at - 1]?.[0] ?? 0) + 1, (pairs[at - 1]?.[1] ?? 0) + 1];
    const [old, young] = [before[i], after[j]];
    return [
      ...before.slice(from, i).map((one): Step<T> => ({ before: one, after: null })),
      ...after.slice(to, j).map((one): Step<T> => ({ before: null, after: one })),
      ...(at < pairs.length && old !== undefined && young !== undefined
        ? [{ before: old, after: young }]
        : []),
    ];
  });
}
