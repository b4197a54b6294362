// Tables as Word has them, each row with the mark by which it comes or goes.
import { Paragraph, TableRow, type Table } from 'docx';
import { columnsOf, type Column } from './columns.ts';
import type { Grid, GridRow } from './flow.ts';
import { cellOf, tableOf } from './table.ts';
import { anchored, markOf } from './written-line.ts';
import { changed, type Writing } from './writing.ts';

/** A table. */
export function writtenGrid({ rows }: Grid, writing: Writing): Table {
  const { widths, columns } = columnsOf(rows);
  return tableOf(
    widths,
    rows.map((row) => writtenRow(row, columns[row.columns], writing)),
  );
}

function writtenRow(
  { fate, isHead, cells }: GridRow,
  columns: readonly Column[],
  writing: Writing,
): TableRow {
  const style = isHead ? 'TableHead' : 'TableText';
  return new TableRow({
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    ...(fate === 'kept' ? {} : { [fate === 'added' ? 'insertion' : 'deletion']: changed(writing) }),
    children: cells.map((stretches, at) =>
      cellOf(columns[at] ?? { width: 0, span: 1 }, style, [
        new Paragraph({ style, ...markOf(fate, writing), children: anchored(stretches, writing) }),
      ]),
    ),
  });
}
