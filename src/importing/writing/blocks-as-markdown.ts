// Blocks of a source as Markdown: paragraphs, lists and tables, with every mark of Markdown in the text escaped.
import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Block, Line } from '../source.ts';

/** A heading's words without what our headings take for an address. */
export const withoutBraces = (text: string) =>
  text
    .replace(/[{}]/g, '')
    .replace(/\s*:\s*$/, '')
    .trim() || '–';

/** A heading of plain words. */
export const heading = (depth: 2 | 3 | 4, text: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: text }],
});

/** Blocks as Markdown. The headings among them begin at `depth`, and go one further down at most. */
export function blocksAsMarkdown(blocks: readonly Block[], depth: 3 | 4): RootContent[] {
  const nodes: RootContent[] = [];
  const top = Math.min(...blocks.map((block) => (block.kind === 'heading' ? block.level : 9)));
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    if (block.kind === 'heading') {
      const deeper = depth === 3 && block.level > top ? 4 : depth;
      nodes.push(heading(deeper, withoutBraces(block.lines.map(({ text }) => text).join(' '))));
    } else if (block.kind === 'paragraph') nodes.push(...listed(block.lines));
    else if (block.kind === 'item') {
      const items = run(blocks, at, ({ kind }) => kind === 'item');
      if (isLettered(block, items.length, blocks[at + 1])) {
        nodes.push(heading(depth, `${block.mark} ${withoutBraces(block.lines[0]?.text ?? '')}`));
        continue;
      }
      nodes.push(listOf(items.filter((one) => one.kind === 'item')));
      at += items.length - 1;
    } else {
      const rows = run(
        blocks,
        at,
        (one) => one.kind === 'row' && one.table === block.table && one.cells.length === block.cells.length,
      );
      nodes.push(...tableOf(rows.filter((one) => one.kind === 'row')));
      at += rows.length - 1;
    }
  }
  return nodes;
}

/** “A) Manual material” before a paragraph is no list of one, it names what follows. */
const isLettered = (block: Extract<Block, { kind: 'item' }>, length: number, next: Block | undefined) =>
  length === 1 &&
  /^\(?\p{L}[.)]/u.test(block.mark) &&
  next?.kind === 'paragraph' &&
  block.lines.length === 1 &&
  (block.lines[0]?.text.length ?? 99) < 60;

/** A paragraph; when its first line announces a list and short lines follow, that list. */
function listed(lines: readonly Line[]): RootContent[] {
  const [first, ...rest] = lines;
  const isList =
    first !== undefined &&
    rest.length >= 2 &&
    /:$/.test(first.text) &&
    rest.every(({ text }) => text.length < 90 && !/[.:]$/.test(text) && !/^[^:]{2,25}:\s/.test(text));
  if (!first || !isList) return [paragraph(lines)];
  const children = rest.map((line): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [paragraph([line])],
  }));
  return [paragraph([first]), { type: 'list', ordered: false, spread: false, children }];
}

function run(blocks: readonly Block[], from: number, is: (block: Block) => boolean): readonly Block[] {
  const end = blocks.findIndex((block, at) => at > from && !is(block));
  return blocks.slice(from, end === -1 ? undefined : end);
}

const paragraph = (lines: readonly Line[]): Paragraph => ({ type: 'paragraph', children: phrases(lines) });

/** Lines as phrases: a short line ends where it ends, a long one was only broken to fit. */
function phrases(lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap((line, at): PhrasingContent[] => {
    const next = lines[at + 1];
    const words = linked(line);
    if (next === undefined) return words;
    const isBroken =
      line.text.length < 60 || /[.:]$/.test(line.text) || /^\p{Lu}[\p{L} -]{1,25}:/u.test(next.text);
    return isBroken ? [...words, { type: 'break' }] : [...words, { type: 'text', value: ' ' }];
  });
}

function linked({ text, links = [] }: Line): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, url } of links) {
    if (start < at || end > text.length || !/^(?:https?:\/\/|mailto:|tel:)[^\s<>]+$/i.test(url)) continue;
    const words = text.slice(start, end);
    // An address that is its own text needs no marks.
    if (/^(?:https?:\/\/|www\.)|@/i.test(words)) continue;
    if (start > at) out.push({ type: 'text', value: text.slice(at, start) });
    out.push({ type: 'link', url, children: [{ type: 'text', value: words }] });
    at = end;
  }
  return at < text.length ? [...out, { type: 'text', value: text.slice(at) }] : out;
}

type Item = Extract<Block, { kind: 'item' }>;

function listOf(items: readonly Item[]): RootContent {
  const [first] = items;
  const depth = Math.min(...items.map((one) => one.depth));
  const number = /^\(?(\d+)/.exec(first?.mark ?? '')?.[1];
  const children: ListItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const own = items[at];
    if (!own) continue;
    const end = items.findIndex((one, index) => index > at && one.depth <= depth);
    const inner = items.slice(at + 1, end === -1 ? undefined : end).filter((one) => one.depth > depth);
    const letter = /^\(?\p{L}[.)]/u.exec(own.mark)?.[0];
    const lines =
      letter && own.lines[0]
        ? [{ ...own.lines[0], text: `${own.mark} ${own.lines[0].text}`, links: [] }, ...own.lines.slice(1)]
        : own.lines;
    children.push({
      type: 'listItem',
      spread: false,
      children: [paragraph(lines), ...(inner.length > 0 ? [listOf(inner)] : [])].filter(
        (one) => one.type === 'paragraph' || one.type === 'list',
      ),
    });
    at += inner.length;
  }
  return {
    type: 'list',
    ordered: number !== undefined,
    ...(number === undefined ? {} : { start: Number(number) }),
    spread: false,
    children,
  };
}

type Row = Extract<Block, { kind: 'row' }>;

/** Rows as a table; a row that stands alone as lines. */
function tableOf(rows: readonly Row[]): RootContent[] {
  if (rows.length < 2 || rows.some(({ cells }) => cells.length < 2))
    return rows.map(({ cells }) => paragraph(cells.flat()));
  const children: TableRow[] = rows.map(({ cells }) => ({
    type: 'tableRow',
    children: cells.map((lines) => ({
      type: 'tableCell',
      children: lines.flatMap((line, at): PhrasingContent[] => [
        ...(at > 0 ? [{ type: 'text', value: ' ' } as const] : []),
        ...linked(line),
      ]),
    })),
  }));
  return [{ type: 'table', children }];
}
