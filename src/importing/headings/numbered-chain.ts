// Numbered headings: those whose numbers follow each other, told from lists inside sections, which begin again at 1.
import type { Candidate } from './candidate.ts';
import { isTitle } from './title.ts';

/** The candidates that number the sections, in order. */
export function numberedChain(candidates: readonly Candidate[]): Candidate[] {
  const whole = candidates.filter(({ number }) => number !== null && !number.includes('.'));
  const sure = whole.filter(isSure);
  // Where the headings have their text on the same line, all of them do.
  const isOnLine = sure.filter(({ looks }) => looks.has('opening')).length * 2 > sure.length;
  const isKnown = (one: Candidate) => isSure(one) && (isOnLine || !one.looks.has('opening'));
  const known = whole.filter(isKnown);
  const isMostlyAlone = known.filter(({ isAlone }) => isAlone).length * 2 > known.length;
  const isMostlyBold = known.filter(({ looks }) => looks.has('bold')).length * 2 > known.length;
  const lastKnown = new Map(
    whole.flatMap((one, at) => (isKnown(one) ? [[Number(one.number), at] as const] : [])),
  );
  const comes = (number: number, at: number) => (lastKnown.get(number) ?? -1) > at;
  const taken: Candidate[] = [];
  for (const [at, one] of whole.entries()) {
    const last = taken.at(-1);
    const number = Number(one.number);
    const from = last === undefined ? 0 : Number(last.number);
    const isNext = number === from + 1 || number === from;
    const begins = number === 1 && last !== undefined && from >= 4;
    if (isKnown(one)) {
      // A list inside a section may name a known thing: then its number is too small, and a better one is to come.
      const betterToCome = comes(from + 1, at);
      if (number > from ? number === from + 1 || !betterToCome : number === from || begins) taken.push(one);
      continue;
    }
    if (one.looks.has('opening') || isTitle(one.title)) continue;
    const looksAlike = (!isMostlyAlone || one.isAlone) && (!isMostlyBold || one.looks.has('bold'));
    const isBoldAlike = isMostlyBold && one.looks.has('bold');
    const rival = comes(number, at);
    const goesOn =
      last !== undefined || known.some((other) => other.block > one.block && Number(other.number) > number);
    if (
      isNext &&
      number > from &&
      looksAlike &&
      !rival &&
      goesOn &&
      (isBoldAlike || one.title.split(' ').length <= 10)
    )
      taken.push(one);
  }
  return taken;
}

const isSure = ({ confidence, keys }: Candidate) => confidence > 0.7 && keys[0] !== 'other';
