// What a misspelt name was probably meant to be.
import { closest, distance } from 'fastest-levenshtein';

/** The nearest of some names, when it is near enough to be what was meant: a third of the letters may differ. Null otherwise: a wrong hint is worse than none. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const lower = name.toLowerCase();
  const found = closest(
    lower,
    names.map((known) => known.toLowerCase()),
  );
  const most = Math.max(1, Math.floor(lower.length / 3));
  if (distance(lower, found) > most) return null;
  return names.find((known) => known.toLowerCase() === found) ?? null;
}
