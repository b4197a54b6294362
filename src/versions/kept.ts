// A text of a notice that is kept for good, in a folder of its own: an edition in each language, byte for byte as it was,
// and a file that tells of it. Released versions are kept so, and the texts that someone decided on.
import { gather } from '../judging/gather.ts';
import { validateSource, validateTranslation } from '../judging/validate.ts';
import type { Diagnostic, Lang, Notice, Opened, Outcome, RawFile, SourceFile, Told } from '../model.ts';
import { decode } from '../reading/decode.ts';
import { readYaml, type Matter } from '../reading/front-matter.ts';
import { keptPlaceOf, type KeptFor } from '../reading/notice-files.ts';
import { open, parse } from '../reading/parse.ts';
import type { Parties } from '../schema/record.ts';
import { textHash } from './text-hash.ts';

/** The files of a kept text, decoded. `record` is null when the file that tells of the text is not there. */
export type KeptFolder = {
  notice: string;
  number: number;
  /** The folder, from the root. */
  path: string;
  record: SourceFile | null;
  editions: { lang: Lang; file: SourceFile }[];
};

/** What the record of a kept text tells of every text: its languages with their hashes, and those that it names by key. */
export type KeptRecord = {
  sourceLanguage: Lang;
  texts: Partial<Record<Lang, string | undefined>>;
  parties: Parties;
};

/** The folders in which texts are kept, by notice and number. Other files are passed over. */
export function keptIn(files: readonly RawFile[], kept: KeptFor): Outcome<KeptFolder[]> {
  const placed = files.flatMap((raw) => {
    const place = keptPlaceOf(raw.path);
    if (place?.kept !== kept) return [];
    const { value: file, diagnostics } = decode(raw);
    return [{ ...place, file, diagnostics: errorsIn(diagnostics) }];
  });
  const folders = new Map(placed.map((one) => [one.folder, one]));
  const value = [...folders.values()]
    .map(({ notice, number, folder: path }): KeptFolder => {
      const own = placed.flatMap(({ folder, lang, file }) =>
        folder === path && file ? [{ lang, file }] : [],
      );
      return {
        notice,
        number,
        path,
        record: own.find(({ lang }) => lang === null)?.file ?? null,
        editions: own.flatMap(({ lang, file }) => (lang === null ? [] : [{ lang, file }])),
      };
    })
    .sort(byNumber);
  const unread = new Set(placed.filter(({ file }) => file === null).map(({ folder }) => folder));
  return {
    // Of a folder with a file that is no text, that is all there is to say.
    value: value.filter(({ path }) => !unread.has(path)),
    diagnostics: placed.flatMap((one) => one.diagnostics),
  };
}

/** What the file that tells of a kept text says; null, with what is wrong, when it says nothing that can be read. */
export function recordIn<T>(
  { notice, path, record }: KeptFolder,
  validate: (path: string, notice: string, matter: Matter) => Outcome<T | null>,
  unrecorded: (folder: string) => Diagnostic,
): Outcome<T | null> {
  if (record === null) return { value: null, diagnostics: [unrecorded(path)] };
  const matter = readYaml(record);
  const checked = matter.value && validate(record.path, notice, matter.value);
  if (checked?.value) return { value: checked.value, diagnostics: [] };
  return { value: null, diagnostics: errorsIn([...matter.diagnostics, ...(checked?.diagnostics ?? [])]) };
}

/** The editions of a kept text, their metadata read. What is not readable is told, and left out. */
export function editionsOf(
  { notice, editions }: KeptFolder,
  { sourceLanguage }: KeptRecord,
): Outcome<(Opened & Told)[]> {
  const read = editions.map(({ lang, file }): Outcome<(Opened & Told) | null> => {
    const { value: opened, diagnostics } = open(file, { notice, lang });
    if (opened === null) return { value: null, diagnostics };
    const told = lang === sourceLanguage ? validateSource(opened) : validateTranslation(opened);
    return {
      value: told.value && { ...opened, ...told.value },
      diagnostics: [...diagnostics, ...told.diagnostics],
    };
  });
  return {
    value: read.flatMap(({ value }) => value ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => errorsIn(diagnostics)),
  };
}

/** A kept text as a notice, or the files that are not what they were. */
export function thawed(
  editions: readonly (Opened & Told)[],
  record: KeptRecord,
): { notice: Notice } | { altered: SourceFile[] } {
  const drafts = editions.flatMap((edition) => {
    const { value } = parse(edition);
    return value ? [{ ...edition, ...value }] : [];
  });
  const whole = drafts.length === editions.length;
  const { value: notice } = whole ? gather(drafts, { languages: languagesOf(record) }) : { value: null };
  if (notice === null) return { altered: editions.map(({ file }) => file) };
  const altered = notice.editions.filter(
    (edition) => textHash(notice, edition, record.parties) !== record.texts[edition.lang],
  );
  return altered.length > 0 ? { altered: altered.map(({ file }) => file) } : { notice };
}

/** The languages of a kept text, the source language first. */
export const languagesOf = ({
  sourceLanguage,
  texts,
}: Pick<KeptRecord, 'sourceLanguage' | 'texts'>): Lang[] => {
  // The schema knows no other keys.
  const told = (Object.keys(texts) as Lang[]).filter((lang) => texts[lang] !== undefined);
  return [
    ...told.filter((lang) => lang === sourceLanguage),
    ...told.filter((lang) => lang !== sourceLanguage),
  ];
};

/** Whether two texts are the same in every language. */
export const sameTexts = (one: KeptRecord['texts'], other: KeptRecord['texts']): boolean =>
  // The keys of hashes by language are languages.
  ([...new Set([...Object.keys(one), ...Object.keys(other)])] as Lang[]).every(
    (lang) => one[lang] === other[lang],
  );

/** Whether git left its marks in a record, when two branches were merged that both made one of this number. */
export const hasMergeMarks = (record: SourceFile | null): boolean =>
  record !== null && /^(?:<{7}|>{7}) /m.test(record.text);

/** Kept text has only to be readable: what today's rules think of it is no matter. */
const errorsIn = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

const byNumber = (a: KeptFolder, b: KeptFolder) =>
  a.notice === b.notice ? a.number - b.number : a.notice < b.notice ? -1 : 1;
