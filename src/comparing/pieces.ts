// Our own sanitized markup back into pieces of text. What the sanitizer lets through is all that is known here.
import { parseFragment, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import type { Html } from '../model.ts';
import type { ListForm, Mark, Piece, Run, TextForm } from './document.ts';
import { joined } from './runs.ts';

/** How markup is read. */
export type Reader = { pieces: (html: Html) => Piece[]; lines: (html: Html) => Run[] };

/** A reader that reads the same markup once: most of two texts of an edition is alike. */
export function readingOnce(): Reader {
  const pieces = new Map<Html, Piece[]>();
  const lines = new Map<Html, Run[]>();
  const once =
    <T>(read: Map<Html, T>, make: (html: Html) => T) =>
    (html: Html): T => {
      const made = read.get(html) ?? make(html);
      read.set(html, made);
      return made;
    };
  return { pieces: once(pieces, piecesOf), lines: once(lines, linesOf) };
}

/** The pieces that some markup holds. Words beside its blocks make a paragraph. */
const piecesOf = (html: Html): Piece[] => blocksIn(parseFragment(html).childNodes);

/** The words of some markup that holds no blocks. Most of it is words alone, which nobody needs to parse. */
const linesOf = (html: Html): Run[] =>
  joined(/[<&]/.test(html) ? runsIn(parseFragment(html).childNodes, plain) : [{ ...plain, text: html }]);

const plain: Omit<Run, 'text'> = { marks: [], href: null };

function blocksIn(nodes: readonly Dom.ChildNode[]): Piece[] {
  const pieces: Piece[] = [];
  let loose: Dom.ChildNode[] = [];
  const settle = () => {
    const runs = joined(runsIn(loose, plain));
    if (runs.length > 0) pieces.push({ kind: 'text', form: 'p', runs });
    loose = [];
  };
  for (const node of nodes) {
    const made = 'tagName' in node ? blockOf(node) : null;
    if (made === null) loose.push(node);
    else {
      settle();
      pieces.push(made);
    }
  }
  settle();
  return pieces;
}

function blockOf(element: Dom.Element): Piece | null {
  const { tagName, childNodes } = element;
  if (isTextForm(tagName)) return { kind: 'text', form: tagName, runs: joined(runsIn(childNodes, plain)) };
  if (tagName === 'blockquote') return { kind: 'list', form: 'quote', items: [blocksIn(childNodes)] };
  if (tagName === 'ul' || tagName === 'ol') {
    const start = Number(element.attrs.find(({ name }) => name === 'start')?.value ?? 1);
    const form: ListForm = tagName === 'ul' ? 'ul' : `ol ${start}`;
    return { kind: 'list', form, items: elementsIn(element, 'li').map((item) => blocksIn(item.childNodes)) };
  }
  if (tagName !== 'table') return null;
  const rows = ['thead', 'tbody']
    .flatMap((part) => elementsIn(element, part))
    .flatMap((part) => elementsIn(part, 'tr'));
  return {
    kind: 'table',
    caption: [],
    rows: rows.map((row) =>
      row.childNodes
        .filter((cell) => 'tagName' in cell)
        .map((cell) => joined(runsIn(cell.childNodes, plain))),
    ),
  };
}

const isTextForm = (name: string): name is Extract<TextForm, string> =>
  ['p', 'h4', 'h5', 'h6', 'pre', 'hr'].includes(name);

const elementsIn = ({ childNodes }: Dom.Element, name: string): Dom.Element[] =>
  childNodes.filter((node): node is Dom.Element => 'tagName' in node && node.tagName === name);

function runsIn(nodes: readonly Dom.ChildNode[], look: Omit<Run, 'text'>): Run[] {
  return nodes.flatMap((node): Run[] => {
    if ('value' in node) return [{ ...look, text: node.value }];
    if (!('tagName' in node)) return [];
    if (node.tagName === 'br') return [{ ...look, text: ' ' }];
    return runsIn(node.childNodes, lookIn(node, look));
  });
}

function lookIn({ tagName, attrs }: Dom.Element, look: Omit<Run, 'text'>): Omit<Run, 'text'> {
  const mark = markOf[tagName];
  if (mark) return { ...look, marks: [...new Set([...look.marks, mark])] };
  if (tagName !== 'a') return look;
  // A footnote is renumbered when another comes before it: what it says is compared where it stands.
  if (look.marks.includes('note')) return look;
  return { ...look, href: attrs.find(({ name }) => name === 'href')?.value ?? null };
}

const markOf: Partial<Record<string, Mark>> = { strong: 'strong', em: 'em', code: 'code', sup: 'note' };
