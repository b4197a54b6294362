// Parts with names of their own in two texts: which stands for which, and which of those changed places.
import { sequence } from './align.ts';
import type { Fate } from './redline.ts';
import { bagOf, likeness } from './similar.ts';

/** By what parts are known again: by the first of the names that one of the other text has too, else by their words. */
export type Known<T> = { names: readonly ((one: T) => string | null)[]; text: (one: T) => string };

/** A place in the order of both. A part that moved is in two places; each has both texts in the added one. */
export type Placed<T> = { before: T | null; after: T | null; fate: Fate; isMoved: boolean };

/** All parts of both texts, in an order from which the order of each can be told. */
export function pairUp<T>(before: readonly T[], after: readonly T[], known: Known<T>): Placed<T>[] {
  const pairs = pairsOf(before, after, known);
  const back = new Map([...pairs].map(([old, young]) => [young, old]));
  const names = new Map<T, string>();
  for (const [at, one] of [...before, ...after].entries()) {
    const pair = back.get(one);
    names.set(one, (pair !== undefined && names.get(pair)) || String(at));
  }
  const nameOf = (one: T) => names.get(one) ?? '';
  const placed: Placed<T>[] = [];
  let [at, to] = [0, 0];
  for (const { removed, added, count } of sequence(before.map(nameOf), after.map(nameOf)))
    for (let one = 0; one < count; one += 1) {
      const [old, young] = [added ? undefined : before[at++], removed ? undefined : after[to++]];
      if (old !== undefined && young !== undefined)
        placed.push({ before: old, after: young, fate: 'kept', isMoved: false });
      else if (old !== undefined)
        placed.push({ before: old, after: null, fate: 'removed', isMoved: pairs.has(old) });
      else if (young !== undefined)
        placed.push({
          before: back.get(young) ?? null,
          after: young,
          fate: 'added',
          isMoved: back.has(young),
        });
    }
  return placed;
}

function pairsOf<T>(before: readonly T[], after: readonly T[], { names, text }: Known<T>): Map<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  const pair = (old: T, young: T | undefined) => {
    if (young === undefined) return;
    pairs.set(old, young);
    taken.add(young);
  };
  for (const name of names)
    for (const old of before.filter((one) => !pairs.has(one))) {
      const own = name(old);
      if (own !== null)
        pair(
          old,
          after.find((young) => !taken.has(young) && name(young) === own),
        );
    }
  const left = after
    .filter((young) => !taken.has(young))
    .map((young) => ({ young, bag: bagOf(text(young)) }));
  for (const old of before.filter((one) => !pairs.has(one))) {
    const bag = bagOf(text(old));
    const near = left
      .filter(({ young }) => !taken.has(young))
      .map((one) => ({ ...one, alike: likeness(bag, one.bag) }))
      .sort((a, b) => b.alike - a.alike)[0];
    if (near && near.alike >= 0.6) pair(old, near.young);
  }
  return pairs;
}
