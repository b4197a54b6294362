// Two texts as one, word by word.
import type { Run } from './document.ts';
import { sequence } from './align.ts';
import type { Comparing, RedText } from './redline.ts';
import { keyOf, merged, textOf, tokensOf } from './runs.ts';
import { weightOf } from './weight.ts';

/** A text that is the same in both. */
export const unchangedText = (runs: readonly Run[]): RedText =>
  runs.length > 0 ? [{ kept: [...runs] }] : [];

/** The edits that make one text of another. Edits with little between them are one. */
export function redText(
  before: readonly Run[],
  after: readonly Run[],
  { lang, weight, next }: Comparing,
): RedText {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return unchangedText(after);
  const [old, young] = [tokensOf(before, lang), tokensOf(after, lang)];
  const stretches: Stretch[] = [];
  let [at, to] = [0, 0];
  for (const { removed, added, count } of sequence(old.map(keyOf), young.map(keyOf))) {
    const last = stretches.at(-1);
    const [gone, come] = [added ? [] : old.slice(at, at + count), removed ? [] : young.slice(to, to + count)];
    at += gone.length;
    to += come.length;
    const isKept = !removed && !added;
    if (last && !last.isKept && !isKept)
      stretches[stretches.length - 1] = {
        isKept,
        before: [...last.before, ...gone],
        after: [...last.after, ...come],
      };
    else stretches.push({ isKept, before: gone, after: come });
  }
  const whole = bridged(stretches)
    .flatMap(trimmed)
    .filter(({ before, after }) => before.length + after.length > 0);
  return whole.map((stretch, index) => {
    const own = { before: merged(stretch.before), after: merged(stretch.after) };
    if (stretch.isKept) return { kept: own.after };
    const around = [whole[index - 1], whole[index + 1]].map((beside) => textOf(beside?.after ?? []));
    return {
      id: next(),
      weight: weight ?? weightOf(own.before, own.after, [around[0] ?? '', around[1] ?? '']),
      ...own,
    };
  });
}

type Stretch = { isKept: boolean; before: Run[]; after: Run[] };

/** Two edits with nothing but a space or sign, or one word, between them read as one. */
function bridged(stretches: readonly Stretch[]): Stretch[] {
  const made: Stretch[] = [];
  for (const stretch of stretches) {
    const [left, between] = [made.at(-2), made.at(-1)];
    if (
      left &&
      between &&
      !stretch.isKept &&
      between.isKept &&
      !left.isKept &&
      isBridge(left, between, stretch)
    )
      made.splice(-2, 2, {
        isKept: false,
        before: [...left.before, ...between.before, ...stretch.before],
        after: [...left.after, ...between.after, ...stretch.after],
      });
    else made.push(stretch);
  }
  return made;
}

function isBridge(left: Stretch, between: Stretch, right: Stretch): boolean {
  const isWordy = [left, right].every(
    ({ before, after }) => hasWord(textOf(before)) && hasWord(textOf(after)),
  );
  const text = textOf(between.after);
  if (!hasWord(text))
    return text.length <= 2 && [left, right].every((one) => hasWord(textOf([...one.before, ...one.after])));
  return isWordy && text.trim().split(' ').length === 1;
}

/** An edit without the tokens that both its sides begin or end with. */
function trimmed(stretch: Stretch): Stretch[] {
  if (stretch.isKept) return [stretch];
  const { before, after } = stretch;
  const most = Math.min(before.length, after.length);
  const isSame = (at: number) => {
    const [one, other] = [before.at(at), after.at(at)];
    return one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
  };
  let start = 0;
  while (start < most && isSame(start)) start += 1;
  let end = 0;
  while (end < most - start && isSame(-1 - end)) end += 1;
  const kept = (from: number, to: number): Stretch => ({
    isKept: true,
    before: before.slice(from, to),
    after: after.slice(from, to),
  });
  return [
    kept(0, start),
    {
      isKept: false,
      before: before.slice(start, before.length - end),
      after: after.slice(start, after.length - end),
    },
    { isKept: true, before: before.slice(before.length - end), after: after.slice(after.length - end) },
  ];
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
