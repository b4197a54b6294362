// What a redline is: two texts of an edition as one, with what stayed, what went, what came, and what moved.
import type { Lang } from '../model.ts';
import type { ListForm, Run, TextForm } from './document.ts';
import type { Weight } from './weight.ts';

/** What the old and the new text have in one place. */
export type Pair<T> = { before: T; after: T };

/** Whether something is in both texts, only in the new one or only in the old one. */
export type Fate = 'kept' | 'added' | 'removed';

/** Words that stand in the place of others. Either may be none. */
export type Edit = { id: number; weight: Weight; before: Run[]; after: Run[] };

/** A text with its edits. */
export type RedText = ({ kept: Run[] } | Edit)[];

/**
 * A part of a redline. `id` is unique in it. Something that moved is there twice, added and removed, and `move` tells
 * the id of the other one; what was edited on the way is shown in the added one.
 */
export type Marked = { id: number; fate: Fate; weight: Weight; move: number | null };

/** A piece with what changed in it. */
export type RedPiece = Marked &
  (
    | { kind: 'text'; form: Pair<TextForm>; text: RedText }
    | { kind: 'list'; form: Pair<ListForm>; items: RedItem[] }
    | { kind: 'table'; caption: RedText; rows: RedRow[] }
  );

/** An entry of a list. */
export type RedItem = Marked & { kind: 'item'; pieces: RedPiece[] };

/** A row of a table. A column that came or went is so in every row. */
export type RedRow = Marked & { kind: 'row'; cells: { id: number; fate: Fate; text: RedText }[] };

/** A clause. */
export type RedClause = Marked & {
  address: Pair<string | null>;
  number: Pair<string>;
  title: RedText;
  pieces: RedPiece[];
};

/** A section. One that moved with all it says is told of as cosmetic: another number is not another meaning. */
export type RedSection = Marked & {
  key: Pair<string>;
  number: Pair<string>;
  title: RedText;
  clauses: RedClause[];
};

/** An edition with what changed since an older text of it. */
export type Redline = { lang: Lang; sections: RedSection[] };

/** What a comparison needs to know while it is made. `weight` is what all changes weigh, where that is known. */
export type Comparing = { lang: Lang; weight: Weight | null; next: () => number };
