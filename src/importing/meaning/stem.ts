// What a stem is: phrases in a heading's words that tell what the section is about.
import type { Meaning } from './section-meant.ts';

/**
 * A pattern and what it means. Earlier ones of a list take their words before later ones see them. `weak`: only when
 * nothing else in the heading means anything. Null: the words mean nothing, and no later stem may take them.
 */
export type Stem = { means: Meaning | null; pattern: RegExp; weak?: true };

/**
 * A stem, as its table writes it. Unlike a phrase that is looked for in running text, one of a heading leans on what stands
 * beside it: it is a regular expression, with signs for what headings vary in: `~` is any further
 * letters of a word, `_` is a word, ` …` is any words between, ` …3` at most three and ` …1–3` one to three; a word begins at
 * `«` and ends at `»`.
 */
export const stem = (means: Meaning | null, ...phrases: string[]): Stem => ({
  means,
  pattern: patternOf(phrases),
});

/** A stem that counts only when no other does. */
export const weak = (means: Meaning, ...phrases: string[]): Stem => ({
  ...stem(means, ...phrases),
  weak: true,
});

const patternOf = (phrases: readonly string[]): RegExp =>
  new RegExp(
    signs.reduce((text, [sign, meaning]) => text.replaceAll(sign, meaning), phrases.join('|')),
    'gu',
  );

const signs: readonly [RegExp, string][] = [
  [/ …(\d)–(\d)/g, '( \\p{L}+){$1,$2}'],
  [/ …(\d)/g, '( \\p{L}+){0,$1}'],
  [/ …/g, '( \\p{L}+)*'],
  [/«/g, '(?<!\\p{L})'],
  [/»/g, '(?!\\p{L})'],
  [/~/g, '\\p{L}*'],
  [/_/g, '\\p{L}+'],
];
