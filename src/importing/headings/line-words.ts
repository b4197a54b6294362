// What the words of a line could be: a heading, the opening of a line, words in capitals.

/** What a line opens with, before its text: words in bold, or a few words before a colon. */
export function openingOf(title: string, bold: number): string | null {
  // “EU:n” has a colon inside it.
  const colon = /^(?:[^:.!?]|:(?=\p{Ll})){3,90}:(?=\s+\S)/u.exec(title)?.[0];
  if (bold > 2 && bold < title.length) {
    const words = title.slice(0, bold).trim();
    const rest = title.slice(bold).trim();
    if (/^[:.\s–-]*$/.test(rest)) return null;
    if (/[:.]$/.test(words) || /^\s*[:–-]/.test(title.slice(bold)))
      return /^\s*:/.test(title.slice(bold))
        ? title.slice(0, title.indexOf(':', bold) + 1)
        : title.slice(0, bold);
    if (colon !== undefined && colon.length <= bold + 1) return colon;
    // Words in bold, and then a new beginning.
    return /^[\p{Lu}\d]/u.test(rest) && words.split(' ').length <= 8 ? title.slice(0, bold) : null;
  }
  return bold >= title.length ? null : (colon ?? null);
}

/** Words without marks of lists before them, and colons and dashes after them. */
export const bare = (words: string) =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^[\s–•*-]+|[\s:–*-]+$/gu, '')
    .trim();

/** Whether words could be a heading at all: short, with letters, no address, number or name of a person's line. */
export function mayBeTitle(words: string, mayBeLong = false): boolean {
  const [letters, most] = mayBeLong ? [320, 40] : [160, 18];
  if (words.length > letters + 40) return false;
  const bareWords = bare(words);
  return (
    /\p{L}{3}/u.test(bareWords) &&
    bareWords.length <= letters &&
    bareWords.split(' ').length <= most &&
    !/[@]|https?:|www\.|\d{5}|\d{3}[ -]?\d{3,4}|\d{7}-\d|[;,]$/.test(bareWords) &&
    !/^\p{Ll}/u.test(bareWords) &&
    !isDated.test(bareWords)
  );
}

/** A line that ends with when a text was made or changed: “Päivitetty 1.2.2024”, “Version 2 · Updated 17 August 2026”. */
const isDated =
  /^(?:.{1,20} [·|–-] )?(?:\p{L}+ ){0,7}\p{L}+:? (?:\d{1,2}\.\s?\d{1,2}\.\s?|(?:\d{1,2}(?:st|nd|rd|th)?\.? )?\p{L}+ (?:\d{1,2}, )?)?\d{4}(?:[- ]\d\d[- ]\d\d)?\.?$/u;

/** Whether words are written in capitals throughout. */
export const isInCapitals = (words: string) => {
  const letters = words.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
};
