// What was decided on the texts of notices, as it lies in the tree: `notices/<id>/approvals/<n>/` holds `approval.yaml`
// and, where it is kept nowhere else, the text that was decided on.
import { validateApproval } from '../judging/validate.ts';
import type { Approval, Diagnostic, Opened, Outcome, RawFile, Told } from '../model.ts';
import {
  editionsOf,
  hasMergeMarks,
  keptIn,
  languagesOf,
  recordIn,
  type KeptFolder,
} from '../versions/kept.ts';
import { sealOf } from '../versions/seal.ts';
import * as problems from './problems.ts';

/** A decision whose record can be read; the text that it is about is not parsed yet, and may be kept elsewhere. */
export type Decision = Approval & {
  notice: string;
  /** The folder, from the root. */
  path: string;
  editions: (Opened & Told)[];
  /** Whether a file of its text is there for each language, and for some of them. */
  files: 'all' | 'some' | 'none';
  /** Whether it was altered, or one before it is gone. Such a decision counts for nothing. */
  isBroken: boolean;
};

/** The decisions that some raw files under `notices/<id>/approvals/` make, by notice and number. Other files are passed over. */
export function decisionsIn(files: readonly RawFile[]): Outcome<Decision[]> {
  const folders = keptIn(files, 'approvals');
  const made = folders.value.map((folder) => ({ folder, ...decisionOf(folder) }));
  const chained = made.map(({ folder, value }, at) => {
    const previous = made[at - 1]?.folder.notice === folder.notice ? made[at - 1] : undefined;
    return { value, broken: value && brokenBy(value, previous) };
  });
  return {
    value: chained.flatMap(({ value, broken }) => (value ? [{ ...value, isBroken: broken !== null }] : [])),
    diagnostics: [
      ...folders.diagnostics,
      ...made.flatMap(({ diagnostics }) => diagnostics),
      ...chained.flatMap(({ broken }) => broken ?? []),
    ],
  };
}

function decisionOf(kept: KeptFolder): Outcome<Omit<Decision, 'isBroken'> | null> {
  const { notice, number, path } = kept;
  const recordPath = `${path}/approval.yaml`;
  if (hasMergeMarks(kept.record)) return { value: null, diagnostics: [problems.merging(recordPath)] };
  const { value: record, diagnostics: wrong } = recordIn(kept, validateApproval, problems.unrecorded);
  if (record === null) return { value: null, diagnostics: wrong };
  const languages = languagesOf(record);
  if (!languages.includes(record.sourceLanguage))
    return { value: null, diagnostics: [problems.sourceUnsigned(recordPath, record)] };
  const own = kept.editions.filter(({ lang }) => languages.includes(lang));
  const strange = kept.editions.filter((edition) => !own.includes(edition));
  const editions = editionsOf({ ...kept, editions: own }, record);
  const files = own.length === languages.length ? 'all' : own.length > 0 ? 'some' : 'none';
  return {
    // What lies beside the record may be wrong: the record tells what was decided on, by its hashes.
    value: { notice, number, path, record, editions: editions.value, files },
    diagnostics: [...editions.diagnostics, ...strange.map(({ file }) => problems.unknown(file.path))],
  };
}

/** What is wrong with the place of a decision among those of its notice. One that follows an unreadable one is not judged. */
function brokenBy(
  { number, path, record }: Omit<Decision, 'isBroken'>,
  previous: { folder: KeptFolder; value: Omit<Decision, 'isBroken'> | null } | undefined,
): Diagnostic | null {
  const before = previous?.folder.number ?? 0;
  if (number !== before + 1) return problems.earlierGone(`${path}/approval.yaml`, before + 1);
  if (previous?.value === null) return null;
  return record.seal === sealOf(record, previous?.value.record.seal ?? null)
    ? null
    : problems.altered(`${path}/approval.yaml`);
}
