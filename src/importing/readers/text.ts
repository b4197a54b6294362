// Plain text into blocks: paragraphs between empty lines, items by their marks, rows by their tabs.
import { decodeText } from '../decode-text.ts';
import type { Block, Line } from '../source.ts';
import { linesOf, withPlainSpaces, type Run } from './runs.ts';
import type { Reader } from './reader.ts';

/** Reads a plain text file. */
export const text: Reader = async (bytes) => {
  const decoded = decodeText(bytes);
  return 'unreadable' in decoded ? decoded : { blocks: blocksOf(decoded.text) };
};

/** The blocks of a text. Lines that stand together are one paragraph, whatever each of them turns out to be. */
export function blocksOf(whole: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: Line[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph });
    paragraph = [];
  };
  whole.split(/\r\n?|\n/).forEach((raw, at) => {
    const [line] = linesOf(runsOf(raw, at + 1));
    if (line === undefined) return close();
    const level = underlined(raw, paragraph);
    if (level !== null) {
      const [title] = paragraph;
      paragraph = [];
      if (title) blocks.push({ kind: 'heading', level, lines: [title] });
      return;
    }
    if (/^\s*([-=_*~–—]\s*){3,}$/.test(raw)) return close();
    const marked = /^(#{1,6})\s+(.*)$/.exec(line.text);
    if (marked?.[1] && marked[2]) {
      close();
      return void blocks.push({
        kind: 'heading',
        level: marked[1].length,
        lines: [{ ...line, text: marked[2].replace(/\s+#+$/, '') }],
      });
    }
    const cells = cellsOf(raw, at + 1);
    if (cells) {
      close();
      return void blocks.push({ kind: 'row', table: 0, cells: cells.map((cell) => [cell]), lines: cells });
    }
    const item = /^([-*•·▪●◦–—]|o(?= [A-ZÅÄÖ])|\(?\d{1,2}[.)]|\(?[a-zA-Z]\))\s+(?=\S)/.exec(line.text);
    if (item?.[1]) {
      close();
      const words = line.text.slice(item[0].length);
      const bold = Math.max(0, line.bold - item[0].length);
      return void blocks.push({
        kind: 'item',
        depth: depthOf(raw),
        mark: item[1],
        lines: [{ ...line, text: words, bold }],
      });
    }
    const last = blocks.at(-1);
    if (
      paragraph.length === 0 &&
      last?.kind === 'item' &&
      last.lines.at(-1)?.line === at &&
      /^\s{2,}\S/.test(raw)
    )
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
    else paragraph.push(line);
  });
  close();
  return blocks;
}

const depthOf = (raw: string) =>
  Math.min(4, Math.floor((/^\s*/.exec(raw)?.[0].replaceAll('\t', '    ').length ?? 0) / 4));

/** A line of equals signs or hyphens under a single line makes that one a heading. */
function underlined(raw: string, above: readonly Line[]): number | null {
  if (above.length !== 1 || !/^\s*(={3,}|-{3,})\s*$/.test(raw)) return null;
  return raw.trim().startsWith('=') ? 1 : 2;
}

/** The columns that tabs make, when there are two or more with words in them. */
function cellsOf(raw: string, line: number): Line[] | null {
  if (!/\S\s*\t\s*\S/.test(raw)) return null;
  const cells = raw.split(/\t+/).flatMap((cell) => linesOf(runsOf(cell, line)));
  const [first, second, ...rest] = cells;
  if (!first || !second) return null;
  // A tab after a number or a bullet is no column.
  if (!/^([-*•·▪●◦–—]|\(?\d{1,2}[.)]?|\(?[a-zA-Z][.)])$/.test(first.text)) return cells;
  if (rest.length === 0) return null;
  return [
    { ...second, text: `${first.text} ${second.text}`, bold: second.bold + first.text.length + 1 },
    ...rest,
  ];
}

/** Bold as plain text writes it: `**…**`, `__…__` or `<b>…</b>`. Other tags are left as they are. */
function runsOf(raw: string, line: number): Run[] {
  const runs: Run[] = [];
  let isBold = false;
  for (const piece of raw.split(/(\*\*|__(?=\S)|(?<=\S)__|<\/?(?:b|strong)>|<br\s*\/?>)/i)) {
    if (/^(\*\*|__|<\/?(?:b|strong)>)$/i.test(piece))
      isBold = piece.startsWith('<') ? !piece.startsWith('</') : !isBold;
    else if (/^<br/i.test(piece)) runs.push({ text: ' ', line, isBold });
    else if (piece !== '') runs.push({ text: withPlainSpaces(piece), line, isBold });
  }
  return runs;
}
