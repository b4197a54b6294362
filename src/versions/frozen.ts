// Released versions as they lie in the tree: `notices/<id>/versions/<n>/` holds an edition in each language, byte for
// byte as it was released, and `record.yaml`.
import { validateRecord } from '../judging/validate.ts';
import type { Diagnostic, Opened, Outcome, RawFile, Told, Version } from '../model.ts';
import type { VersionRecord } from '../schema/record.ts';
import { editionsOf, hasMergeMarks, keptIn, languagesOf, recordIn, thawed, type KeptFolder } from './kept.ts';
import * as problems from './problems.ts';
import { sealOf } from './seal.ts';

/** A version whose record and metadata can be read; its text is not parsed yet. */
export type Frozen = {
  notice: string;
  number: number;
  /** The folder, from the root. */
  path: string;
  record: VersionRecord;
  editions: (Opened & Told)[];
};

/** The versions that some raw files under `notices/<id>/versions/` make, by notice and number. Other files are passed over. */
export function frozenIn(files: readonly RawFile[]): Outcome<Frozen[]> {
  const folders = keptIn(files, 'versions');
  const made = folders.value.map(versionOf);
  const versions = made.flatMap(({ value }) => value ?? []);
  const diagnostics = [
    ...folders.diagnostics,
    ...made.flatMap((one) => one.diagnostics),
    ...outOfOrder(versions),
  ];
  return { value: versions, diagnostics };
}

/** The version as a notice, to be shown on the site that `siteWith` makes of its record. Null, with what is wrong, when its text cannot be read or is not the one that was released. */
export function thaw({ number, record, editions }: Frozen): Outcome<Version | null> {
  const text = thawed(editions, record);
  if ('altered' in text)
    return { value: null, diagnostics: text.altered.map(({ path }) => problems.altered(path)) };
  return { value: { number, record, notice: text.notice }, diagnostics: [] };
}

function versionOf(kept: KeptFolder): Outcome<Frozen | null> {
  const { notice, number, path } = kept;
  if (hasMergeMarks(kept.record))
    return { value: null, diagnostics: [problems.merging(`${path}/record.yaml`)] };
  const { value: record, diagnostics: wrong } = recordIn(kept, validateRecord, problems.unrecorded);
  if (record === null) return { value: null, diagnostics: wrong };
  const recordPath = `${path}/record.yaml`;
  if (record.seal !== sealOf(record, null))
    return { value: null, diagnostics: [problems.recordAltered(recordPath)] };

  const editions = editionsOf(kept, record);
  const languages = kept.editions.map(({ lang }) => lang);
  const recordedIn = languagesOf(record);
  const diagnostics = [
    ...editions.diagnostics,
    ...(Number(record.version) === number ? [] : [problems.otherNumber(recordPath, record.version, number)]),
    ...recordedIn
      .filter((lang) => !languages.includes(lang))
      .map((lang) => problems.editionMissing(path, lang)),
    ...kept.editions
      .filter(({ lang }) => !recordedIn.includes(lang))
      .map(({ file }) => problems.unknown(file.path)),
    ...(recordedIn.includes(record.sourceLanguage)
      ? []
      : [problems.editionMissing(path, record.sourceLanguage)]),
  ];
  const value = diagnostics.length > 0 ? null : { notice, number, path, record, editions: editions.value };
  return { value, diagnostics };
}

/** A version may come into force on the day of the one before it, and not earlier. */
const outOfOrder = (versions: readonly Frozen[]): Diagnostic[] =>
  versions.flatMap((version, at) => {
    const before = versions[at - 1];
    if (!before || before.notice !== version.notice) return [];
    return version.record.effectiveFrom < before.record.effectiveFrom
      ? [problems.outOfOrder(`${version.path}/record.yaml`, version, before)]
      : [];
  });
