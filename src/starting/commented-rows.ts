// Rows of YAML with their explanations, written out: what is explained once is not explained again.
import type { AuthorLang, Said } from '../model.ts';

/** Written beside `column`; `off` is the column from which the row is commented out. */
export type Row = { column: number; off: number | null } & ({ note: Said; about: Said } | { text: string });

/** The text of groups of rows, an empty line between two groups. */
export function writtenRows(groups: readonly (readonly Row[])[], lang: AuthorLang): string {
  // What is the same in many places is explained in the first.
  const told = new Set<string>();
  const parts = groups.map((rows) =>
    rows
      .filter((row) => !('note' in row) || (!told.has(row.about.fi) && told.add(row.about.fi)))
      .flatMap((row) => written(row, lang))
      .join('\n'),
  );
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const widest = 100;

function written(row: Row, lang: AuthorLang): string[] {
  const margin =
    row.off === null ? ' '.repeat(row.column) : `${' '.repeat(row.off)}# ${' '.repeat(row.column - row.off)}`;
  if ('text' in row) return [margin + row.text];
  return wrapped(row.note[lang], widest - margin.length).map((line) => `${margin}# ${line}`);
}

function wrapped(text: string, width: number): string[] {
  // What is quoted is not broken.
  return (text.match(/`[^`]*`\S*|\S+/g) ?? []).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
