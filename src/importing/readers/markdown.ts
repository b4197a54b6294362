// Markdown into blocks. HTML inside it is read for its line breaks and bold, block by block as HTML.
import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { treeOf } from '../../reading/markdown.ts';
import { decodeText } from '../decode-text.ts';
import type { Block, Line, Source } from '../source.ts';
import { blocksOfHtml } from './html.ts';
import type { Reader } from './reader.ts';
import { linesOf, type Run } from './runs.ts';

/** Reads a Markdown file. Metadata at its start is no text: only its title, language and date are kept. */
export const markdown: Reader = async (bytes) => {
  const decoded = decodeText(bytes);
  return 'unreadable' in decoded ? decoded : sourceOf(decoded.text.replace(/\r\n?/g, '\n'));
};

/** The source that a Markdown text is. */
export function sourceOf(whole: string): Source {
  const matter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(whole);
  const skipped = matter?.[0].replace(/[^\n]/g, '') ?? '';
  const tree = treeOf(skipped + whole.slice(matter?.[0].length ?? 0));
  const fieldOf = (names: string) => fieldIn(matter?.[1] ?? '', names);
  const [title, language] = [fieldOf('title'), fieldOf('lang(?:uage)?|locale')];
  const dated = fieldOf(changed) ?? fieldOf('date');
  return {
    blocks: tree.children.flatMap((node) => blocksOf(node, 0)),
    ...(title ? { title: title.text } : {}),
    ...(language ? { language: language.text } : {}),
    ...(dated ? { dated } : {}),
  };
}

/** The first field of the metadata that has one of some names, without its quotation marks; null when none has a value. */
function fieldIn(matter: string, names: string): { text: string; line: number } | null {
  const found = new RegExp(`^(?:${names}):(.*)$`, 'im').exec(matter);
  const text = (found?.[1] ?? '').trim().replace(/^["']|["']$/g, '');
  // The metadata begin on the second line of the file.
  return found && text !== '' ? { text, line: matter.slice(0, found.index).split('\n').length + 1 } : null;
}

/** What makers of sites call the day of the last change: `updated`, `lastUpdated`, `last_modified_at`, `lastmod`. */
const changed = '(?:last[-_]?)?(?:updated?|modified|mod)(?:[-_]?(?:at|on|date))?';

function blocksOf(node: RootContent, depth: number): Block[] {
  if (node.type === 'heading')
    return withLines(linesIn(node.children), { kind: 'heading', level: node.depth });
  if (node.type === 'paragraph') return withLines(linesIn(node.children), { kind: 'paragraph' });
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition')
    return node.children.flatMap((child) => blocksOf(child, depth));
  if (node.type === 'code') {
    const first = (node.position?.start.line ?? 1) + 1;
    const runs = node.value
      .split('\n')
      .flatMap((text, at): Run[] => [{ text, line: first + at, isBold: false }, 'break']);
    return withLines(linesOf(runs), { kind: 'paragraph' });
  }
  if (node.type === 'html') return blocksOfHtml(node.value, node.position?.start.line ?? 1);
  if (node.type === 'table') return rowsOf(node);
  if (node.type !== 'list') return [];
  return node.children.flatMap((item, at) => {
    const mark = node.ordered ? `${(node.start ?? 1) + at}.` : '-';
    const [first, ...rest] = item.children;
    if (!first) return [];
    if (first.type === 'heading')
      return [
        ...withLines(linesIn(first.children, mark), { kind: 'heading', level: first.depth }),
        ...rest.flatMap((child) => blocksOf(child, depth + 1)),
      ];
    const own: Block[] =
      first.type === 'paragraph'
        ? withLines(linesIn(first.children), { kind: 'item', depth, mark })
        : blocksOf(first, depth + 1);
    return [...own, ...rest.flatMap((child) => blocksOf(child, depth + 1))];
  });
}

type Kind =
  { kind: 'heading'; level: number } | { kind: 'paragraph' } | { kind: 'item'; depth: number; mark: string };

const withLines = (lines: Line[], kind: Kind): Block[] => (lines.length > 0 ? [{ ...kind, lines }] : []);

function linesIn(children: readonly PhrasingContent[], mark?: string): Line[] {
  const runs: Run[] = [];
  const looks = { isBold: false };
  if (mark !== undefined)
    runs.push({ text: `${mark} `, line: children[0]?.position?.start.line ?? 1, isBold: false });
  for (const child of children) gather(child, runs, looks, false, undefined);
  return linesOf(runs);
}

/** Adds what a node says. `looks` carries bold that HTML tags switch on and off between nodes. */
function gather(
  node: Nodes,
  runs: Run[],
  looks: { isBold: boolean },
  isBold: boolean,
  url: string | undefined,
): void {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'break') return void runs.push('break');
  if (node.type === 'html') {
    if (/^<br\b/i.test(node.value)) runs.push('break');
    if (/^<\/?(b|strong)\b/i.test(node.value)) looks.isBold = !node.value.startsWith('</');
    return;
  }
  if (node.type === 'text' || node.type === 'inlineCode') {
    // An author who ends a line in the file often means a new one: whoever judges the lines sees them apart.
    node.value.split('\n').forEach((text, at) => {
      if (at > 0) runs.push('break');
      runs.push({
        text,
        line: line + at,
        isBold: isBold || looks.isBold,
        ...(url === undefined ? {} : { url }),
      });
    });
    return;
  }
  if (!('children' in node)) return;
  for (const child of node.children)
    gather(child, runs, looks, isBold || node.type === 'strong', node.type === 'link' ? node.url : url);
}

const rowsOf = (table: Table): Block[] =>
  table.children.flatMap((row): Block[] => {
    const cells = row.children.map((cell) => linesIn(cell.children)).filter((cell) => cell.length > 0);
    return cells.length > 0
      ? [{ kind: 'row', table: table.position?.start.line ?? 1, cells, lines: cells.flat() }]
      : [];
  });
