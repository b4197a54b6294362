// What went from one place and came to another.
import type { Piece } from './document.ts';
import { redPiece } from './red-pieces.ts';
import type { Comparing, Fate, Marked, RedClause, RedItem, RedPiece, RedRow, RedSection } from './redline.ts';
import { resolved } from './resolve.ts';
import { piecesText } from './runs.ts';
import { bagOf, likeness, sizeOf, type Bag } from './similar.ts';

/** The sections, with what was removed in one place and added in another told to have moved. */
export function withMoves(sections: readonly RedSection[], comparing: Comparing): RedSection[] {
  const loose = sections.flatMap(looseIn);
  const gone = loose.filter(({ fate }) => fate === 'removed');
  const come = loose.filter(({ fate }) => fate === 'added');
  if (gone.length === 0 || come.length === 0 || gone.length * come.length > mostPairs) return [...sections];
  const moved = new Map<number, Loose>();
  for (const least of [1, alike])
    for (const one of gone.filter(({ node }) => !moved.has(node.id))) {
      const other = come.find(
        (candidate) =>
          !moved.has(candidate.node.id) &&
          candidate.node.kind === one.node.kind &&
          (one.text === candidate.text || (least < 1 && likeness(one.bag, candidate.bag) >= least)),
      );
      if (!other) continue;
      moved.set(one.node.id, other);
      moved.set(other.node.id, one);
    }
  return moved.size === 0 ? [...sections] : sections.map((section) => moving(section, moved, comparing));
}

const mostPairs = 40_000;
const alike = 0.8;
const fewestWords = 4;

type Loose = {
  node: RedPiece | RedItem | RedRow;
  fate: Fate;
  text: string;
  bag: Bag;
  piece: Piece | null;
};

/** What came or went, alone or with all that is around it. */
function looseIn({ fate, move, clauses }: RedSection): Loose[] {
  if (move !== null && fate === 'removed') return [];
  const outer = move === null ? fate : 'kept';
  return clauses.flatMap((clause) => {
    if (clause.move !== null && clause.fate === 'removed') return [];
    const own = clause.move === null ? clause.fate : 'kept';
    const around = outer === 'kept' ? own : outer;
    return clause.pieces.flatMap((piece) => looseOf(piece, around));
  });
}

function looseOf(piece: RedPiece, around: Fate): Loose[] {
  const fate = around === 'kept' ? piece.fate : around;
  if (fate !== 'kept') {
    const [own] = resolved([piece], fate === 'added' ? 'after' : 'before', true);
    return own ? loose(piece, fate, piecesText([own]), own) : [];
  }
  if (piece.kind === 'text') return [];
  if (piece.kind === 'table')
    return piece.rows.flatMap((row) =>
      row.fate === 'kept'
        ? []
        : loose(row, row.fate, row.cells.map(({ text }) => JSON.stringify(text)).join(' '), null),
    );
  return piece.items.flatMap((item) => {
    if (item.fate === 'kept') return item.pieces.flatMap((inner) => looseOf(inner, 'kept'));
    return loose(item, item.fate, piecesText(resolved(item.pieces, 'after', true)), null);
  });
}

function loose(node: Loose['node'], fate: Fate, text: string, piece: Piece | null): Loose[] {
  const bag = bagOf(text);
  return sizeOf(bag) < fewestWords ? [] : [{ node, fate, text, bag, piece }];
}

type Moved = ReadonlyMap<number, Loose>;

function moving(section: RedSection, moved: Moved, { weight: known, ...rest }: Comparing): RedSection {
  // Footnotes stand in the order of their mentions.
  const comparing = { ...rest, weight: section.key.after === 'footnotes' ? ('cosmetic' as const) : known };
  const clauses = section.clauses.map((clause): RedClause => ({
    ...clause,
    pieces: clause.pieces.map((piece) => movingPiece(piece, moved, comparing)),
  }));
  return { ...section, clauses };
}

function movingPiece(piece: RedPiece, moved: Moved, comparing: Comparing): RedPiece {
  const other = moved.get(piece.id);
  if (other) return arrived(piece, other, comparing);
  if (piece.kind === 'list')
    return {
      ...piece,
      items: piece.items.map((item) => {
        const own = tied(item, moved, comparing);
        return { ...own, pieces: own.pieces.map((inner) => movingPiece(inner, moved, comparing)) };
      }),
    };
  if (piece.kind === 'table') return { ...piece, rows: piece.rows.map((row) => tied(row, moved, comparing)) };
  return piece;
}

/** A piece that moved; where it came to, with what was edited on the way. */
function arrived(piece: RedPiece, { node, fate, piece: old }: Loose, comparing: Comparing): RedPiece {
  const [young] = resolved([piece], 'after', true);
  if (fate !== 'removed' || !old || !young) return { ...piece, move: node.id };
  const { id, fate: own, weight } = piece;
  return { ...redPiece({ before: old, after: young }, comparing), id, fate: own, weight, move: node.id };
}

const tied = <T extends Marked>(one: T, moved: Moved, { weight }: Comparing): T => {
  const other = moved.get(one.id);
  return other ? { ...one, weight: weight ?? one.weight, move: other.node.id } : one;
};
