// How much a change of words weighs: whether it can change what a notice means.
import type { Run } from './document.ts';
import { segmentsOf, textOf } from './runs.ts';

/**
 * `substantive`: it may change what is said. `cosmetic`: punctuation, the case of a first letter, typography, white space,
 * the form of the text. `metadata`: dates, version, the list of changes.
 */
export type Weight = 'substantive' | 'cosmetic' | 'metadata';

/** The weights, the heaviest first. */
export const weights = ['substantive', 'cosmetic', 'metadata'] as const satisfies readonly Weight[];

/**
 * Weighs the words that stand in the place of others, with the characters on both sides of them. All that touches a
 * figure, a word or the target of a link is substantive, whatever its size.
 */
export function weightOf(
  before: readonly Run[],
  after: readonly Run[],
  around: readonly [string, string] = ['', ''],
): 'substantive' | 'cosmetic' {
  if ([...before, ...after].every(({ marks }) => marks.includes('note')) && before.length === after.length)
    return 'cosmetic';
  if (targetsOf(before) !== targetsOf(after)) return 'substantive';
  return weightOfTexts(textOf(before), textOf(after), around);
}

/** Weighs one text that stands in the place of another. */
export function weightOfTexts(
  before: string,
  after: string,
  [left, right]: readonly [string, string] = ['', ''],
): 'substantive' | 'cosmetic' {
  const [old, young] = [before, after].map(wordsOf);
  if (old !== young) return 'substantive';
  // Between two figures even a comma counts: 10.5 is not 10 5.
  const isInNumber = /\p{N}$/u.test(left) && /^\p{N}/u.test(right);
  return isInNumber && plain(before) !== plain(after) ? 'substantive' : 'cosmetic';
}

/** The words of a text without punctuation, the first letter of each small. */
const wordsOf = (text: string): string =>
  segmentsOf(plain(text), 'fi')
    .map((segment) => (/[\p{L}\p{N}]/u.test(segment) ? segment : segment.replace(punctuation, '')))
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toLowerCase() + word.slice(1))
    .join(' ');

const punctuation = /[.,;:!?…"'‘’“”„«»()[\]*•·\u2010-\u2015-]/gu;

/** With one kind of dash, quotation mark and space. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ');

/** Where runs lead, in order. The same page by another protocol is the same page. */
const targetsOf = (runs: readonly Run[]): string =>
  [...new Set(runs.flatMap(({ href }) => (href === null ? [] : [href.replace(/^https?:/i, 'https:')])))].join(
    ' ',
  );
