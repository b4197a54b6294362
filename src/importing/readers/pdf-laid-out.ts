// A PDF without tags into blocks, by the looks of it: sizes make headings, gaps make paragraphs and columns.
import type { Block, Line } from '../source.ts';
import { isRowBelow, rowsOf } from './pdf-columns.ts';
import { linesOnPages, type Printed } from './pdf-lines.ts';
import type { Page } from './pdf-pieces.ts';
import { hasRoomUpTo, marginOf, runsOf } from './pdf-runs.ts';
import { linesOf } from './runs.ts';

/** What is usual in a document: the size of its text, the step from line to line, and where its lines end. */
type Usual = { size: number; step: number; right: number; headings: readonly number[] };

/** The blocks of a document by the places and sizes of its text. */
export function laidOutBlocks(pages: readonly Page[]): Block[] {
  const printed = linesOnPages(pages);
  const usual = usualIn(printed.filter(({ isAside }) => !isAside));
  return groupsOf(printed, usual).flatMap((group) => blocksOf(group, usual));
}

function usualIn(lines: readonly Printed[]): Usual {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(round(size), (letters.get(round(size)) ?? 0) + text.length);
  const [[size] = [12]] = [...letters].toSorted(([, one], [, other]) => other - one);
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const step = next && next.page === line.page ? line.y - next.y : 0;
    return step > line.size * 0.8 && step < line.size * 3 ? [step] : [];
  });
  const sorted = steps.toSorted((one, other) => one - other);
  return {
    size,
    step: sorted[Math.floor(sorted.length / 3)] ?? size * 1.2,
    right: Math.max(...lines.map(({ right }) => right), 0),
    headings: [...letters.keys()].filter((one) => one > size * 1.12).toSorted((one, other) => other - one),
  };
}

const round = (size: number): number => Math.round(size * 2) / 2;

/** The lines that stand together. */
function groupsOf(lines: readonly Printed[], usual: Usual): Printed[][] {
  return lines.reduce<Printed[][]>((groups, line) => {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (!last || !before || !belongs(line, before, usual)) return [...groups, [line]];
    return [...groups.slice(0, -1), [...last, line]];
  }, []);
}

function belongs(line: Printed, before: Printed, { step }: Usual): boolean {
  if (line.isAside || before.isAside) return false;
  if (line.page === before.page && isRowBelow(line, before)) return true;
  if (round(line.size) !== round(before.size) || line.isBold !== before.isBold) return false;
  if (markIn(line.text) !== null) return false;
  if (line.page !== before.page) return /^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(before.text);
  const gap = before.y - line.y;
  return gap > 0 && gap < Math.max(step, before.size * 1.15) * 1.3;
}

const markIn = (text: string): string | null =>
  /^([-*•·▪●◦–—‣]|o(?= [A-ZÅÄÖ])|\(?\d{1,2}[.)]|\(?[a-zA-Z]\))\s+(?=\S)/u.exec(text)?.[0] ?? null;

function blocksOf(group: readonly Printed[], usual: Usual): Block[] {
  const [first] = group;
  if (!first) return [];
  const aside = first.isAside ? { isAside: true } : {};
  const rank = usual.headings.indexOf(round(first.size));
  const rows = rank === -1 ? rowsOf(group) : null;
  if (rows) return rows;
  const pieces = group.flatMap((line) => line.pieces);
  const lines = linesOf(runsOf(pieces, hasRoomUpTo(marginOf(pieces) ?? usual.right)));
  if (lines.length === 0) return [];
  if (rank !== -1 && !first.isAside)
    return [{ kind: 'heading', level: Math.min(rank + 1, 6), lines: lines.flatMap((line) => line) }];
  const mark = first.isAside ? null : markIn(lines[0]?.text ?? '');
  if (mark === null) return [{ kind: 'paragraph', lines, ...aside }];
  const depth = Math.max(0, Math.min(4, Math.round((first.x - leftOf(group)) / (usual.size * 2))));
  return [
    {
      kind: 'item',
      depth,
      mark: mark.trim(),
      lines: lines.map((line, at) => (at === 0 ? without(mark, line) : line)),
    },
  ];
}

const leftOf = (group: readonly Printed[]): number => Math.min(...group.map(({ x }) => x));

/** A line without the mark of its item. */
function without(mark: string, line: Line): Line {
  const cut = mark.length;
  const links = line.links?.map((link) => ({ ...link, start: link.start - cut, end: link.end - cut }));
  return {
    ...line,
    text: line.text.slice(cut),
    bold: Math.max(0, line.bold - cut),
    ...(links ? { links } : {}),
  };
}
