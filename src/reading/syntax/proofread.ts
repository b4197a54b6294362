// Looks for mistakes of writing and tells the first: what comes after it is often only its echo.
import type { Diagnostic, Range } from '../../model.ts';
import * as mistakes from './index.ts';
import type { Found, Mistake, Reading } from './mistake.ts';
import { rowAt, type Row, type Writing } from './writing.ts';

/** What is wrong with an edition before its metadata are told from its body. */
export function proofreadFences(path: string, rows: readonly Row[]): Diagnostic[] {
  const met = all.flatMap((mistake) =>
    mistake.when === 'unsplit' ? meet(mistake, mistake.find(rows), rows) : [],
  );
  return worthTelling(path, met);
}

/** What is wrong with metadata that keeps the parser from being let near them. */
export function proofreadWriting(path: string, writing: Writing): Diagnostic[] {
  const met = all.flatMap((mistake) =>
    mistake.when === 'unparsed' ? meet(mistake, mistake.find(writing), writing.rows) : [],
  );
  return worthTelling(path, met);
}

/** What is wrong with metadata as the parser read them: one error, or else every warning. */
export function proofreadReading(path: string, reading: Reading): Diagnostic[] {
  const met = all.flatMap((mistake) => {
    if (mistake.when === 'unsplit' || mistake.when === 'unparsed') return [];
    if (mistake.when === 'unreadable' && reading.problems.length === 0) return [];
    return meet(mistake, mistake.find(reading), reading.rows);
  });
  return worthTelling(path, met);
}

const all = Object.values(mistakes);

type Met = { mistake: Mistake; found: Found; from: Row; to: Row };

function meet(mistake: Mistake, places: Iterable<Found>, rows: readonly Row[]): Met[] {
  const where = (found: Found) => ({
    mistake,
    found,
    from: rowAt(rows, found.at[0]),
    to: rowAt(rows, found.at[1]),
  });
  if (mistake.severity !== 'error') return [...places].map(where);
  // Only the first can be told, and a hostile file may hold any number of them.
  const [first] = places;
  return first ? [where(first)] : [];
}

function worthTelling(path: string, met: readonly Met[]): Diagnostic[] {
  const errors = met.filter(({ mistake }) => mistake.severity === 'error').toSorted(byPlace);
  const [first] = errors;
  const told = first ? [first] : met.toSorted(byPlace);
  return told.map(({ mistake, found, from, to }) => ({
    rule: mistake.id,
    severity: mistake.severity,
    message: found.message,
    help: found.help,
    path,
    range: rangeOf(found, from, to),
    waived: false,
  }));
}

// A mistake with a name comes before the last resort wherever on the row the parser stumbled.
const byPlace = (a: Met, b: Met) =>
  a.from.number - b.from.number || rank(a.mistake) - rank(b.mistake) || a.found.at[0] - b.found.at[0];

const rank = ({ when }: Mistake) => (when === 'unexplained' ? 1 : 0);

const rangeOf = ({ at: [start, end] }: Found, from: Row, to: Row): Range => ({
  line: from.number,
  column: columnOf(start, from),
  endLine: to.number,
  endColumn: columnOf(end, to),
});

const columnOf = (offset: number, { start, text }: Row) => Math.min(offset - start, text.length) + 1;
