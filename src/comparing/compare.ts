// Compares two texts of an edition: section by section, then clause by clause.
import type { ClauseText, Document, SectionText } from './document.ts';
import { withMoves } from './moves.ts';
import { pairUp } from './pair-up.ts';
import { redPieces, unchangedPiece } from './red-pieces.ts';
import { redText, unchangedText } from './red-text.ts';
import type { Comparing, Fate, Marked, RedClause, Redline, RedSection } from './redline.ts';
import { runsOf } from './resolve.ts';
import { piecesText, textOf } from './runs.ts';
import type { Weight } from './weight.ts';

/** Compares two texts of an edition. With no older or no newer one, all is added or removed. */
export function redlineOf(before: Document | null, after: Document | null): Redline {
  const lang = after?.lang ?? before?.lang ?? 'fi';
  const ids = { last: 0 };
  const comparing: Comparing = { lang, weight: null, next: () => (ids.last += 1) };
  const steps = pairUp(before?.sections ?? [], after?.sections ?? [], {
    names: [({ key }) => (/^section-\d+$/.test(key) ? null : key), ({ title }) => textOf(title)],
    text: sectionText,
  });
  const sections = steps.map(({ before: old, after: young, fate, isMoved }) => {
    const within = { ...comparing, weight: weightIn((young ?? old)?.key) };
    return { ...redSection(old, young, within), ...mark(fate, isMoved, within) };
  });
  return {
    lang,
    sections: withMoves(
      tied(sections, ({ key }) => key.before),
      comparing,
    ),
  };
}

/** Changes of the dates and of the list of changes are no changes of what is told. */
const weightIn = (key: string | undefined): Weight | null => (key === 'changes' ? 'metadata' : null);

const mark = (fate: Fate, isMoved: boolean, { weight, next }: Comparing): Marked => ({
  id: next(),
  fate,
  weight: weight ?? (isMoved ? 'cosmetic' : 'substantive'),
  // Which one it is, is known when all have their ids.
  move: isMoved ? 0 : null,
});

/** Both parts of what moved, told of one another. */
function tied<T extends Marked>(parts: readonly T[], nameOf: (part: T) => string): T[] {
  const moved = parts.filter(({ move }) => move !== null);
  return parts.map((part) => {
    if (part.move === null) return part;
    const other = moved.find((one) => one.fate !== part.fate && nameOf(one) === nameOf(part));
    return { ...part, move: other?.id ?? null };
  });
}

function redSection(
  before: SectionText | null,
  after: SectionText | null,
  comparing: Comparing,
): Omit<RedSection, keyof Marked> {
  const [old, young] = [before ?? after ?? none, after ?? before ?? none];
  const steps = pairUp(old.clauses, young.clauses, {
    names: [addressOf, ({ title }) => textOf(title)],
    text: clauseText,
  });
  const clauses = steps.map(({ before: one, after: other, fate, isMoved }) => ({
    ...redClause(one, other, young.key, comparing),
    ...mark(fate, isMoved, comparing),
  }));
  return {
    key: { before: old.key, after: young.key },
    number: { before: old.number, after: young.number },
    title: redText(old.title, young.title, comparing),
    clauses: tied(clauses, ({ address, title }) =>
      JSON.stringify([address.before, textOf(runsOf(title, 'before'))]),
    ),
  };
}

const none: SectionText = { key: '', number: '', title: [], clauses: [] };

/** The address of a clause that does not follow from its place. */
const addressOf = ({ id }: ClauseText): string | null => (id === null ? '' : /-\d+$/.test(id) ? null : id);

function redClause(
  before: ClauseText | null,
  after: ClauseText | null,
  section: string,
  comparing: Comparing,
): Omit<RedClause, keyof Marked> {
  const one = after ?? before;
  if (!one) throw new Error('a clause is in one of two texts');
  // Most clauses of most notices are as they were.
  if (!before || !after || isSame(before, after))
    return {
      address: { before: one.id, after: one.id },
      number: { before: one.number, after: one.number },
      title: unchangedText(one.title),
      pieces: one.pieces.map((piece) => unchangedPiece(piece, comparing)),
    };
  return {
    address: { before: before.id, after: after.id },
    number: { before: before.number, after: after.number },
    title: redText(before.title, after.title, comparing),
    pieces: redPieces(before.pieces, after.pieces, comparing, section === 'meta'),
  };
}

const isSame = (before: ClauseText, after: ClauseText): boolean =>
  before === after || JSON.stringify(before) === JSON.stringify(after);

const clauseText = ({ title, pieces }: ClauseText): string => `${textOf(title)} ${piecesText(pieces)}`;

const sectionText = ({ title, clauses }: SectionText): string =>
  [textOf(title), ...clauses.map(clauseText)].join(' ');
