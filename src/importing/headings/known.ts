// How many known questions some candidates ask: what tells a look or a level of headings from chance.
import { sectionFor, type Meaning } from '../meaning/section-meant.ts';
import type { Candidate } from './candidate.ts';
import { isTitle } from './title.ts';

/** Whether a candidate's words are known, be it as something outside the catalogue. */
export const isKnown = ({ confidence }: Candidate): boolean => confidence > 0.65;

/** How many different questions some candidates ask. */
export const knownIn = (candidates: readonly Candidate[]): number =>
  new Set(
    candidates
      .filter((one) => isKnown(one) && one.keys[0] !== 'other' && !(one.level === 1 && isTitle(one.title)))
      .map(({ keys }) => questionOf(keys)),
  ).size;

/** Single rights are sub-headings more often than sections: together they are one question. */
const questionOf = (keys: readonly Meaning[]) =>
  keys.every((key) => sectionFor(key) === 'rights') ? 'rights' : keys.join('+');
