// The pieces of a redline as markup: paragraphs, lists, tables, with a label on what came, went or moved as a whole.
import type { Marked, RedItem, RedPiece, RedRow, RedText } from '../comparing/redline.ts';
import { runsOf } from '../comparing/resolve.ts';
import { textOf } from '../comparing/runs.ts';
import { fateWords } from '../comparing/words.ts';
import type { Html } from '../model.ts';
import { bare, el, nothing, say, type Content } from './elements.ts';
import { changeId, classOf, inner, label, markedText, number, within, type Marking } from './marked-text.ts';

/** Pieces with what changed in them. */
export const markedPieces = (pieces: readonly RedPiece[], marking: Marking): Content =>
  pieces.map((piece) =>
    around(piece, 'div', piece.kind === 'text' ? markedLine(piece, marking) : block(piece, marking), marking),
  );

type Line = Extract<RedPiece, { kind: 'text' }>;

function markedLine({ form, text }: Line, marking: Marking): Content {
  const told = markedText(text, marking);
  switch (form.after) {
    case 'hr':
      return bare('hr', {});
    case 'h4':
    case 'h5':
    case 'h6':
    case 'pre':
      return el(form.after, {}, told);
    case 'title':
      return el('p', { class: 'title' }, told);
    case 'gap':
      return el('p', { class: 'gap' }, told);
    default:
      return el('p', {}, told);
  }
}

function block(piece: Exclude<RedPiece, Line>, marking: Marking): Content {
  if (piece.kind === 'table') return table(piece, marking);
  const { form, items } = piece;
  if (form.after === 'dl')
    return el(
      'dl',
      { class: 'details' },
      items.map((item) => entry(item, marking)),
    );
  if (form.after === 'quote')
    return el(
      'blockquote',
      {},
      items.map((item) => around(item, 'div', markedPieces(item.pieces, marking), marking)),
    );
  const start = form.after.startsWith('ol ') ? Number(form.after.slice(3)) : null;
  return el(
    start === null ? 'ul' : 'ol',
    { start: start === null || start === 1 ? null : String(start) },
    items.map((item, at) => {
      // What went has no number, and those after it have the ones that they have now.
      const place = items.slice(0, at).filter(({ fate }) => fate !== 'removed').length;
      const isCounted = start !== null && item.fate !== 'removed' && place < at;
      return el(
        'li',
        { class: classOf(item), id: idOf(item, marking), value: isCounted ? String(start + place) : null },
        label(item, marking),
        within(item, markedItem(item, marking)),
      );
    }),
  );
}

/** An item of one line needs no paragraph. */
function markedItem({ pieces }: RedItem, marking: Marking): Content {
  const [only, ...more] = pieces;
  if (
    only?.kind === 'text' &&
    only.form.after === 'p' &&
    only.fate === 'kept' &&
    more.every(({ kind }) => kind === 'list')
  )
    return [markedText(only.text, marking), markedPieces(more, marking)];
  return markedPieces(pieces, marking);
}

/** A term of a list and what is told of it. */
function entry(item: RedItem, marking: Marking): Html {
  const [term, ...lines] = item.pieces;
  const told = (piece: RedPiece | undefined): Content =>
    piece?.kind === 'text'
      ? [label(piece, marking), within(piece, markedText(piece.text, marking))]
      : nothing;
  return el(
    'div',
    { class: classOf(item), id: idOf(item, marking) },
    el('dt', {}, label(item, marking), within(item, told(term))),
    lines.map((line) =>
      el('dd', { class: classOf(line), id: idOf(line, marking) }, within(item, told(line))),
    ),
  );
}

function table({ rows, caption }: Extract<RedPiece, { kind: 'table' }>, marking: Marking): Html {
  const [head, ...body] = rows;
  return el(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': nameOf(rows, caption), tabindex: '0' },
    el(
      'table',
      {},
      caption.length > 0 ? el('caption', {}, markedText(caption, marking)) : nothing,
      head ? el('thead', {}, row(head, true, marking)) : nothing,
      body.length > 0
        ? el(
            'tbody',
            {},
            body.map((one) => row(one, false, marking)),
          )
        : nothing,
    ),
  );
}

/** The name of a table: its caption, else the heads of its columns. */
const nameOf = ([head]: readonly RedRow[], caption: RedText): string =>
  textOf(runsOf(caption, 'after')) ||
  (head?.cells ?? [])
    .map(({ text }) => textOf(runsOf(text, 'after')))
    .filter((text) => text !== '')
    .join(', ');

function row(one: RedRow, isHead: boolean, marking: Marking): Html {
  return el(
    'tr',
    { class: classOf(one), id: idOf(one, marking) },
    one.cells.map(({ id, fate, text }, at) => {
      const isNamed = isHead || at === 0;
      const scope = isHead ? 'col' : at === 0 ? 'row' : null;
      const column = isHead && fate !== 'kept';
      return el(
        isNamed ? 'th' : 'td',
        { scope, class: fate === 'kept' ? null : fate, id: column ? changeId(id, marking) : null },
        at === 0 ? label(one, marking) : nothing,
        column
          ? [
              el('span', { class: 'tag', lang: marking.lang }, say(fateWords[fate][marking.lang])),
              number(id, marking),
            ]
          : nothing,
        within(one, inner(fate, markedText(text, marking))),
      );
    }),
  );
}

/** What came or went as a whole, in a box with its label. */
function around(one: Marked, name: 'div', content: Content, marking: Marking): Content {
  if (one.fate === 'kept') return content;
  return el(
    name,
    { class: `whole ${classOf(one) ?? ''}`, id: changeId(one.id, marking) },
    label(one, marking),
    within(one, content),
  );
}

const idOf = ({ id, fate }: Marked, marking: Marking): string | null =>
  fate === 'kept' ? null : changeId(id, marking);
