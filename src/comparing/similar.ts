// How alike two texts are.

/** The words of a text with how many times each is there. */
export type Bag = ReadonlyMap<string, number>;

/** The bag of a text’s words, in small letters. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The share of words that two bags have in common, from 0 to 1 (Dice). Two empty ones are alike. */
export function likeness(one: Bag, other: Bag): number {
  const all = sizeOf(one) + sizeOf(other);
  if (all === 0) return 1;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  const shared = [...small].reduce((sum, [word, count]) => sum + Math.min(count, large.get(word) ?? 0), 0);
  return (2 * shared) / all;
}

/** How many words there are in a bag. */
export const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
