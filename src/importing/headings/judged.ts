// What a candidate's words mean, in the language of its block, or else of the whole.
import type { Lang } from '../../model.ts';
import { sectionsAsked } from '../../reading/headings.ts';
import { meaningOf } from '../meaning/meaning.ts';
import type { Candidate } from './candidate.ts';

/** A candidate with its meaning, in the first of two languages that knows its words. */
export function judged(
  found: Omit<Candidate, 'keys' | 'confidence' | 'mark'>,
  [lang, main]: readonly [Lang, Lang],
): Candidate {
  const mark = /[?.!]$/.exec(found.title)?.[0] ?? '';
  const there = meaningOf(found.title, lang);
  const own = there.confidence > 0 || main === lang ? there : meaningOf(found.title, main);
  if (own.confidence > 0.7) return { ...found, mark, ...own };
  // Another language's words only when they are in its catalogue.
  const listed = (['fi', 'sv', 'en'] as const)
    .filter((tag) => tag !== lang && sectionsAsked(found.title, tag).length > 0)
    .map((tag) => meaningOf(found.title, tag))
    .find(({ confidence }) => confidence >= 0.99);
  return { ...found, mark, ...(listed ?? own) };
}
