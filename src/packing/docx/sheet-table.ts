// The tables of a sheet that is filled in by hand.
import { HeightRule, Paragraph, TableRow, TextRun, type Table } from 'docx';
import { visible } from '../../reporters/visible.ts';
import { textWidth } from './styles.ts';
import { cellOf, tableOf, type CellStyle } from './table.ts';

/** A table with heads and rows of text; `shares` are the widths of its columns. Rows to write in are high. */
export function sheetTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
  use: 'toWriteIn' | 'toRead',
): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / whole) * textWidth));
  const cells = (texts: readonly string[], style: CellStyle) =>
    texts.map((text, at) => cellOf({ width: widths[at] ?? 0, span: 1 }, style, linesOf(text, style)));
  const height = use === 'toWriteIn' ? { height: { value: 600, rule: HeightRule.ATLEAST } } : {};
  return tableOf(widths, [
    new TableRow({ cantSplit: true, tableHeader: true, children: cells(heads, 'TableHead') }),
    ...rows.map((row) => new TableRow({ cantSplit: true, ...height, children: cells(row, 'TableText') })),
  ]);
}

const linesOf = (text: string, style: CellStyle): Paragraph[] =>
  text.split('\n').map((line) => new Paragraph({ style, children: [new TextRun(visible(line))] }));
