// Findings by what they have in common.
import type { Diagnostic } from '../model.ts';

/** The findings about one notice; `notice` is null when they are about the site or a stray file. */
export type Group = { notice: string | null; diagnostics: readonly Diagnostic[] };

/** Groups in the order of the notices' first findings; what is about no notice comes first. */
export function byNotice(diagnostics: readonly Diagnostic[]): Group[] {
  const groups = [...grouped(diagnostics, ({ notice }) => notice ?? null)].map(([notice, own]) => ({
    notice,
    diagnostics: own,
  }));
  return [
    ...groups.filter(({ notice }) => notice === null),
    ...groups.filter(({ notice }) => notice !== null),
  ];
}

/** Values by a key, in the order in which each key is first met. */
export function grouped<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key) ?? [];
    group.push(value);
    groups.set(key, group);
  }
  return groups;
}
