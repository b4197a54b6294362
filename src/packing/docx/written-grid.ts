// Tables as Word has them, each row with the mark by which it comes or goes.
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnsOf, type Column } from './columns.ts';
import type { Grid, GridRow } from './flow.ts';
import { gridLines, textWidth } from './styles.ts';
import { anchored, markOf } from './written-line.ts';
import { changed, type Writing } from './writing.ts';

/** A table. */
export function writtenGrid({ rows }: Grid, writing: Writing): Table {
  const { widths, columns } = columnsOf(rows);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: gridLines,
    margins: { left: 90, right: 90, top: 20, bottom: 20 },
    rows: rows.map((row) => writtenRow(row, columns[row.columns], writing)),
  });
}

const writtenRow = (
  { fate, isHead, cells }: GridRow,
  columns: readonly Column[],
  writing: Writing,
): TableRow =>
  new TableRow({
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    ...(fate === 'kept' ? {} : { [fate === 'added' ? 'insertion' : 'deletion']: changed(writing) }),
    children: cells.map((stretches, at) => {
      const { width, span } = columns[at] ?? { width: 0, span: 1 };
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        ...(span > 1 ? { columnSpan: span } : {}),
        ...(isHead ? { shading: { fill: 'F0F0F0' } } : {}),
        children: [
          new Paragraph({
            style: isHead ? 'TableHead' : 'TableText',
            ...markOf(fate, writing),
            children: anchored(stretches, writing),
          }),
        ],
      });
    }),
  });
