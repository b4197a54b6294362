// The sentences of an edition: each with its place, the one around some words, and whether it denies what it speaks of.
import * as languages from '../languages/index.ts';
import { sentencesOf } from '../languages/sentences.ts';
import type { Edition, Lang, Sentence } from '../model.ts';
import type { Mention, Scope } from './mentions.ts';

/** Every sentence of an edition with where it stands, in the order of its passages. */
export function* sentencesIn({ passages }: Edition, { sections, kinds }: Scope = {}): Generator<Mention> {
  for (const passage of passages) {
    if (sections && !sections.includes(passage.section)) continue;
    if (kinds && !kinds.includes(passage.kind)) continue;
    for (const sentence of passage.sentences) yield { passage, ...sentence };
  }
}

/** The sentence in which a mention begins, as far as it is near: a paragraph of hostile length is not read over and over. */
export function sentenceAround({ passage, start }: Mention, lang: Lang): Sentence {
  const from = Math.max(0, start - reach);
  const near = sentencesOf(passage.text.slice(from, start + reach), lang);
  const sentence = near.findLast((one) => from + one.start <= start);
  return sentence
    ? { text: sentence.text, start: from + sentence.start }
    : { text: passage.text.slice(start, start + reach), start };
}

// No sentence that a person reads is longer.
const reach = 600;

/** Whether the sentence of a mention has a word of denial: it may say the opposite of what it speaks of. */
export const isDenied = (mention: Mention, lang: Lang): boolean =>
  has(sentenceAround(mention, lang).text, languages[lang].negations);

/** Whether a text has words that a pattern looks for, global or not. */
export const has = (text: string, pattern: RegExp): boolean => text.search(pattern) !== -1;
