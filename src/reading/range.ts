// Stretches of a file: from offsets in its text, from a node of its tree.
import type { Node } from 'unist';
import type { Range } from '../model.ts';

/** Where a node stands in its file. Throws for a node that no author wrote. */
export function rangeOf({ type, position }: Node): Range {
  if (!position) throw new Error(`a ${type} without a place in its file`);
  const { start, end } = position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The first character of a file: where a diagnostic about the file as a whole points. */
export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The range from offset `start` up to, not including, `end`. Lines end in LF; offsets and columns are UTF-16 units. */
export function rangeAt(text: string, start: number, end: number): Range {
  const from = pointAt(text, start);
  const to = pointAt(text, end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
