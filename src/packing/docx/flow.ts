// The paragraphs and tables of a Word document before they are written: a redline laid out from top to bottom.
import type { Run } from '../../comparing/document.ts';
import type { Fate, Pair } from '../../comparing/redline.ts';

/** The paragraph styles of the documents, by their ids. */
export type Style =
  | `Heading${1 | 2 | 3 | 4 | 5 | 6}`
  | 'BodyText'
  | 'ListParagraph'
  | 'Quote'
  | 'Term'
  | 'Detail'
  | 'ListTitle'
  | 'Gap'
  | 'Preformatted'
  | 'Rule'
  | 'Caption'
  | 'Spacer'
  | 'End';

/** A bullet or number before a paragraph. Numbers of one `list` follow one another; a list with `start` null has bullets. */
export type ListMark = { list: string; level: number; start: number | null };

/** How a paragraph is set. `depth` counts the lists and quotations around it. */
export type Look = { style: Style; depth: number; mark: ListMark | null; breaksPage: boolean };

/** Words that are alike. */
export type Stretch = { fate: Fate; run: Run };

/** The part of a notice that a heading opens; `clause` is null for a section. */
export type Place = { section: string; clause: string | null };

/** A paragraph. What is set otherwise in the two texts has two looks. */
export type Line = {
  kind: 'line';
  fate: Fate;
  look: Pair<Look>;
  stretches: Stretch[];
  /** Set for a heading. */
  place: Place | null;
};

/** A table. */
export type Grid = { kind: 'grid'; rows: GridRow[] };

/** A row. Its cells come and go with it, and its columns are those of one of the texts. */
export type GridRow = { fate: Fate; columns: keyof Pair<unknown>; isHead: boolean; cells: Stretch[][] };

/** What stands under one another. */
export type Flow = (Line | Grid)[];
