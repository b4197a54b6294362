// The pieces of a redline as markup: paragraphs, lists and tables, with a label on what came, went or moved as a whole.
import type { Marked, RedItem, RedPiece } from '../comparing/redline.ts';
import type { Html } from '../model.ts';
import { bare, el, nothing, type Content } from './elements.ts';
import { markedTable } from './marked-table.ts';
import { changeId, classOf, idOf, label, markedText, within, type Marking } from './marked-text.ts';

/** Pieces with what changed in them. */
export const markedPieces = (pieces: readonly RedPiece[], marking: Marking): Content =>
  pieces.map((piece) =>
    around(piece, piece.kind === 'text' ? markedLine(piece, marking) : block(piece, marking), marking),
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
  if (piece.kind === 'table') return markedTable(piece, marking);
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
      items.map((item) => around(item, markedPieces(item.pieces, marking), marking)),
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

/** What came or went as a whole, in a box with its label. */
function around(one: Marked, content: Content, marking: Marking): Content {
  if (one.fate === 'kept') return content;
  return el(
    'div',
    { class: `whole ${classOf(one) ?? ''}`, id: changeId(one.id, marking) },
    label(one, marking),
    within(one, content),
  );
}
