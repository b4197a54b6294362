// HTML into blocks: what a reader of the page sees, in order, with what is no part of the document set aside.
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { decodeText } from '../decode-text.ts';
import type { Block, Source } from '../source.ts';
import { hiddenEmailIn } from './html-hidden-email.ts';
import { isBlock, isBoldElement, isLayout } from './html-looks.ts';
import { documentOf, isUnseen } from './html-parts.ts';
import { insideOf, markOf, outside, type Place } from './html-place.ts';
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

function blocksIn(tree: Root, part: Element | null, lines: number): Block[] {
  const state: State = { blocks: [], runs: [], part, lines, tables: 0 };
  const place = outside(part);
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
  const email = hiddenEmailIn(node);
  if (email !== null) {
    const line = (node.position?.start.line ?? 1) + state.lines;
    return void state.runs.push({ text: email, line, isBold: place.isBold });
  }
  if (node.tagName === 'br') return void state.runs.push('break');
  if (!isBlock(node)) {
    const inner = { ...place, isBold: place.isBold || isBoldElement(node) };
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string') inner.url = href;
    for (const child of node.children) walk(child, inner, state);
    return;
  }
  close(place, state);
  if (node.tagName === 'table') state.tables += 1;
  const inner = insideOf(node, place, state.part);
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
