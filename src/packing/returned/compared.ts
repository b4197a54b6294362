// A document that came back beside the one that was sent: which paragraph is which, and what was changed without a track.
import { diffArrays } from 'diff';
import { segmentsOf } from '../../comparing/runs.ts';
import type { Lang } from '../../model.ts';
import { pairedUp, type Step } from './paired-up.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Place, Places } from './places.ts';
import type { Proposal } from './proposals.ts';
import { sentOf, type Sent } from './sent.ts';

/** A document as it was sent, with the place of each of its paragraphs. */
export type Original = { paragraphs: readonly Paragraph[]; places: Places };

/** A change that nobody is named for, and where. */
export type Untracked = { proposal: Proposal; place: Place };

/** What comes of it. `untracked` is null for a document that is not the one that was sent, or hardly any more. */
export type Compared = { places: Places; untracked: Untracked[] | null };

/** Compares paragraph by paragraph. The places are those of the document that came back. */
export function compared(original: Original, paragraphs: readonly Paragraph[]): Compared {
  const [before, after] = [sentOf(original.paragraphs), sentOf(paragraphs)];
  const placeOf = ({ paragraphs: [first] }: Sent) => first && original.places.get(first);
  const steps = pairedUp(before, after);
  const shared = steps?.filter((step) => step.before !== null && step.after !== null) ?? [];
  const places = new Map<Paragraph, Place>(
    shared.flatMap((step) => {
      const place = step.before && placeOf(step.before);
      return place ? (step.after?.paragraphs ?? []).map((paragraph) => [paragraph, place] as const) : [];
    }),
  );
  if (steps === null || shared.length < before.length * leastShared) return { places, untracked: null };
  let last: Place | undefined;
  const untracked = steps.flatMap((step): Untracked[] => {
    last = (step.before && placeOf(step.before)) ?? last;
    const place = last;
    return place ? changesIn(step, place.lang).map((proposal) => ({ proposal, place })) : [];
  });
  return { places, untracked };
}

const leastShared = 0.4;

function changesIn({ before, after }: Step, lang: Lang): Proposal[] {
  const paragraph = after?.paragraphs[0] ?? null;
  const whole = { text: before?.text ?? '', start: 0, end: before?.text.length ?? 0 };
  const told = (how: 'delete' | 'insert', text: string): Proposal => ({
    author: null,
    steps: [{ how, text }],
    spot: whole,
    paragraph,
  });
  if (before === null) return after === null ? [] : [told('insert', after.text)];
  if (after === null) return [told('delete', before.text)];
  if (before.text === after.text) return [];
  return editsOf(before.text, after.text, lang).map(({ start, gone, come }) => ({
    author: null,
    steps: [
      ...(gone === '' ? [] : [{ how: 'delete' as const, text: gone }]),
      ...(come === '' ? [] : [{ how: 'insert' as const, text: come }]),
    ],
    spot: { text: before.text, start, end: start + gone.length },
    paragraph,
  }));
}

// Of texts that differ in more places than this, it is told that one stands for the other.
const mostChanges = 2000;

type Edit = { start: number; gone: string; come: string };

/** Words that stand in the place of others. What only a space parts is one change. */
function editsOf(before: string, after: string, lang: Lang): Edit[] {
  const changes = diffArrays(segmentsOf(before, lang), segmentsOf(after, lang), {
    maxEditLength: mostChanges,
  });
  if (changes === undefined) return [{ start: 0, gone: before, come: after }];
  const edits: Edit[] = [];
  let at = 0;
  let isOpen = false;
  for (const [index, { added, removed, value }] of changes.entries()) {
    const text = value.join('');
    const last = edits.at(-1);
    if (added || removed) {
      const [gone, come] = removed ? [text, ''] : ['', text];
      if (isOpen && last)
        edits[edits.length - 1] = { ...last, gone: last.gone + gone, come: last.come + come };
      else edits.push({ start: at, gone, come });
      isOpen = true;
    } else if (isOpen && last && text === ' ' && index < changes.length - 1)
      edits[edits.length - 1] = { ...last, gone: last.gone + text, come: last.come + text };
    else isOpen = false;
    if (!added) at += text.length;
  }
  return edits;
}
