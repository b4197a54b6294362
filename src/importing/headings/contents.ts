// Lines that only name headings: the table of contents of a source, and the menu of a page.
import type { Candidate } from './candidate.ts';

/**
 * The candidates without a table of contents: three or more lines, one right after another, each asked again below, and
 * most of them in the same words.
 */
export function withoutContents(candidates: readonly Candidate[]): readonly Candidate[] {
  const lastIn = (nameOf: (one: Candidate) => string) => {
    const last = new Map(candidates.map((one, at) => [nameOf(one), at]));
    return (one: Candidate, at: number) => (last.get(nameOf(one)) ?? at) > at;
  };
  const [isWrittenBelow, isAskedBelow] = [lastIn(wordsOf), lastIn(questionOf)];
  const runs: Run[] = [];
  candidates.forEach((one, at) => {
    if (!isWrittenBelow(one, at) && !isAskedBelow(one, at)) return;
    const run = runs.at(-1);
    const goesOn = run !== undefined && run.end === at && isAlike(one, candidates[at - 1]);
    if (!goesOn || run.asked.has(questionOf(one)))
      return void runs.push({
        start: at,
        end: at + 1,
        asked: new Set([questionOf(one)]),
        written: Number(isWrittenBelow(one, at)),
      });
    run.end = at + 1;
    run.asked.add(questionOf(one));
    run.written += Number(isWrittenBelow(one, at));
  });
  const lists = runs.filter(({ start, end, written }) => end - start >= 3 && written * 2 > end - start);
  const listed = new Set(lists.flatMap(({ start, end }) => range(start, end)));
  return candidates.filter((_, at) => !listed.has(at));
}

/** Lines one right after another, none of which asks what another asks. `written` of them stand below in the same words. */
type Run = { start: number; end: number; asked: Set<string>; written: number };

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at);

/** Whether a line follows another at once and is set like it. */
const isAlike = (one: Candidate, above: Candidate | undefined): boolean =>
  above !== undefined && above.level === one.level && hasNoText(above, one);

const wordsOf = ({ title }: Candidate): string => title.toLowerCase();

/** What a heading asks, or else its words. */
const questionOf = (one: Candidate): string => (one.keys[0] === 'other' ? wordsOf(one) : one.keys.join('+'));

/**
 * Whether a line is one of a menu: others follow it at once, and what it names is asked again further down. A single line in
 * a block of its own is a heading with a sub-heading below it.
 */
export function isMenu(at: number, lines: readonly Candidate[], isAskedAgain: boolean): boolean {
  const one = lines[at];
  const isEmpty = (index: number) =>
    lines[index]?.number === null && hasNoText(lines[index], lines[index + 1]);
  if (one === undefined || !isEmpty(at) || !isAskedAgain) return false;
  return !one.isAlone || isEmpty(at - 1) || isEmpty(at + 1);
}

/** Whether a line has the next one right below it, and no text of its own. */
function hasNoText(one: Candidate | undefined, next: Candidate | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  if (one.looks.has('opening') || one.looks.has('row') || next.block > one.block + 1) return false;
  return next.block === one.block
    ? next.at === one.at + 1
    : (one.isAlone || one.looks.has('markup')) && next.at === 0;
}
