// Columns on the pages of a PDF: what stands apart on a line, and one below the other on several.
import type { Block } from '../source.ts';
import type { Printed } from './pdf-lines.ts';
import type { Piece } from './pdf-pieces.ts';
import { runsOf } from './pdf-runs.ts';
import { linesOf } from './runs.ts';

/** The rows of a table, when lines stand in the same columns one below the other; else null. */
export function rowsOf(group: readonly Printed[]): Block[] | null {
  const rows = group.map(({ pieces }) => columnsIn(pieces));
  const isTable =
    group.length > 1 && group.every((line, at) => at === 0 || isRowBelow(line, group[at - 1] ?? line));
  if (!isTable) return null;
  return rows.map((row) => {
    const cells = row.map((column) => linesOf(runsOf(column)));
    return { kind: 'row', table: cells[0]?.[0]?.line ?? 0, cells, lines: cells.flat() };
  });
}

/** Whether two lines stand in the same columns, as the rows of a table do, its bold head too. */
export function isRowBelow(line: Printed, before: Printed): boolean {
  const [own, above] = [columnsIn(line.pieces), columnsIn(before.pieces)];
  if (own.length < 2 || own.length !== above.length) return false;
  const gap = before.y - line.y;
  return gap > 0 && gap < line.size * 4 && own.every((column, at) => overlap(column, above[at] ?? []));
}

function overlap(one: readonly Piece[], other: readonly Piece[]): boolean {
  const left = Math.max(one[0]?.x ?? 0, other[0]?.x ?? 0);
  const [oneRight, otherRight] = [one, other].map((column) => {
    const last = column.at(-1);
    return last ? last.x + last.width : 0;
  });
  return Math.min(oneRight ?? 0, otherRight ?? 0) > left;
}

/** The pieces of a line, parted where the gap between two is wider than a letter is high. */
function columnsIn(pieces: readonly Piece[]): Piece[][] {
  const words = pieces.filter(({ text }) => text.trim() !== '');
  return words.reduce<Piece[][]>((columns, piece) => {
    const column = columns.at(-1);
    const last = column?.at(-1);
    if (!column || !last || piece.x - (last.x + last.width) > piece.size) return [...columns, [piece]];
    return [...columns.slice(0, -1), [...column, piece]];
  }, []);
}
