// A table as wide as the text, with thin lines around its cells.
import { TableCell, TableLayoutType, WidthType, Table, type Paragraph, type TableRow } from 'docx';
import { gridLines, textWidth } from './styles.ts';

/** A table whose columns have these widths, in twentieths of a point. */
export const tableOf = (widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: gridLines,
    margins: { left: 90, right: 90, top: 20, bottom: 20 },
    rows,
  });

/** How its cells are set. */
export type CellStyle = 'TableHead' | 'TableText';

/** A cell; `span` is how many columns it takes. */
export const cellOf = (
  { width, span }: { width: number; span: number },
  style: CellStyle,
  children: Paragraph[],
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(style === 'TableHead' ? { shading: { fill: 'F0F0F0' } } : {}),
    children,
  });
