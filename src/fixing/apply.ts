// Edits into a file, which stays as it is byte for byte everywhere else.
import type { Edit } from './fix.ts';

/**
 * A file's text with some edits. The edits are of the lines as the rules see them: a line that is not the same in the
 * file, since something in it is invisible or not composed, is left alone, and so is the later of two edits that overlap.
 */
export function applied(raw: string, lines: readonly string[], edits: readonly Edit[]): string {
  const byLine = new Map<number, Edit[]>();
  for (const edit of edits) {
    const own = byLine.get(edit.line) ?? [];
    own.push(edit);
    byLine.set(edit.line, own);
  }
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  // What ends a line stands between the lines.
  const parts = raw.slice(mark.length).split(/(\r\n?|[\n\u2028\u2029])/);
  const mended = parts.map((part, at) => {
    const line = at / 2 + 1;
    const own = byLine.get(line);
    return own && part === lines[line - 1] ? inLine(part, own) : part;
  });
  return mark + mended.join('');
}

function inLine(line: string, edits: readonly Edit[]): string {
  let mended = '';
  let at = 1;
  for (const { column, endColumn, text } of edits.toSorted((a, b) => a.column - b.column)) {
    if (column < at) continue;
    mended += line.slice(at - 1, column - 1) + text;
    at = endColumn;
  }
  return mended + line.slice(at - 1);
}
