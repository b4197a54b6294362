// The line that a finding points at, with the stretch it is about.
import type { Diagnostic, SourceFile } from '../model.ts';
import { visible } from './visible.ts';

/** A line in three: what stands before the stretch, the stretch and what stands after it. All of it is visible text. */
export type Excerpt = { line: number; before: string; marked: string; after: string };

/** The excerpt, about `most` characters of it around the place; null when there is nothing to see. */
export function excerptOf(
  { path, range, isPrivate }: Diagnostic,
  texts: ReadonlyMap<string, SourceFile>,
  most: number,
): Excerpt | null {
  const line = texts.get(path)?.text.split('\n')[range.line - 1];
  if (isPrivate || line === undefined || line.trim() === '' || line === '---') return null;
  const start = between(line, Math.max(0, Math.min(range.column - 30, line.length - most)));
  const end = between(line, Math.min(start + most, line.length));
  const from = Math.min(Math.max(range.column - 1, start), end);
  const to = range.endLine === range.line ? Math.min(Math.max(range.endColumn - 1, from), end) : end;
  return {
    line: range.line,
    before: `${start > 0 ? '…' : ''}${visible(line.slice(start, from))}`,
    marked: visible(line.slice(from, to)),
    after: `${visible(line.slice(to, end))}${end < line.length ? '…' : ''}`,
  };
}

/** An offset that does not part the two halves of a character. */
const between = (line: string, at: number): number => (/^[\uDC00-\uDFFF]/.test(line.slice(at)) ? at - 1 : at);
