// A table of a redline with its caption: row by row, or twice when its columns are others.
import type { Fate, Pair, RedPiece, RedRow } from '../../comparing/redline.ts';
import { runsOf } from '../../comparing/resolve.ts';
import { textOf } from '../../comparing/runs.ts';
import { both, fateOf, isIn, sideOf, stretchesOf, within } from './fates.ts';
import type { Flow, GridRow, Line, Stretch, Style } from './flow.ts';

type RedTable = Extract<RedPiece, { kind: 'table' }>;

/**
 * The table with its caption above it. Word tracks rows that come and go. It has a mark for cells too, but not all programs
 * know it, and would leave empty columns behind: of a table whose columns changed all old rows go, and all new ones come.
 *
 * Around a table are lines that come and go with it, empty where there is no caption: without one after it Word makes one
 * table of two that follow one another, and LibreOffice keeps an empty paragraph where the one before a table goes.
 */
export function flowOfTable({ caption, rows }: RedTable, fate: Fate): Flow {
  const isOtherwise = fate === 'kept' && rows.some(({ cells }) => cells.some((cell) => cell.fate !== 'kept'));
  const fates: Fate[] = isOtherwise ? ['removed', 'added'] : [fate];
  const there = fates.flatMap((outer) => rows.flatMap((row) => rowsOf(row, outer, row === rows[0])));
  const hasRows = both((side) => there.some((row) => isIn(row.fate, side)));
  const isNamed = both((side) => isIn(fate, side) && textOf(runsOf(caption, side)) !== '');
  const above = fateOf(both((side) => hasRows[side] || isNamed[side]));
  const below = fateOf(hasRows);
  return [
    ...(above === null
      ? []
      : [
          line(
            both((side) => (isNamed[side] ? 'Caption' : 'Spacer')),
            above,
            stretchesOf(caption, above),
          ),
        ]),
    ...(below === null
      ? []
      : [
          { kind: 'grid' as const, rows: there },
          line(
            both(() => 'Spacer'),
            below,
            [],
          ),
        ]),
  ];
}

/** The row, if it is part of what came, went or stayed. */
function rowsOf(row: RedRow, outer: Fate, isHead: boolean): GridRow[] {
  const fate = within(outer, row.fate);
  return fate === null ? [] : [{ fate, columns: sideOf(outer), isHead, cells: cellsOf(row, fate) }];
}

/** The cells of a row; Word asks for one at least. */
function cellsOf({ cells }: RedRow, fate: Fate): Stretch[][] {
  const side = sideOf(fate);
  const there = fate === 'kept' ? cells : cells.filter((cell) => isIn(cell.fate, side));
  if (there.length === 0) return [[]];
  return there.map(({ text }) =>
    fate === 'kept' ? stretchesOf(text, fate) : runsOf(text, side).map((run) => ({ fate, run })),
  );
}

const line = (style: Pair<Style>, fate: Fate, stretches: Stretch[]): Line => ({
  kind: 'line',
  fate,
  look: both((side) => ({ style: style[side], depth: 0, mark: null, breaksPage: false })),
  stretches,
  place: null,
});
