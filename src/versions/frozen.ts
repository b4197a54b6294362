// Released versions as they lie in the tree: `notices/<id>/versions/<n>/` holds an edition in each language, byte for
// byte as it was released, and `record.yaml`. `frozenIn` reads the files of any number of notices; `thaw` makes a
// version of one into a `Version`, whose `notice` is a `Notice` like any other; `siteWith(site, record.parties)` in
// parties.ts is the site to show it with; `inForce` and `periodsOf` in in-force.ts say which one holds on a day.
import { validateRecord, validateSource, validateTranslation } from '../judging/validate.ts';
import { gather } from '../judging/gather.ts';
import type { Diagnostic, Lang, Opened, Outcome, RawFile, SourceFile, Told, Version } from '../model.ts';
import { decode } from '../reading/decode.ts';
import { readYaml } from '../reading/front-matter.ts';
import { frozenPlaceOf, type FrozenPlace } from '../reading/notice-files.ts';
import { open, parse } from '../reading/parse.ts';
import type { VersionRecord } from '../schema/record.ts';
import * as problems from './problems.ts';
import { textHash } from './text-hash.ts';

/** A version whose record and metadata can be read; its text is not parsed yet. */
export type Frozen = {
  notice: string;
  number: number;
  /** The folder, from the root. */
  path: string;
  record: VersionRecord;
  editions: (Opened & Told)[];
};

type File = FrozenPlace & { file: SourceFile };

/** The versions that some raw files under `notices/<id>/versions/` make, by notice and number. Other files are passed over. */
export function frozenIn(files: readonly RawFile[]): Outcome<Frozen[]> {
  const placed = files.flatMap((raw) => {
    const place = frozenPlaceOf(raw.path);
    if (place === null) return [];
    const { value: file, diagnostics } = decode(raw);
    return [{ ...place, file, diagnostics: errorsIn(diagnostics) }];
  });
  const readable: File[] = placed.flatMap(({ file, ...place }) => (file ? [{ ...place, file }] : []));
  const folders = [...new Set(readable.map(({ folder }) => folder))];
  const byFolder = folders.map((folder) => readable.filter((one) => one.folder === folder));
  const made = byFolder.map(versionOf);
  const versions = made.flatMap(({ value }) => value ?? []).sort(byNumber);
  const diagnostics = [
    ...placed.flatMap((one) => one.diagnostics),
    ...made.flatMap((one) => one.diagnostics),
    ...outOfOrder(versions),
  ];
  return { value: versions, diagnostics };
}

/** The version as a notice. Null, with what is wrong, when its text cannot be read or is not the one that was released. */
export function thaw({ number, record, editions }: Frozen): Outcome<Version | null> {
  const drafts = editions.flatMap((edition) => {
    const { value } = parse(edition);
    return value ? [{ ...edition, ...value }] : [];
  });
  const others = drafts.map(({ lang }) => lang).filter((lang) => lang !== record.sourceLanguage);
  const languages = [record.sourceLanguage, ...others];
  const { value: notice } = drafts.length === editions.length ? gather(drafts, { languages }) : unread;
  if (notice === null)
    return { value: null, diagnostics: editions.map(({ file }) => problems.altered(file.path)) };
  const altered = notice.editions.filter(
    (edition) => textHash(notice, edition, record.parties) !== record.texts[edition.lang],
  );
  if (altered.length > 0)
    return { value: null, diagnostics: altered.map(({ file }) => problems.altered(file.path)) };
  return { value: { number, record, notice }, diagnostics: [] };
}

function versionOf(files: readonly File[]): Outcome<Frozen | null> {
  const [first] = files;
  if (!first) return unread;
  const { notice, number, folder } = first;
  const recorded = files.find(({ lang }) => lang === null);
  if (!recorded) return { value: null, diagnostics: [problems.unrecorded(folder)] };
  const matter = readYaml(recorded.file);
  const checked = matter.value ? validateRecord(recorded.file.path, notice, matter.value) : unread;
  const record = checked.value;
  if (record === null)
    return { value: null, diagnostics: errorsIn([...matter.diagnostics, ...checked.diagnostics]) };

  const editions = files.flatMap(({ lang, file }) =>
    lang ? [editionOf(file, { notice, lang }, record)] : [],
  );
  const languages = files.map(({ lang }) => lang);
  const recordedIn = languagesOf(record);
  const diagnostics = [
    ...editions.flatMap((edition) => errorsIn(edition.diagnostics)),
    ...(Number(record.version) === number
      ? []
      : [problems.otherNumber(recorded.file.path, record.version, number)]),
    ...recordedIn
      .filter((lang) => !languages.includes(lang))
      .map((lang) => problems.editionMissing(folder, lang)),
    ...files
      .filter(({ lang }) => lang !== null && !recordedIn.includes(lang))
      .map(({ file }) => problems.unknown(file.path)),
    ...(recordedIn.includes(record.sourceLanguage)
      ? []
      : [problems.editionMissing(folder, record.sourceLanguage)]),
  ];
  const read = editions.flatMap(({ value }) => value ?? []);
  const value = diagnostics.length > 0 ? null : { notice, number, path: folder, record, editions: read };
  return { value, diagnostics };
}

function editionOf(
  file: SourceFile,
  identity: { notice: string; lang: Lang },
  { sourceLanguage }: VersionRecord,
): Outcome<(Opened & Told) | null> {
  const { value: opened, diagnostics } = open(file, identity);
  if (opened === null) return { value: null, diagnostics };
  const told = identity.lang === sourceLanguage ? validateSource(opened) : validateTranslation(opened);
  return {
    value: told.value && { ...opened, ...told.value },
    diagnostics: [...diagnostics, ...told.diagnostics],
  };
}

/** The languages that a version was released in, the source language first. */
export const languagesOf = ({ sourceLanguage, texts }: VersionRecord): Lang[] => {
  // The schema knows no other keys.
  const told = (Object.keys(texts) as Lang[]).filter((lang) => texts[lang] !== undefined);
  return [
    ...told.filter((lang) => lang === sourceLanguage),
    ...told.filter((lang) => lang !== sourceLanguage),
  ];
};

/** A version may come into force on the day of the one before it, and not earlier. */
const outOfOrder = (versions: readonly Frozen[]): Diagnostic[] =>
  versions.flatMap((version, at) => {
    const before = versions[at - 1];
    if (!before || before.notice !== version.notice) return [];
    return version.record.effectiveFrom < before.record.effectiveFrom
      ? [problems.outOfOrder(`${version.path}/record.yaml`, version, before)]
      : [];
  });

const byNumber = (a: Frozen, b: Frozen) =>
  a.notice === b.notice ? a.number - b.number : a.notice < b.notice ? -1 : 1;

/** Frozen text has only to be readable: what today's rules think of it is no matter. */
const errorsIn = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === 'error');

const unread: Outcome<null> = { value: null, diagnostics: [] };
