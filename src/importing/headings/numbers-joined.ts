// Numbers that stand on lines of their own, put before the headings they number.
import type { Block, Line } from '../source.ts';

/** A number that stands on a line of its own belongs to the heading after it. */
export function withNumbersJoined(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let waiting: Line | null = null;
  for (const block of blocks) {
    const [first, ...rest] = block.lines;
    const only = block.lines.length === 1 ? first : undefined;
    if (waiting === null && block.kind !== 'row' && only && isNumber(only.text)) {
      waiting = only;
      continue;
    }
    if (block.kind === 'row') joined.push(...(waiting ? [alone(waiting)] : []), rowJoined(block));
    else if (first && waiting) joined.push({ ...block, lines: [together(waiting, first), ...rest] });
    else joined.push({ ...block, lines: linesJoined(block.lines) });
    waiting = null;
  }
  return waiting ? [...joined, alone(waiting)] : joined;
}

const isNumber = (text: string) => /^\(?\d{1,2}[a-e]?[.)]?$/.test(text);
const alone = (line: Line): Block => ({ kind: 'paragraph', lines: [line] });

function together(number: Line, line: Line): Line {
  const shift = number.text.length + 1;
  return {
    ...line,
    text: `${number.text} ${line.text}`,
    line: number.line,
    bold: line.bold === 0 ? 0 : line.bold + shift,
    ...(line.links
      ? { links: line.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift })) }
      : {}),
  };
}

function linesJoined(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && isNumber(last.text) && line.text.length < 100) out[out.length - 1] = together(last, line);
    else out.push(line);
  }
  return out;
}

function rowJoined(block: Extract<Block, { kind: 'row' }>): Block {
  const [number, heading, ...rest] = block.cells;
  const [digits, first] = [number?.[0], heading?.[0]];
  if (!digits || !first || rest.length === 0 || !isNumber(digits.text)) return block;
  const cells = [[together(digits, first), ...(heading ?? []).slice(1)], ...rest];
  return { ...block, cells, lines: cells.flat() };
}
