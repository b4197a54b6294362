// What a remark is, and how it quotes the author.
import type { Said } from '../../model.ts';

/** Where in the metadata a remark points. */
export type Path = readonly (string | number)[];

/** What is wrong, and what to do. */
export type Remark = { message: Said; help: Said };

/** The field that a path leads to or through, by name. */
export const fieldAt = (path: Path): string =>
  String(path.findLast((step) => typeof step === 'string') ?? '');

/** As much of an author's own words as a sentence can hold. */
export function excerpt(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** Names of fields or values, as a list in a sentence. */
export const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** The number of the entry of a list that a path leads to; null when it leads to a field. */
export const entryAt = (path: Path): number | null => {
  const last = path.at(-1);
  return typeof last === 'number' ? last + 1 : null;
};

/** A guess, as a help. */
export const mean = (guess: string): Said => ({
  fi: `Tarkoititko \`${guess}\`?`,
  en: `Did you mean \`${guess}\`?`,
});
