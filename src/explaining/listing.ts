// All ids in a table, for people at a terminal and for other programs.
import type { AuthorLang } from '../model.ts';
import { columns } from '../reporters/columns.ts';
import type { Known } from './known.ts';
import { severityByFramework, severityOf, words } from './words.ts';

/** One row for each id: severity, ground and why. */
export function table(known: readonly Known[], lang: AuthorLang): string {
  const rows = [
    [words.id, words.severity, words.ground, words.why].map((title) => title[lang]),
    ...known.map((one) => [one.id, severityOf(one, lang), one.ground ?? '', one.why[lang]]),
  ];
  return columns(rows);
}

/** One object, schema version 1: an interface to other programs. */
export function json(known: readonly Known[]): string {
  const rules = known.map((one) => ({
    id: one.id,
    severity: severityByFramework(one),
    ...(one.ground && { ground: one.ground }),
    why: one.why,
  }));
  return `${JSON.stringify({ schema: 1, rules }, null, 2)}\n`;
}
