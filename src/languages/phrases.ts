// How words of a language are looked for: phrases as a person writes them down, made into one pattern.

/** A pattern of phrases, with how the words of each begin: where they are not all to be found, neither is the phrase. */
export type Phrases = RegExp & { readonly starts: readonly (readonly string[])[] };

/**
 * A pattern that finds any of some phrases, whole words only, in small or capital letters. In a phrase `*` stands for
 * the letters of an inflection or of the other half of a compound, `#` for a number, a space for any white space, and
 * ` … ` for some words of the same sentence. Every repetition is bounded, so a search takes time in proportion to the
 * text, whatever is in it.
 */
export const phrases = (...list: readonly string[]): Phrases =>
  Object.assign(
    new RegExp(`(?<![${letters}\\d])(?:${list.map(patternOf).join('|')})(?![${letters}\\d])`, 'gi'),
    { starts: list.map(startsOf) },
  );

/** Whether a pattern may find something in a text whose words have these beginnings. */
export const mayBeAmong = (pattern: RegExp, beginnings: ReadonlySet<string>): boolean =>
  !isPhrases(pattern) || pattern.starts.some((starts) => starts.every((one) => beginnings.has(one)));

const isPhrases = (pattern: RegExp): pattern is Phrases => 'starts' in pattern;

/** How the words of some texts begin, by one, two, three and four letters, and the empty beginning of them all. */
export function beginningsOf(texts: readonly string[]): Set<string> {
  const beginnings = new Set(['']);
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(word) ?? []));
  for (const one of words)
    for (let length = 1; length <= longest && length <= one.length; length += 1)
      beginnings.add(one.slice(0, length));
  return beginnings;
}

/** The letters of the languages of the site, for a class. That of all letters takes ten times as long to compile. */
export const letters = 'A-Za-zÀ-ÖØ-öø-ɏ';

const longest = 4;
const word = new RegExp(`[${letters}\\d]+`, 'g');
const start = new RegExp(`^[${letters}\\d]{0,${longest}}`);

const startsOf = (phrase: string): string[] =>
  phrase.split(' ').map((one) => (start.exec(one)?.[0] ?? '').toLowerCase());

const patternOf = (phrase: string) =>
  phrase
    .replace(/[.?+()[\]{}|\\^$]/g, '\\$&')
    .replaceAll(' … ', `\\s(?:[^.!?]{0,80}?[^${letters}\\d.!?])?`)
    .replaceAll('*', `[${letters}]{0,40}`)
    .replaceAll('#', '\\d{1,9}')
    .replaceAll(' ', '\\s{1,3}');
