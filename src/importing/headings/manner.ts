// How the headings of a source are set, and whether a line that looks like them is one.
import { namesIn } from '../facts/people.ts';
import type { Candidate, Look } from './candidate.ts';
import { isKnown } from './known.ts';
import { isTitle } from './title.ts';

/** How the known headings of one look are set. */
export type Manner = {
  first: Candidate | undefined;
  isOnLine: boolean;
  isAlone: boolean;
  hasColon: boolean;
  /** Whether all have numbers. */
  isNumbered: boolean;
  /** Whether they are questions. */
  asks: boolean;
  /** Whether each begins a paragraph. */
  isFirst: boolean;
};

/** How the known ones of some candidates of one look are set. */
export function mannerOf(own: readonly Candidate[]): Manner {
  const known = own.filter(isKnown);
  const named = known.filter(({ keys }) => keys[0] !== 'other');
  return {
    first: known[0],
    isOnLine: named.filter(({ looks }) => looks.has('opening')).length * 2 > named.length,
    isAlone: known.filter(({ isAlone }) => isAlone).length * 2 > known.length,
    hasColon: known.every(({ looks }) => looks.has('colon')),
    isNumbered: named.every(({ number }) => number !== null),
    asks: named.length >= 2 && named.filter(isQuestion).length * 2 >= named.length,
    isFirst: named.filter(({ at }) => at === 0).length >= Math.max(4, named.length * 0.8),
  };
}

const isQuestion = ({ mark }: Candidate) => mark === '?';

/** Whether a candidate that looks like the known headings is one. */
export function isLikely(one: Candidate, look: Look, manner: Manner): boolean {
  if (look === 'row') return isKnown(one) || (manner.isNumbered && one.number !== null);
  if (look === 'opening') return isKnown(one);
  if (isTitle(one.title) || (manner.isFirst && one.at > 0)) return false;
  const isAsking = isQuestion(one) && one.at === 0 && one.title.split(' ').length <= 12;
  if (isAsking && (manner.asks || (one.isAlone && look === 'plain'))) return true;
  const isNamed = isKnown(one) && one.keys[0] !== 'other';
  // Where headings have lines of their own, words that open a line are no heading: “**Nimi:** …”.
  if (one.looks.has('opening') && (!manner.isOnLine || !isNamed)) return false;
  if (isNamed) return look !== 'plain' || one.isAlone || one.at === 0;
  const isAlike = !manner.isAlone || one.isAlone;
  const { first } = manner;
  const isAmong = first !== undefined && (one.block >= first.block || look === 'bold');
  const words = one.title.split(' ').length;
  if (look === 'plain' && one.confidence > 0.6 && isAmong) return one.isAlone || one.at === 0;
  if (look === 'colon') return false;
  // A few words over a text are a heading where the known ones stand so too: alone, or at the head of a paragraph.
  if (look === 'plain')
    return (
      isAmong &&
      (one.isAlone || (!manner.isAlone && manner.isFirst)) &&
      words <= (manner.isAlone ? 6 : 3) &&
      one.next >= 60 &&
      !/[\d:]/.test(one.title) &&
      namesIn(one.title).length === 0
    );
  return (
    isAlike &&
    isAmong &&
    words <= 9 &&
    !/\d{2}/.test(one.title) &&
    !(one.looks.has('colon') && !manner.hasColon)
  );
}
