// How words of a language are looked for: phrases as a person writes them down, made into one pattern.

/**
 * A pattern that finds any of some phrases, whole words only, in small or capital letters. In a phrase `*` stands for
 * the letters of an inflection or of the other half of a compound, `#` for a number, a space for any white space, and
 * ` … ` for some words of the same sentence. Every repetition is bounded, so a search takes time in proportion to the
 * text, whatever is in it.
 */
export const phrases = (...list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

const patternOf = (phrase: string) =>
  phrase
    .replace(/[.?+()[\]{}|\\^$]/g, '\\$&')
    .replaceAll(' … ', '\\s[^.!?]{0,80}?')
    .replaceAll('*', '\\p{L}{0,40}')
    .replaceAll('#', '\\d{1,9}')
    .replaceAll(' ', '\\s{1,3}');
