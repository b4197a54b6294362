// Runs of text put together and taken apart into words.
import type { Lang } from '../model.ts';
import type { Piece, Run } from './document.ts';

/** Runs without those that are empty, alike ones joined, white space single and none at the ends. */
export function joined(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  let isOpen = false;
  for (const run of runs) {
    const tidy = run.text
      .normalize('NFC')
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ');
    const text: string = isOpen ? tidy : tidy.replace(/^ /, '');
    if (text === '') continue;
    isOpen = !text.endsWith(' ');
    const last = made.at(-1);
    if (last && isAlike(last, run)) made[made.length - 1] = { ...last, text: last.text + text };
    else made.push({ text, marks: [...run.marks].sort(), href: run.href });
  }
  const last = made.pop();
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  return text === '' ? joined(made) : [...made, { ...last, text }];
}

/** Alike runs beside one another as one. Nothing else changes. */
export function merged(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    if (last && isAlike(last, run)) made[made.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') made.push(run);
  }
  return made;
}

/** The words of runs, as they read. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The words of a piece, its parts one after another. */
export function piecesText(pieces: readonly Piece[]): string {
  return pieces
    .flatMap((piece) => {
      if (piece.kind === 'text') return [textOf(piece.runs)];
      if (piece.kind === 'list') return piece.items.map(piecesText);
      return [textOf(piece.caption), ...piece.rows.map((cells) => cells.map(textOf).join(' | '))];
    })
    .filter((text) => text !== '')
    .join(' ');
}

/** Runs as words, spaces and signs, each with its look. A number with its separators is one word. */
export const tokensOf = (runs: readonly Run[], lang: Lang): Run[] =>
  runs.flatMap((run) => segmentsOf(run.text, lang).map((text) => ({ ...run, text })));

/**
 * A text as words, spaces and signs. It is given to the segmenter a stretch between spaces at a time: every segment that
 * is given back holds a copy of the whole text.
 */
export const segmentsOf = (text: string, lang: Lang): string[] =>
  (text.match(/\s|[^\s]{1,200}/gu) ?? []).flatMap((stretch) =>
    stretch === ' ' ? [stretch] : [...segmenters[lang].segment(stretch)].map(({ segment }) => segment),
  );

/** What makes a token the same as another: its text, its look and where it leads. */
export const keyOf = ({ text, marks, href }: Run): string =>
  `${text}\u0000${marks.join()}\u0000${href ?? ''}`;

const isAlike = (one: Run, other: Run): boolean =>
  keyOf({ ...one, text: '' }) === keyOf({ ...other, text: '', marks: [...other.marks].sort() });

const segmenters: Record<Lang, Intl.Segmenter> = {
  fi: new Intl.Segmenter('fi', { granularity: 'word' }),
  sv: new Intl.Segmenter('sv', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};
