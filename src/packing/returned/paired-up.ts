// Which paragraph of a document is which of another: the same one, or the same one edited.
import { diffArrays } from 'diff';
import { bagOf, likeness } from '../../comparing/similar.ts';
import type { Sent } from './sent.ts';

/** A paragraph in the one document, in the other, or in both. */
export type Step = { before: Sent | null; after: Sent | null };

/** The paragraphs in the order of both; null for documents that have too little in common to tell. */
export function pairedUp(before: readonly Sent[], after: readonly Sent[]): Step[] | null {
  const changes = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { maxEditLength: mostChanges },
  );
  if (changes === undefined) return null;
  const steps: Step[] = [];
  let [left, right] = [0, 0];
  let gone: Sent[] = [];
  for (const { added, removed, count } of changes) {
    if (removed) {
      gone = before.slice(left, left + count);
      left += count;
      continue;
    }
    const come = after.slice(right, right + count);
    right += count;
    if (added) steps.push(...alike(gone, come));
    else {
      steps.push(...alike(gone, []));
      steps.push(...come.map((one, at) => ({ before: before[left + at] ?? null, after: one })));
      left += count;
    }
    gone = [];
  }
  return [...steps, ...alike(gone, [])];
}

// Documents that differ in more paragraphs than this are not of one text.
const mostChanges = 2000;

/** Of paragraphs that went and came in one place, those that are alike are the same one edited. */
function alike(gone: readonly Sent[], come: readonly Sent[]): Step[] {
  const steps: Step[] = [];
  const bags = come.map(({ text }) => bagOf(text));
  let from = 0;
  for (const one of gone) {
    const bag = bagOf(one.text);
    const near = bags.slice(from, from + mostBetween).findIndex((other) => likeness(bag, other) >= 0.5);
    const at = near === -1 ? -1 : from + near;
    if (at === -1) {
      steps.push({ before: one, after: null });
      continue;
    }
    steps.push(...come.slice(from, at).map((after) => ({ before: null, after })));
    steps.push({ before: one, after: come[at] ?? null });
    from = at + 1;
  }
  return [...steps, ...come.slice(from).map((after) => ({ before: null, after }))];
}

// Paragraphs that came between one and the same one edited.
const mostBetween = 50;
