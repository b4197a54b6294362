// The tables of a sheet that is filled in by hand.
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, HeightRule } from 'docx';
import { visible } from '../../reporters/visible.ts';
import { gridLines, textWidth } from './styles.ts';

/** A table with heads and rows of text; `shares` are the widths of its columns. Rows to write in are high. */
export const sheetTable = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
  toWriteIn: 'toWriteIn' | 'toRead',
): Table => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / whole) * textWidth));
  const cells = (texts: readonly string[], style: 'TableHead' | 'TableText') =>
    texts.map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          ...(style === 'TableHead' ? { shading: { fill: 'F0F0F0' } } : {}),
          children: text
            .split('\n')
            .map((line) => new Paragraph({ style, children: [new TextRun(visible(line))] })),
        }),
    );
  const height = toWriteIn === 'toWriteIn' ? { height: { value: 600, rule: HeightRule.ATLEAST } } : {};
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: gridLines,
    margins: { left: 90, right: 90, top: 20, bottom: 20 },
    rows: [
      new TableRow({ cantSplit: true, tableHeader: true, children: cells(heads, 'TableHead') }),
      ...rows.map((row) => new TableRow({ cantSplit: true, ...height, children: cells(row, 'TableText') })),
    ],
  });
};
