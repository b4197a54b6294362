// Two lists of pieces as one: paragraph by paragraph, entry by entry, cell by cell.
import { align, type Step, type Traits } from './align.ts';
import type { Piece, Run } from './document.ts';
import type { Comparing, Fate, Marked, RedItem, RedPiece, RedRow } from './redline.ts';
import { redText, unchangedText } from './red-text.ts';
import { piecesText, textOf } from './runs.ts';

/** The pieces of both. In the metadata on top of a page, what changes in a list is a date or a version. */
export const redPieces = (
  before: readonly Piece[],
  after: readonly Piece[],
  comparing: Comparing,
  isTop = false,
): RedPiece[] =>
  align(before, after, traitsOf).map((step) =>
    redPiece(
      step,
      isTop && (step.after ?? step.before)?.kind === 'list'
        ? { ...comparing, weight: 'metadata' }
        : comparing,
    ),
  );

/** A piece that is the same in both. */
export const unchangedPiece = (piece: Piece, comparing: Comparing): RedPiece =>
  compared(piece, piece, 'kept', comparing);

/** A piece of one or both texts. One that is only form, as a line between two paragraphs, is cosmetic. */
export function redPiece({ before, after }: Step<Piece>, comparing: Comparing): RedPiece {
  if (before === null) return compared(after, after, 'added', comparing);
  if (after === null) return compared(before, before, 'removed', comparing);
  return compared(before, after, 'kept', comparing);
}

function compared(before: Piece, after: Piece, fate: Fate, comparing: Comparing): RedPiece {
  if (before.kind === 'text' && after.kind === 'text') {
    const isForm = fate === 'kept' || after.runs.length === 0;
    return {
      ...mark(fate, comparing, isForm),
      kind: 'text',
      form: { before: before.form, after: after.form },
      text: redText(before.runs, after.runs, comparing),
    };
  }
  if (before.kind === 'list' && after.kind === 'list')
    return {
      ...mark(fate, comparing, fate === 'kept'),
      kind: 'list',
      form: { before: before.form, after: after.form },
      items: align(before.items, after.items, (pieces) => itemTraits(pieces, after.form === 'dl')).map(
        (step) => redItem(step, comparing),
      ),
    };
  if (before.kind === 'table' && after.kind === 'table')
    return {
      ...mark(fate, comparing),
      kind: 'table',
      caption: redText(before.caption, after.caption, comparing),
      rows: redRows(before.rows, after.rows, comparing),
    };
  throw new Error(`a ${before.kind} does not stand for a ${after.kind}`);
}

const mark = (fate: Fate, { weight, next }: Comparing, isForm = false): Marked => ({
  id: next(),
  fate,
  weight: weight ?? (isForm ? 'cosmetic' : 'substantive'),
  move: null,
});

function redItem({ before, after }: Step<Piece[]>, comparing: Comparing): RedItem {
  const own = after ?? before ?? [];
  const fate = before === null ? 'added' : after === null ? 'removed' : 'kept';
  const pieces =
    before !== null && after !== null
      ? redPieces(before, after, comparing)
      : own.map((piece) => unchangedPiece(piece, comparing));
  return { ...mark(fate, comparing), kind: 'item', pieces };
}

/** Rows by their first cell, cells by the head of their column. */
function redRows(before: readonly Run[][][], after: readonly Run[][][], comparing: Comparing): RedRow[] {
  const columns = align(
    columnsOf(before),
    columnsOf(after),
    ({ name }) => ({ key: name, text: name, kind: '', name: '' }),
    0,
  );
  const [[oldHead], [head]] = [before, after];
  const rows = align(before.slice(1), after.slice(1), rowTraits);
  const heads: Step<Run[][]>[] =
    oldHead && head
      ? [{ before: oldHead, after: head }]
      : [
          ...(oldHead ? [{ before: oldHead, after: null }] : []),
          ...(head ? [{ before: null, after: head }] : []),
        ];
  return [...heads, ...rows].map((step) => {
    const fate = step.before === null ? 'added' : step.after === null ? 'removed' : 'kept';
    const cells = columns.flatMap((column): RedRow['cells'] => {
      const id = comparing.next();
      const old = column.before === null ? undefined : step.before?.[column.before.at];
      const young = column.after === null ? undefined : step.after?.[column.after.at];
      if (old && young) return [{ id, fate: 'kept', text: redText(old, young, comparing) }];
      const [own, fateOfCell] = old ? [old, 'removed' as const] : [young, 'added' as const];
      if (own) return [{ id, fate: fate === 'kept' ? fateOfCell : 'kept', text: unchangedText(own) }];
      // Beside a column that only the other text has, a row that it has not keeps its place.
      if (fate === 'added' && column.after === null) return [{ id, fate: 'removed', text: [] }];
      if (fate === 'removed' && column.before === null) return [{ id, fate: 'added', text: [] }];
      return [];
    });
    return { ...mark(fate, comparing), kind: 'row' as const, cells };
  });
}

/** The columns of a table by their heads; a row may have more cells than the head. */
const columnsOf = (rows: readonly Run[][][]): { at: number; name: string }[] =>
  Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, at) => ({
    at,
    name: textOf(rows[0]?.[at] ?? []),
  }));

const traitsOf = (piece: Piece): Traits => ({
  key: JSON.stringify(piece),
  text: piecesText([piece]),
  kind: piece.kind,
  name: '',
});

function itemTraits(pieces: Piece[], isNamed: boolean): Traits {
  const [first] = pieces;
  return {
    key: JSON.stringify(pieces),
    text: piecesText(pieces),
    kind: 'item',
    name: isNamed && first?.kind === 'text' ? textOf(first.runs) : '',
  };
}

const rowTraits = (cells: Run[][]): Traits => ({
  key: JSON.stringify(cells),
  text: cells.map(textOf).join(' '),
  kind: 'row',
  name: textOf(cells[0] ?? []),
});
