// The changes of a redline one after another, in the order of reading.
import type { Fate, Marked, RedClause, Redline, RedPiece, RedSection, RedText } from './redline.ts';
import { resolved, runsOf } from './resolve.ts';
import { piecesText, textOf } from './runs.ts';
import { weights, type Weight } from './weight.ts';

/** One change. `what` is what came, went, moved or is otherwise; `words` are words within something that stayed. */
export type Change = {
  id: number;
  weight: Weight;
  what: 'section' | 'clause' | 'piece' | 'item' | 'row' | 'column' | 'words' | 'target' | 'form';
  how: 'added' | 'removed' | 'moved' | 'changed';
  /** The key of the section it is in, as the new text has it where both do. */
  section: string;
  before: string;
  after: string;
  /** What stands before and after changed words, and the name of the row or term that they are told of, if there is one. */
  around: readonly [string, string];
  of: string;
};

/** All changes. What moved is one change, told of where it is now; what is inside something new is not told of again. */
export const changesOf = ({ sections }: Redline): Change[] => sections.flatMap(sectionChanges);

/** How many changes there are of each weight. */
export const countsOf = (changes: readonly Change[]): Record<Weight, number> =>
  // Object.fromEntries forgets that the keys are the weights.
  Object.fromEntries(
    weights.map((weight) => [weight, changes.filter((one) => one.weight === weight).length]),
  ) as Record<Weight, number>;

type Told = Omit<Change, 'section'>;

const bare = { around: ['', ''] as const, of: '' };

function sectionChanges(section: RedSection): Change[] {
  const own = whole(section, 'section', runsText(section.title, section.fate));
  const inner = isEntered(section)
    ? [...edits(section.title), ...section.clauses.flatMap(clauseChanges)]
    : [];
  return [...own, ...inner].map((change) => ({ ...change, section: section.key.after }));
}

function clauseChanges(clause: RedClause): Told[] {
  const text = runsText(clause.title, clause.fate) || piecesText(resolved(clause.pieces, 'after'));
  const own = whole(clause, 'clause', text);
  return isEntered(clause) ? [...own, ...edits(clause.title), ...clause.pieces.flatMap(pieceChanges)] : own;
}

function pieceChanges(piece: RedPiece): Told[] {
  const side = piece.fate === 'removed' ? 'before' : 'after';
  const own = whole(piece, 'piece', piecesText(resolved([piece], side)));
  if (!isEntered(piece)) return own;
  const formed =
    piece.kind !== 'table' && piece.form.before !== piece.form.after && piece.fate === 'kept'
      ? [
          {
            ...told(piece),
            what: 'form' as const,
            how: 'changed' as const,
            before: '',
            after: piecesText(resolved([piece], 'after')),
          },
        ]
      : [];
  return [...own, ...formed, ...innerChanges(piece)];
}

function innerChanges(piece: RedPiece): Told[] {
  if (piece.kind === 'text') return edits(piece.text);
  if (piece.kind === 'list')
    return piece.items.flatMap((item) => {
      const side = item.fate === 'removed' ? 'before' : 'after';
      const own = whole(item, 'item', piecesText(resolved(item.pieces, side)));
      if (!isEntered(item)) return own;
      const [term] = piece.form.after === 'dl' ? item.pieces : [];
      const of = term?.kind === 'text' ? runsText(term.text, 'kept') : '';
      return [
        ...own,
        ...item.pieces.flatMap((inner) =>
          pieceChanges(inner).map((one) => (inner === term || of === '' ? one : { ...one, of })),
        ),
      ];
    });
  const [head] = piece.rows;
  const columns = (head?.cells ?? []).flatMap(({ id, fate, text }): Told[] =>
    fate === 'kept' ? [] : [{ ...told(piece), id, what: 'column', ...stated(fate, runsText(text, fate)) }],
  );
  return [
    ...edits(piece.caption),
    ...columns,
    ...piece.rows.flatMap((row) => {
      const cells = row.cells.map(({ text, fate }) => runsText(text, fate)).filter((text) => text !== '');
      const own = whole(row, 'row', cells.join(' | '));
      if (row.fate !== 'kept') return own;
      const [name = ''] = cells;
      return row.cells.flatMap(({ text }, at) =>
        edits(text).map((one) => (at === 0 || row === head ? one : { ...one, of: name })),
      );
    }),
  ];
}

/** Whether what is inside is compared: it stayed, or is where something moved to. */
const isEntered = ({ fate, move }: Marked): boolean => fate === 'kept' || (fate === 'added' && move !== null);

function whole(one: Marked, what: Change['what'], text: string): Told[] {
  if (one.fate === 'kept' || (one.move !== null && one.fate === 'removed')) return [];
  if (one.move !== null) return [{ ...told(one), what, how: 'moved', before: text, after: text }];
  return [{ ...told(one), what, ...stated(one.fate, text) }];
}

const stated = (fate: Fate, text: string): Pick<Change, 'how' | 'before' | 'after'> =>
  fate === 'removed'
    ? { how: 'removed', before: text, after: '' }
    : { how: 'added', before: '', after: text };

const told = ({ id, weight }: Marked): Pick<Change, 'id' | 'weight' | 'around' | 'of'> => ({
  id,
  weight,
  ...bare,
});

const runsText = (text: RedText, fate: Fate): string =>
  textOf(runsOf(text, fate === 'removed' ? 'before' : 'after'));

const edits = (text: RedText): Told[] =>
  text.flatMap((part, at): Told[] => {
    if ('kept' in part) return [];
    const { id, weight, before, after } = part;
    const [left, right] = [text[at - 1], text[at + 1]].map((one) =>
      one && 'kept' in one ? textOf(one.kept.filter(({ marks }) => !marks.includes('note'))) : '',
    );
    const around = [endOf(left ?? ''), startOf(right ?? '')] as const;
    const words = { id, weight, around, of: '', before: textOf(before), after: textOf(after) };
    const how = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed';
    if (words.before !== words.after) return [{ ...words, what: 'words', how }];
    const [from, to] = [before, after].map((runs) => runs.flatMap(({ href }) => href ?? []).join(' '));
    if (from === to) return [{ ...words, what: 'form', how: 'changed' }];
    return [
      { ...words, around: ['', ''], what: 'target', how: 'changed', before: from ?? '', after: to ?? '' },
    ];
  });

/** The last few words of a text, and the first few. */
const endOf = (text: string): string =>
  text.length > few ? `…${text.slice(-few).replace(/^\S*\s?/, '')}` : text;
const startOf = (text: string): string =>
  text.length > few ? `${text.slice(0, few).replace(/\s?\S*$/, '')}…` : text;

const few = 32;
