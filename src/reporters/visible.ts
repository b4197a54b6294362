// Authors' text and file names as they may be printed: what cannot be seen does nothing.

/**
 * Text on one line in which nothing moves a cursor, turns the direction of reading or hides: line breaks are spaces,
 * soft hyphens go, and every other control or format character, lone surrogate and noncharacter is U+FFFD. What is
 * left is valid in XML 1.0.
 */
export const visible = (text: string): string =>
  text
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replaceAll('\t', '    ')
    .replaceAll('\u00ad', '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd');

/** A path as it is, but for lone surrogates: they have no form in UTF-8. */
export const wellFormed = (path: string): string => path.replace(/\p{Cs}/gu, '\ufffd');

/** A stretch of a message: words, or a key that stood between backticks. */
export type Span = { text: string; isCode: boolean };

/** A message in stretches, visible. */
export const spansOf = (message: string): Span[] =>
  visible(message)
    .split(/`([^`]+)`/)
    .map((text, at) => ({ text, isCode: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
