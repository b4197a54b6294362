// Paragraphs, lists and quotations of a redline as paragraphs.
import type { ListForm, TextForm } from '../../comparing/document.ts';
import type { Fate, Pair, RedPiece } from '../../comparing/redline.ts';
import { both, fateOf, isIn, stretchesOf, within, type Side } from './fates.ts';
import type { Flow, Line, ListMark, Look, Style } from './flow.ts';
import { flowOfTable } from './flow-of-table.ts';

/** What pieces stand in: with which fate, how deep in lists, and the mark of the entry that they make, if they make one. */
export type Around = {
  list: string;
  fate: Fate;
  depth: Pair<number>;
  isQuoted: Pair<boolean>;
  mark: Pair<Mark>;
};
type Mark = ListMark | null;

/** The pieces under one another. The first line of an entry has its mark; an entry that begins otherwise, an empty line. */
export function flowOfPieces(pieces: readonly RedPiece[], around: Around): Flow {
  const there = pieces.flatMap((piece) => {
    const fate = within(around.fate, piece.fate);
    return fate === null ? [] : [{ piece, fate }];
  });
  const first = both((side) => there.find(({ fate }) => isIn(fate, side))?.piece);
  const isBare = both(
    (side) => around.mark[side] !== null && isIn(around.fate, side) && first[side]?.kind !== 'text',
  );
  const bare = fateOf(isBare);
  const marksOf = (isMarked: (side: Side) => boolean) =>
    both((side) => (isMarked(side) ? around.mark[side] : null));
  return [
    ...(bare === null
      ? []
      : [
          line(
            bare,
            looks(
              both(() => 'p'),
              around,
              marksOf((side) => isBare[side]),
            ),
            [],
          ),
        ]),
    ...there.flatMap(({ piece, fate }): Flow => {
      if (piece.kind === 'text')
        return [
          line(
            fate,
            looks(
              piece.form,
              around,
              marksOf((side) => first[side] === piece),
            ),
            stretchesOf(piece.text, fate),
          ),
        ];
      if (piece.kind === 'table') return flowOfTable(piece, fate);
      return flowOfList(piece, { ...around, fate });
    }),
  ];
}

function flowOfList({ id, form, items }: Extract<RedPiece, { kind: 'list' }>, around: Around): Flow {
  const depth = both((side) => Math.min(deepest, around.depth[side] + (form[side] === 'dl' ? 0 : 1)));
  const list = `${around.list}-${id}`;
  const mark = both((side) =>
    markOf(form[side], form.before === form.after ? list : `${list}-${side}`, depth[side] - 1),
  );
  const isQuoted = both((side) => form[side] === 'quote');
  return items.flatMap((item) => {
    const fate = within(around.fate, item.fate);
    return fate === null ? [] : flowOfPieces(item.pieces, { list: around.list, fate, depth, isQuoted, mark });
  });
}

// Word has nine levels of lists.
const deepest = 9;

function markOf(form: ListForm, list: string, level: number): Mark {
  if (form === 'ul') return { list: 'bullets', level, start: null };
  return form === 'dl' || form === 'quote' ? null : { list, level, start: Number(form.slice('ol '.length)) };
}

const line = (fate: Fate, look: Pair<Look>, stretches: Line['stretches']): Line => ({
  kind: 'line',
  fate,
  look,
  stretches,
  place: null,
});

const looks = (form: Pair<TextForm>, { depth, isQuoted }: Around, mark: Pair<Mark>): Pair<Look> =>
  both((side) => ({
    style: isQuoted[side] && form[side] === 'p' ? 'Quote' : styleOf(form[side], depth[side]),
    depth: depth[side],
    mark: mark[side],
    breaksPage: false,
  }));

const styleOf = (form: TextForm, depth: number): Style =>
  form === 'p' ? (depth > 0 ? 'ListParagraph' : 'BodyText') : styles[form];

const styles: Record<Exclude<TextForm, 'p'>, Style> = {
  term: 'Term',
  line: 'Detail',
  title: 'ListTitle',
  gap: 'Gap',
  h4: 'Heading4',
  h5: 'Heading5',
  h6: 'Heading6',
  pre: 'Preformatted',
  hr: 'Rule',
};
