// The changes that others tracked in a document, each as what would go and what would come in one place.
import type { Paragraph, Touch, Words } from './paragraphs.ts';
import { isOthers, longer, nothingYet, sentText, tidy, wasSent } from './sent.ts';

/** What would be done. Words that would be moved are told where they are and where they would be. */
export type Step = { how: 'delete' | 'insert' | 'moveAway' | 'moveHere' | 'part' | 'join'; text: string };

/** A place in a paragraph as it was sent: from `start` up to, not including, `end`, in UTF-16 units of its text. */
export type Spot = { text: string; start: number; end: number };

/** What someone would change in one place of a paragraph; null is someone who left no track. */
export type Proposal = { author: string | null; steps: Step[]; spot: Spot; paragraph: Paragraph | null };

/** The proposals of a document in its order. Formatting is not the counsel's to choose, and is passed over. */
export const proposalsIn = (paragraphs: readonly Paragraph[]): Proposal[] => paragraphs.flatMap(proposalsOf);

function proposalsOf(paragraph: Paragraph): Proposal[] {
  const text = sentText(paragraph);
  const found: Proposal[] = [];
  // How much of the paragraph as it was sent has been passed, and whether words have stayed since the last change.
  let sent = nothingYet;
  let isApart = true;
  for (const words of paragraph.words) {
    const touch = words.touches.findLast(isOthers);
    const start = sent.length;
    if (wasSent(words)) sent = longer(sent, words.text);
    if (touch === undefined) {
      isApart = isApart || (wasSent(words) && words.text.trim() !== '');
      continue;
    }
    const last = found.at(-1);
    const step = stepOf(words, touch);
    const spot = { text, start, end: Math.max(start, sent.length) };
    if (last && !isApart && last.author === touch.author)
      found[found.length - 1] = {
        ...last,
        steps: joined([...last.steps, step]),
        spot: { ...last.spot, end: spot.end },
      };
    else found.push({ author: touch.author, steps: [step], spot, paragraph });
    isApart = false;
  }
  const mark = paragraph.end.find(isOthers);
  const told = found.filter(({ steps }) => steps.some((step) => tidy(step.text) !== ''));
  // When words come or go up to the end of a paragraph, its end comes or goes with them.
  if (mark === undefined || (told.length > 0 && !isApart)) return told;
  const how = mark.how === 'inserted' || mark.how === 'movedHere' ? 'part' : 'join';
  const spot = { text, start: Math.max(0, text.length - 1), end: text.length };
  return [...told, { author: mark.author, steps: [{ how, text }], spot, paragraph }];
}

const stepOf = ({ text, touches }: Words, { how }: Touch): Step => {
  // What someone added and took away again is not there, and would not be.
  const others = touches.filter(isOthers).map((touch) => touch.how);
  if (others.includes('inserted') && others.includes('deleted')) return { how: 'insert', text: '' };
  return { how: steps[how], text };
};

const steps: Record<Touch['how'], Step['how']> = {
  inserted: 'insert',
  deleted: 'delete',
  movedHere: 'moveHere',
  movedAway: 'moveAway',
};

/** Steps of a kind as one, in the order in which the kinds are first met. */
const joined = (all: readonly Step[]): Step[] =>
  [...new Set(all.map(({ how }) => how))].map((how) => ({
    how,
    text: all
      .filter((step) => step.how === how)
      .map(({ text }) => text)
      .join(''),
  }));
