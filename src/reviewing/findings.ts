// Findings beside the part of the page that they are about.
import type { Redline } from '../comparing/redline.ts';
import type { Diagnostic } from '../model.ts';
import type { Written } from './reviewable.ts';

/** A finding with the section and clause it is about; `meta` is the top of the page. */
export type Placed = { diagnostic: Diagnostic; section: string; clause: string | null };

/** Each finding where its line is written, or in the section that it names. What is not on the page is on its top. */
export function placedIn(
  diagnostics: readonly Diagnostic[],
  written: readonly Written[],
  { sections }: Redline,
): Placed[] {
  const clausesOf = new Map(
    sections
      .filter(({ fate }) => fate !== 'removed')
      .map(({ key, clauses }) => [key.after, new Set(clauses.map(({ address }) => address.after))]),
  );
  return diagnostics.map((diagnostic) => {
    const at = written.findLast(({ line }) => line <= diagnostic.range.line);
    const { section: named } = diagnostic;
    const isElsewhere = named !== undefined && named !== at?.section && clausesOf.has(named);
    const section = isElsewhere ? named : (at?.section ?? 'meta');
    const clauses = clausesOf.get(section);
    if (!clauses) return { diagnostic, section: 'meta', clause: null };
    const clause = isElsewhere ? null : (at?.clause ?? null);
    return { diagnostic, section, clause: clauses.has(clause) ? clause : null };
  });
}
