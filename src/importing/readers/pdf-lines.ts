// The lines of print on the pages of a PDF, running heads and page numbers set aside.
import { groupedBy, type Page, type Piece } from './pdf-pieces.ts';
import { withPlainSpaces } from './runs.ts';

/** A line of print. */
export type Printed = {
  pieces: Piece[];
  text: string;
  page: number;
  x: number;
  right: number;
  y: number;
  size: number;
  isBold: boolean;
  isAside: boolean;
};

/** All lines of a document, in order. */
export const linesOnPages = (pages: readonly Page[]): Printed[] =>
  withAsides(pages.map(({ pieces }) => printedLines(pieces)));

function printedLines(pieces: readonly Piece[]): Printed[] {
  return [...groupedBy(pieces, ({ line }) => line).values()].flatMap((own): Printed[] => {
    const [first] = own;
    const words = own.filter(({ text }) => text.trim() !== '');
    const [start] = words;
    if (!first || !start) return [];
    return [
      {
        pieces: own,
        text: withPlainSpaces(own.map(({ text }) => text).join('')).trim(),
        page: first.page,
        x: start.x,
        right: Math.max(...words.map(({ x, width }) => x + width)),
        y: start.y,
        size: Math.max(...words.map(({ size }) => size)),
        isBold: words.every(({ isBold }) => isBold),
        isAside: false,
      },
    ];
  });
}

/** Lines with running heads and page numbers set aside: what stands on many pages in the same place. */
function withAsides(pages: readonly Printed[][]): Printed[] {
  const keyOf = ({ text, y }: Printed) => `${Math.round(y / 4)} ${text.replaceAll(/\d+/g, '0')}`;
  const counts = new Map<string, number>();
  for (const key of pages.flatMap((lines) => [...new Set(lines.map(keyOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (line: Printed) => pages.length > 1 && (counts.get(keyOf(line)) ?? 0) > pages.length / 2;
  return pages.flatMap((lines) => {
    const ends = [lines[0], lines.at(-1)];
    const isNumber = (line: Printed) =>
      ends.includes(line) && /^(?:\p{L}+ )?\d{1,3}(?: ?[/(] ?\d{1,3}\)?)?$/u.test(line.text);
    return lines.map((line) => ({ ...line, isAside: isRepeated(line) || isNumber(line) }));
  });
}
