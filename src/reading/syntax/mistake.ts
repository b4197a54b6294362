// What a mistake of writing is: something in the metadata that an author meant otherwise than it is read.
import type { Document, LineCounter, YAMLParseError, YAMLWarning } from 'yaml';
import type { Said, Severity } from '../../model.ts';
import type { Row, Writing } from './writing.ts';

/** A YAML text and what the parser made of it: a document even when there are problems, then an incomplete one. */
export type Reading = Writing & {
  document: Document;
  lines: LineCounter;
  /** The first of what the parser complains of, in the order of the text. Warnings count: they too mean that text is lost. */
  problems: (YAMLParseError | YAMLWarning)[];
};

/** A mistake met in a text: from which offset to which, what is wrong, and what to do. */
export type Found = { at: readonly [start: number, end: number]; message: Said; help: Said };

/**
 * A mistake of writing. `find` yields each place it is met, in the order of the text; it runs in linear time and
 * throws on no text whatever. `when` says what it is looked for in:
 *
 * - `unsplit`: the rows of a whole edition, before its metadata are told from its body
 * - `unparsed`: the metadata, before the parser is let near them
 * - `always`: what the parser made of them; for what it reads in silence as something else than was meant
 * - `unreadable`: the same, when the parser complains
 * - `unexplained`: the same, for what no other mistake on that row or before it explains
 */
export type Mistake = {
  /** What holds when all is well. Permanent. */
  id: string;
  severity: Severity;
  /** A whole edition with this mistake and no other. */
  bad: string;
  /** The same edition as it was meant. */
  good: string;
} & (
  | { when: 'unsplit'; find: (rows: readonly Row[]) => Iterable<Found> }
  | { when: 'unparsed'; find: (writing: Writing) => Iterable<Found> }
  | { when: 'always' | 'unreadable' | 'unexplained'; find: (reading: Reading) => Iterable<Found> }
);
