// What a fix is: a mistake whose remedy is certain, and the few characters to change.
import type { Diagnostic, Draft, Range, Said } from '../model.ts';

/** A file to mend, and what is told of it. */
export type Page = {
  path: string;
  /** The text as the rules see it: lines end in LF, nothing invisible in it. */
  text: string;
  lines: readonly string[];
  /** The findings about this file. */
  told: readonly Diagnostic[];
  /** The edition, when its metadata and its text can be read. */
  draft: Draft | null;
};

/** A stretch of one line, and what to put there. Line and columns are 1-based, the end is exclusive. */
export type Edit = Pick<Range, 'line' | 'column' | 'endColumn'> & { text: string };

/**
 * A fix. It changes as little as it can, and only where nobody would ask what was meant; a second run finds nothing.
 * What it proposes is checked: it is dropped unless the finding goes and no other comes.
 */
export type Fix = {
  /** The rule whose findings it mends, or words for what holds afterwards, when no rule asks for it. */
  id: string;
  /** What it did. */
  did: Said;
} & ({ edits: (page: Page) => Edit[] } | { rewrite: (raw: string) => string });
