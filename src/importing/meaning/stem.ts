// What a stem is: a pattern in a heading's words that tells what the section is about.
import type { Meaning } from './section-meant.ts';

/**
 * A pattern and what it means. Earlier ones of a list take their words before later ones see them. `weak`: only when
 * nothing else in the heading means anything. Null: the words mean nothing, and no later stem may take them.
 */
export type Stem = { means: Meaning | null; pattern: RegExp; weak?: true };

/** A stem, as its table writes it. */
export const stem = (means: Meaning | null, pattern: RegExp): Stem => ({
  means,
  pattern: new RegExp(pattern.source, 'gu'),
});

/** A stem that counts only when no other does. */
export const weak = (means: Meaning, pattern: RegExp): Stem => ({
  means,
  pattern: new RegExp(pattern.source, 'gu'),
  weak: true,
});
