// Where sentences end: not after an abbreviation, and not in the middle of a date or a number.
import type { Lang } from '../model.ts';
import * as languages from './index.ts';

/** A sentence and where it begins in its text, in UTF-16 units. */
export type Sentence = { text: string; start: number };

/** The sentences of a paragraph, without the white space between them. A text without a full stop is one sentence. */
export function sentencesOf(text: string, lang: Lang): Sentence[] {
  const ends = [...text.matchAll(/[.!?…]+["”’»)]{0,3}\s+(?=["“”’«(]?\p{Lu})/gu)]
    .filter(({ index }) => !isAbbreviated(text.slice(Math.max(0, index - 12), index), lang))
    .map(({ index, 0: { length } }) => index + length);
  const starts = [0, ...ends];
  return starts
    .map((start, at) => ({ text: text.slice(start, starts[at + 1]).trim(), start }))
    .filter((sentence) => sentence.text !== '');
}

function isAbbreviated(before: string, lang: Lang): boolean {
  const [word = ''] = /[\p{L}.]+$/u.exec(before) ?? [];
  return languages[lang].abbreviations.includes(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}
