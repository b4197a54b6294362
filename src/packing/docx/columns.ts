// How wide the columns of a table are, and how the old and the new ones share one grid.
import type { Pair } from '../../comparing/redline.ts';
import { both, type Side } from './fates.ts';
import type { GridRow, Stretch } from './flow.ts';
import { textWidth } from './styles.ts';

/** A column: its width in twentieths of a point, and how many columns of the grid it takes. */
export type Column = { width: number; span: number };

/** The columns of the grid, and those of the rows of each text. */
export function columnsOf(rows: readonly GridRow[]): { widths: number[]; columns: Pair<Column[]> } {
  const own = both((side) => widthsOf(rows.filter(({ columns }) => columns === side)));
  const ends = both((side) => own[side].map((_, at) => sum(own[side].slice(0, at + 1))));
  const edges = [...new Set([...ends.before, ...ends.after])].sort((one, other) => one - other);
  const spanOf = (side: Side, at: number) => {
    const [start, end] = [ends[side][at - 1] ?? 0, ends[side][at] ?? 0];
    return edges.filter((edge) => edge > start && edge <= end).length;
  };
  return {
    widths: edges.map((edge, at) => edge - (edges[at - 1] ?? 0)),
    columns: both((side) => own[side].map((width, at) => ({ width, span: spanOf(side, at) }))),
  };
}

/** Columns as wide as their texts ask for: room for the longest word, and for no more than a few. */
function widthsOf(rows: readonly GridRow[]): number[] {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const shares = Array.from({ length: count }, (_, at) =>
    Math.max(4, ...rows.map(({ cells }) => shareOf(cells[at] ?? []))),
  );
  const whole = sum(shares);
  const ends = shares.map((_, at) => Math.round((sum(shares.slice(0, at + 1)) / whole) * textWidth));
  return ends.map((end, at) => end - (ends[at - 1] ?? 0));
}

function shareOf(stretches: readonly Stretch[]): number {
  const text = stretches.map(({ run }) => run.text).join('');
  const longestWord = Math.max(...text.split(' ').map(({ length }) => length));
  return Math.max(Math.min(24, longestWord + 3), Math.min(36, text.length));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);
