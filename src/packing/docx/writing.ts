// What is known while a document is written: in which language, on which day, and what has been written before.
import type { Place, Stretch } from './flow.ts';

/** What the paragraphs of an edition need to know. `next` gives ids, each once in a document. */
export type Writing = {
  /** The tag of the language with its region, as `fi-FI`. */
  locale: string;
  moment: string;
  next: () => number;
  /** The name of the hidden bookmark around a heading, or null where the document has it already. */
  bookmarkFor: (place: Place) => string | null;
  /** The ids of the comments on the words of a line or cell. */
  commentsOn: (stretches: readonly Stretch[]) => readonly number[];
};

/** Whose changes and comments these are. */
export const author = 'Seloste';

/** By whom and when something was changed. */
export const changed = ({ next, moment }: Pick<Writing, 'next' | 'moment'>) => ({
  id: next(),
  author,
  date: moment,
});
