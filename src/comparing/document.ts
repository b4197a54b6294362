// The text of an edition as its reader meets it: the printed page without its markup, in pieces that can be compared.
import type { Lang } from '../model.ts';

/** How a stretch of text is set. `note` is the mention of a footnote. */
export type Mark = 'strong' | 'em' | 'code' | 'note';

/** A stretch of text that is set alike and leads to one place. White space in it is single spaces. */
export type Run = { text: string; marks: readonly Mark[]; href: string | null };

/** What a text is set as, or a list: `dl` is a list of terms, `ol 3` begins with number 3. */
export type TextForm = 'p' | 'term' | 'line' | 'title' | 'gap' | 'h4' | 'h5' | 'h6' | 'pre' | 'hr';
export type ListForm = 'ul' | `ol ${number}` | 'dl' | 'quote';

/** A piece of a clause. The first row of a table is its head; the first text of an entry of a `dl` is its term. */
export type Piece =
  | { kind: 'text'; form: TextForm; runs: Run[] }
  | { kind: 'list'; form: ListForm; items: Piece[][] }
  | { kind: 'table'; caption: Run[]; rows: Run[][][] };

/** A clause: the first one of a section may have no heading of its own. */
export type ClauseText = { id: string | null; number: string; title: Run[]; pieces: Piece[] };

/** A section by its key. `meta` is the top of the page, and `footnotes` its end. */
export type SectionText = { key: string; number: string; title: Run[]; clauses: ClauseText[] };

/** All that the reader of an edition reads, but for the summary, which repeats it. */
export type Document = { lang: Lang; sections: SectionText[] };
