// What a field of the metadata is for, told to the one who fills it in, with an example to begin from.
import type { Lang, Said } from '../model.ts';

/** An example: the same in every language, or words in each. */
export type FieldExample = string | Record<Lang, string>;

/** A field, explained. The example of a field that holds fields under keys of one's own is such a key. */
export type Field = {
  about: Said;
  example?: FieldExample;
  /** The program writes it: it is explained, and no skeleton shows it. */
  isMade?: boolean;
};

/** Explained fields by their path: `purposes.basis`. A list and its entries have one path; `*` is a key of one's own. */
export type Fields = Readonly<Record<string, Field>>;

/** The fields of a shared shape under each of some paths. */
export const under = (paths: readonly string[], fields: Fields): Fields =>
  Object.fromEntries(
    paths.flatMap((path) => Object.entries(fields).map(([key, field]) => [`${path}.${key}`, field])),
  );
