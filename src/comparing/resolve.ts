// A redline with all its changes taken, or none of them.
import type { ClauseText, Document, Piece, Run } from './document.ts';
import type { Fate, Marked, Pair, RedClause, Redline, RedPiece, RedSection, RedText } from './redline.ts';
import { merged } from './runs.ts';

/** The new text. */
export const accepted = (redline: Redline): Document => documentFrom(redline, 'after');

/** The old text. */
export const rejected = (redline: Redline): Document => documentFrom(redline, 'before');

type Side = keyof Pair<unknown>;

/** Pieces as they are in one of the texts. With `all`, those that only the other has are there too. */
export const resolved = (pieces: readonly RedPiece[], side: Side, all = false): Piece[] =>
  (all ? pieces : here(pieces, side)).map((piece) => {
    if (piece.kind === 'text')
      return { kind: 'text', form: piece.form[side], runs: runsOf(piece.text, side) };
    if (piece.kind === 'list')
      return {
        kind: 'list',
        form: piece.form[side],
        items: here(piece.items, side).map((item) => resolved(item.pieces, side)),
      };
    return {
      kind: 'table',
      caption: runsOf(piece.caption, side),
      rows: here(piece.rows, side).map(({ cells }) =>
        here(cells, side).map(({ text }) => runsOf(text, side)),
      ),
    };
  });

/** A text as it is in one of the texts. */
export const runsOf = (text: RedText, side: Side): Run[] =>
  merged(text.flatMap((part) => ('kept' in part ? part.kept : part[side])));

const documentFrom = ({ lang, sections }: Redline, side: Side): Document => ({
  lang,
  sections: here(sections, side).map(({ key, number, title, clauses }: RedSection) => ({
    key: key[side],
    number: number[side],
    title: runsOf(title, side),
    clauses: here(clauses, side).map((clause) => clauseFrom(clause, side)),
  })),
});

const clauseFrom = ({ address, number, title, pieces }: RedClause, side: Side): ClauseText => ({
  id: address[side],
  number: number[side],
  title: runsOf(title, side),
  pieces: resolved(pieces, side),
});

const absent: Record<Side, Fate> = { before: 'added', after: 'removed' };

const here = <T extends Pick<Marked, 'fate'>>(parts: readonly T[], side: Side): T[] =>
  parts.filter(({ fate }) => fate !== absent[side]);
