// HTML into blocks: what a reader of the page sees, in order, with what is no part of the document set aside.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { decodeText } from '../decode-text.ts';
import type { Block, Source } from '../source.ts';
import { isBlock, isBoldElement, isLayout, levelOf, looksLikeTitle } from './html-looks.ts';
import { documentOf, isAside, isUnseen } from './html-parts.ts';
import type { Reader } from './reader.ts';
import { linesOf, type Run } from './runs.ts';

/** Reads an HTML page. */
export const html: Reader = async (bytes) => {
  const decoded = decodeText(bytes);
  return 'unreadable' in decoded ? decoded : sourceOfHtml(decoded.text);
};

/** The source that a page is. */
export function sourceOfHtml(page: string): Source {
  const tree = fromHtml(page);
  const root = elementIn(tree, 'html');
  const title = elementIn(tree, 'title')
    ?.children.find((child) => child.type === 'text')
    ?.value.trim();
  const lang = root?.properties['lang'];
  return {
    blocks: blocksIn(tree, documentOf(tree), 0),
    ...(title ? { title: title.replace(/\s+/g, ' ') } : {}),
    ...(typeof lang === 'string' && lang !== '' ? { language: lang } : {}),
  };
}

/** The blocks of a piece of HTML inside another text, which begins on some line of it. */
export const blocksOfHtml = (piece: string, line: number): Block[] =>
  blocksIn(fromHtml(piece, { fragment: true }), null, line - 1);

function elementIn(node: Root | Element, name: string): Element | null {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === name ? child : elementIn(child, name);
    if (found) return found;
  }
  return null;
}

type State = {
  blocks: Block[];
  runs: Run[];
  /** The part of the page that is the document, when there is one: all else is aside. */
  part: Element | null;
  lines: number;
  tables: number;
};

type Place = {
  isAside: boolean;
  isInside: boolean;
  isBold: boolean;
  /** In `pre`, where a line break is one. */
  isAsWritten: boolean;
  url?: string;
  kind:
    | { kind: 'heading'; level: number }
    | { kind: 'paragraph' }
    | { kind: 'item'; depth: number; mark: string };
  depth: number;
};

function blocksIn(tree: Root, part: Element | null, lines: number): Block[] {
  const state: State = { blocks: [], runs: [], part, lines, tables: 0 };
  const place: Place = {
    isAside: false,
    isInside: part === null,
    isBold: false,
    isAsWritten: false,
    kind: { kind: 'paragraph' },
    depth: -1,
  };
  for (const child of tree.children) walk(child, place, state);
  close(place, state);
  return state.blocks;
}

function close(place: Place, state: State): void {
  const lines = linesOf(state.runs);
  state.runs = [];
  if (lines.length === 0) return;
  const aside = place.isAside || !place.isInside ? { isAside: true } : {};
  state.blocks.push({ ...place.kind, lines, ...aside });
}

function walk(node: RootContent, place: Place, state: State): void {
  if (node.type === 'text') {
    const line = (node.position?.start.line ?? 1) + state.lines;
    const looks = { isBold: place.isBold, ...(place.url === undefined ? {} : { url: place.url }) };
    if (!place.isAsWritten) return void state.runs.push({ text: node.value, line, ...looks });
    node.value.split('\n').forEach((text, at) => {
      if (at > 0) state.runs.push('break');
      state.runs.push({ text, line: line + at, ...looks });
    });
    return;
  }
  if (node.type !== 'element' || isUnseen(node)) return;
  if (node.tagName === 'br') return void state.runs.push('break');
  if (!isBlock(node)) {
    const inner = { ...place, isBold: place.isBold || isBoldElement(node) };
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string') inner.url = href;
    for (const child of node.children) walk(child, inner, state);
    return;
  }
  close(place, state);
  const inner = insideOf(node, place, state);
  if (node.tagName === 'tr' && !isLayout(node)) row(node, inner, state);
  else
    node.children.forEach((child) => {
      walk(child, markOf(child, node, inner), state);
      // What follows a block inside an item goes on with the item, without its mark.
      if (child.type === 'element' && isBlock(child)) {
        close(inner, state);
        if (inner.kind.kind === 'item') inner.kind = { kind: 'paragraph' };
      }
    });
  close(inner, state);
}

/** The looks of what stands inside a block element. */
function insideOf(node: Element, place: Place, state: State): Place {
  const name = node.tagName;
  if (name === 'table') state.tables += 1;
  const level = levelOf(node);
  return {
    ...place,
    isInside: place.isInside || node === state.part,
    isAside: place.isAside || isAside(node, place.isInside || node === state.part),
    isAsWritten: place.isAsWritten || name === 'pre',
    isBold: place.isBold || name === 'dt' || name === 'th' || looksLikeTitle(node),
    depth: name === 'ul' || name === 'ol' ? place.depth + 1 : place.depth,
    kind:
      level !== null
        ? { kind: 'heading', level }
        : place.kind.kind === 'heading'
          ? place.kind
          : /^(p|div|span|li|button|section)$/.test(name)
            ? place.kind
            : { kind: 'paragraph' },
  };
}

/** An item's mark, by the list it is in. */
function markOf(child: ElementContent, parent: Element, inner: Place): Place {
  if (child.type !== 'element' || child.tagName !== 'li') return inner;
  const items = parent.children.filter((one) => one.type === 'element' && one.tagName === 'li');
  const start = Number(parent.properties['start'] ?? 1) || 1;
  const mark = parent.tagName === 'ol' ? `${start + items.indexOf(child)}.` : '-';
  return { ...inner, kind: { kind: 'item', depth: Math.max(0, inner.depth), mark } };
}

function row(node: Element, place: Place, state: State): void {
  const cells = node.children
    .filter((child) => child.type === 'element' && /^t[dh]$/.test(child.tagName))
    .map((cell) => {
      const own: State = { ...state, blocks: [], runs: [] };
      const inner: Place = { ...place, isInside: true, isAside: false, kind: { kind: 'paragraph' } };
      if (cell.type === 'element') {
        const isBold = cell.tagName === 'th';
        for (const child of cell.children) walk(child, { ...inner, isBold }, own);
      }
      close(inner, own);
      return own.blocks.flatMap(({ lines }) => lines);
    })
    .filter((cell) => cell.length > 0);
  if (cells.length === 0) return;
  const aside = place.isAside || !place.isInside ? { isAside: true } : {};
  state.blocks.push({ kind: 'row', table: state.tables, cells, lines: cells.flat(), ...aside });
}
