// The order in which findings are told.
import type { Diagnostic } from '../model.ts';

/** By path, line, column and rule, so that no reporter has to sort. */
export const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(
    (one, other) =>
      compare(one.path, other.path) ||
      one.range.line - other.range.line ||
      one.range.column - other.range.column ||
      compare(one.rule, other.rule),
  );

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
