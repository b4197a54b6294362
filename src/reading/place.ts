// Turns a path into metadata into a stretch of the file.
import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { Matter } from './front-matter.ts';
import type { Range } from '../model.ts';
import { isEmpty } from './syntax/fields.ts';

/**
 * Where the value at a path stands, or its key. An item of a list has no key: its first field stands for it. What is
 * not there is looked for in the nearest thing around it that is, by its key; in the end that is the opening fence.
 */
export function placeIn(
  { document, lines }: Matter,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): Range {
  let value: unknown = document.contents;
  let key: Range | null = null;
  for (const step of path) {
    const next = stepInto(value, step);
    if (!next) return key ?? openingFence;
    key = rangeOf(next.key, lines) ?? key;
    value = next.value;
  }
  const written = part === 'value' && path.length > 0 && !isEmpty(value) ? rangeOf(value, lines) : null;
  return written ?? key ?? openingFence;
}

const openingFence: Range = { line: 1, column: 1, endLine: 1, endColumn: 4 };

type Step = { key: unknown; value: unknown };

function stepInto(value: unknown, step: string | number): Step | null {
  if (isMap(value))
    return value.items.find(({ key }: Pair) => isScalar(key) && key.value === String(step)) ?? null;
  if (!isSeq(value) || typeof step !== 'number') return null;
  const found = value.items[step];
  if (found === undefined) return null;
  return { key: isMap(found) ? (found.items[0]?.key ?? found) : found, value: found };
}

function rangeOf(node: unknown, lines: LineCounter): Range | null {
  // The parser leaves positions on every node that it makes; the types of a document that was read do not tell.
  const range = (node as Node | null)?.range;
  if (!range) return null;
  const from = lines.linePos(range[0]);
  const to = lines.linePos(lastOffset(range[0], range[1], lines));
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

/** The end of what was written: fields and lists of their own rows take the line ends after them along. */
function lastOffset(start: number, end: number, lines: LineCounter): number {
  const { line, col } = lines.linePos(end);
  if (col > 1 || end <= start) return end;
  return lastOffset(start, (lines.lineStarts[line - 1] ?? end) - 1, lines);
}
