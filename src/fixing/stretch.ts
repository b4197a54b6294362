// The words of a stretch of a page.
import type { Range } from '../model.ts';
import type { Page } from './fix.ts';

/** The words that a range marks, and what follows them on their line. A range of several lines marks those of the first. */
export function stretchOf({ lines }: Page, { line, column, endLine, endColumn }: Range) {
  const whole = lines[line - 1] ?? '';
  const end = line === endLine ? endColumn - 1 : whole.length;
  return { words: whole.slice(column - 1, end), after: whole.slice(end) };
}
