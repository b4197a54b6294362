// Printed pieces into runs of text: a line of print that was only wrapped goes on in the next.
import { groupedBy, type Piece } from './pdf-pieces.ts';
import type { Run } from './runs.ts';

/** The runs of pieces that stand together. `endsLine` tells where a line of print is a line of the text, too. */
export function runsOf(
  pieces: readonly Piece[],
  endsLine: (last: Piece, next: Piece) => boolean = () => false,
): Run[] {
  return pieces.flatMap((piece, index): Run[] => {
    const run: Run = {
      text: piece.text,
      line: piece.line,
      isBold: piece.isBold,
      ...(piece.url === undefined ? {} : { url: piece.url }),
    };
    const next = pieces[index + 1];
    if (!next || next.line === piece.line) {
      const isApart = next && next.x - (piece.x + piece.width) > piece.size * 0.2;
      return isApart ? [run, blank(piece)] : [run];
    }
    if (endsLine(piece, next)) return [run, 'break'];
    const joined = withoutHyphen(piece.text, next.text);
    return joined === null ? [run, blank(piece)] : [{ ...run, text: joined }];
  });
}

/** A line of print ends a line of the text when the next word would have found room on it, up to a margin. */
export const hasRoomUpTo =
  (right: number) =>
  (last: Piece, next: Piece): boolean => {
    const [word = ''] = next.text.trimStart().split(' ');
    const width = (next.width / Math.max(1, next.text.length)) * (word.length + 1);
    return last.x + last.width + width < right * 0.97;
  };

/**
 * How far to the right the lines of a paragraph go. Null where its own lines do not tell: they are few and short, and
 * may each be a line of its own.
 */
export function marginOf(pieces: readonly Piece[]): number | null {
  const ends = [...groupedBy(pieces, ({ line }) => line).values()].map((line) =>
    Math.max(...line.map(({ x, width }) => x + width)),
  );
  const right = Math.max(...ends);
  const full = ends.filter((end) => end > right * 0.85).length;
  return right > narrow || (ends.length > 3 && full > ends.length * 0.6) ? right : null;
}

/** Half a page, in points. */
export const narrow = 300;

const blank = ({ line, isBold }: Piece): Run => ({ text: ' ', line, isBold });

/** A line’s end without the hyphen that only broke a word; null where the line ends in no broken word. */
function withoutHyphen(end: string, start: string): string | null {
  if (end.endsWith('\u00ad')) return end.slice(0, -1);
  const [, before] = /(\p{L}+)-$/u.exec(end) ?? [];
  const [word] = /^\p{Ll}+/u.exec(start) ?? [];
  // “asiakas- ja” is two words, “EU-maa” and “linja-auto” have a hyphen of their own.
  if (!before || !word || conjunctions.has(word)) return null;
  const isOwn = before.length === 1 || /\p{Lu}$/u.test(before) || before.at(-1) === word[0];
  return isOwn ? end : end.slice(0, -1);
}

const conjunctions = new Set(['ja', 'tai', 'eli', 'sekä', 'och', 'eller', 'samt', 'and', 'or']);
