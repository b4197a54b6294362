// What every reader makes of a file: blocks of text in reading order, with what the format told of each.

/** A run of text that the format keeps on one line. It has no line break in it. */
export type Line = {
  /** The words, white space made single spaces, without Markdown or HTML marks. */
  text: string;
  /** Where it stands in the source, 1-based: the line of a text, the paragraph of a document, the line of a page. */
  line: number;
  /** How many characters at its start are set in bold: 0 for none, `text.length` or more for all. */
  bold: number;
  /** Where words of it lead, by offsets in `text`. Left out when there are none. */
  links?: readonly Link[];
};

/** A stretch of a line that is a link. */
export type Link = { start: number; end: number; url: string };

/**
 * A block of a source. What the format says is what is told: a `heading` is one by markup or style (`level` 1–6), not
 * by looks; a bold or capital line stays a paragraph, and is judged later.
 */
export type Block = { lines: readonly Line[]; isAside?: boolean } & (
  | { kind: 'heading'; level: number }
  | { kind: 'paragraph' }
  /** An item of a list: its depth from 0, and the mark as the reader sees it: `1.`, `a)`, `-`. */
  | { kind: 'item'; depth: number; mark: string }
  /** A row of a table: `lines` are all lines of the row in order, `cells` the same lines, cell by cell. */
  | { kind: 'row'; table: number; cells: readonly (readonly Line[])[] }
);

/**
 * A file that has been read. All its visible text is in `blocks`, in order, once: what is no part of the document (a
 * menu, a page header, a cookie banner) is there too, with `isAside`.
 */
export type Source = {
  blocks: readonly Block[];
  /** The title that the format carries beside the text, if it does. */
  title?: string;
  /** The language that the format declares: `fi`, `sv-FI`. */
  language?: string;
  /** When the metadata before the text say that it was last changed, or else written: the words, and their line. */
  dated?: { text: string; line: number };
};

/** All that is in a source, line by line. */
export const linesOf = (source: Source): Line[] => source.blocks.flatMap(({ lines }) => lines);
