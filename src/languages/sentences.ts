// Where sentences end: not after an abbreviation, and not in the middle of a date or a number.
import type { Lang, Sentence } from '../model.ts';
import * as languages from './index.ts';

/** The sentences of a paragraph, without the white space between them. A text without a full stop is one sentence. */
export function sentencesOf(text: string, lang: Lang): Sentence[] {
  const ends = [...text.matchAll(/(?<![.!?…])[.!?…]+["”’»)]{0,3}\s+(?=["“”’«(]?(\p{Lu}|\p{N}))/gu)]
    .filter(({ index, 1: next = '' }) => endsSentence(text.slice(Math.max(0, index - 12), index), next, lang))
    .map(({ index, 0: { length } }) => index + length);
  const starts = [0, ...ends];
  return starts
    .map((start, at) => ({ text: text.slice(start, starts[at + 1]).trim(), start }))
    .filter((sentence) => sentence.text !== '');
}

// A capital letter begins a sentence after these: they end a list, and most often the sentence with it.
const endsOfLists = ['jne', 'ym', 'yms', 'tms', 'osv', 'm.m', 'm.fl', 'etc'];

function endsSentence(before: string, next: string, lang: Lang): boolean {
  const [word = ''] = /[\p{L}.]+$/u.exec(before) ?? [];
  // A number goes with what is before it: `kohta 2. 1`, `nro. 5`.
  if (/\p{N}/u.test(next) && !/\p{Ll}{4,}$/u.test(word)) return false;
  if (endsOfLists.includes(word.toLowerCase())) return true;
  return !languages[lang].abbreviations.includes(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}
