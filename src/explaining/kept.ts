// The sound notice when it is approved and when it is released: what examples spoil.
import { discipline } from '../changelog/since-release.ts';
import type { Diagnostic, Notice, RawFile } from '../model.ts';
import { byRulesAnd, compile, unjudged, type History } from '../pipeline.ts';
import type { Site } from '../schema/site.ts';
import { approvalOf } from '../signing/approval.ts';
import { proposalOf } from '../signing/proposal.ts';
import { publicSigned } from '../signing/public-signed.ts';
import { releaseOf } from '../versions/release.ts';
import type { NewFolder } from '../versions/write-folder.ts';
import { rawFiles } from './lay.ts';
import { sound, type Files } from './sound.ts';

const terms = { today: '2026-11-22', strict: false };

/** What is told of some files on the day the sound site is written for. */
export const checked = (files: RawFile[]): Diagnostic[] =>
  compile({ value: files, diagnostics: [] }, terms, { keep: () => null, judging }).diagnostics;

const judging = byRulesAnd((...text) => [...discipline(...text), ...publicSigned(null)(...text)]);

/** The files of the first version of a notice. */
export const released = (site: Files = sound): RawFile[] =>
  kept(site, (notice, known, history, files) => {
    const releasing = { notice, site: known, versions: history.versions, approvals: [], files };
    const made = releaseOf(releasing, { today: terms.today, effective: null, changeLog: new Map() });
    if ('refused' in made) throw new Error(made.refused.en);
    return made;
  });

/** The files of an approval of the sound notice, which comes after those whose files are given. */
export const approved = (role = 'legal', earlier: readonly RawFile[] = []): RawFile[] =>
  kept(
    sound,
    (notice, site, history, files) =>
      approvalOf(proposalOf({ notice, site, history, files }, undefined), {
        decision: 'approved',
        role,
        by: 'Legal counsel',
        on: '2026-11-20',
      }),
    earlier,
  );

/** Files with an edit of those whose path ends with a name. */
export const edited = (
  files: readonly RawFile[],
  name: string,
  [from, to]: readonly [string, string],
): RawFile[] =>
  files.map((file) =>
    file.path.endsWith(`/${name}`)
      ? { ...file, bytes: new TextEncoder().encode(new TextDecoder().decode(file.bytes).replace(from, to)) }
      : file,
  );

/** Files without those of a name. */
export const without = (files: readonly RawFile[], name: string): RawFile[] =>
  files.filter(({ path }) => !path.endsWith(`/${name}`));

type Make = (notice: Notice, site: Site, history: History, files: readonly RawFile[]) => NewFolder;

function kept(site: Files, make: Make, beside: readonly RawFile[] = []): RawFile[] {
  const files = [...rawFiles(site), ...beside];
  const { value } = compile({ value: files, diagnostics: [] }, terms, {
    keep: (notice, known, history) => make(notice, known, history, files),
    judging: unjudged,
  });
  const [made] = value?.notices ?? [];
  if (!made) throw new Error('the notice of the example can be read');
  return [...made.files].map(([name, bytes]) => ({ path: `${made.folder}/${name}`, bytes }));
}
