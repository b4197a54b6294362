// A text of a notice as it is put before those who decide on it.
import type { Approval, Lang, Notice, RawFile, Version } from '../model.ts';
import type { History } from '../pipeline.ts';
import type { ReviewPolicy, Site } from '../schema/site.ts';
import type { KeptRecord } from '../versions/kept.ts';
import { partiesOf } from '../versions/parties.ts';
import { hashesOf } from '../versions/text-hash.ts';
import type { Edited } from './editors.ts';

/** What is decided on: a text with its record, its files, what was decided before, and what it is to have edited it. */
export type Proposal = KeptRecord & {
  notice: string;
  /** The version whose text it is; undefined for the working text. */
  version: Version | undefined;
  /** The version that it is compared with. */
  against: Version | undefined;
  /** The file of each edition, as it was read. */
  files: ReadonlyMap<Lang, RawFile>;
  /** The decisions before this one, and the versions of the notice. */
  approvals: readonly Approval[];
  versions: readonly Version[];
  edited: Edited;
  policy: ReviewPolicy | undefined;
};

/** What a proposal is made of: the notice as it is now, and the files that were read. */
export type Proposed = { notice: Notice; site: Site; history: History; files: readonly RawFile[] };

/** The working text of a notice, or a version of it, with all that is recorded of a text. */
export function proposalOf(
  { notice, site, history: { approvals, versions }, files }: Proposed,
  version: Version | undefined,
): Proposal {
  const { source, editions } = version?.notice ?? notice;
  const against = versions.findLast(({ number }) => version === undefined || number < version.number);
  const folderOf = (one: Version | undefined) => one && `notices/${notice.id}/versions/${one.number}`;
  return {
    notice: notice.id,
    version,
    against,
    texts: version?.record.texts ?? hashesOf(notice, site),
    sourceLanguage: source.lang,
    parties: version?.record.parties ?? partiesOf(notice.facts, site),
    files: new Map(
      editions.flatMap(({ lang, file }) => {
        const raw = files.find(({ path }) => path === file.path);
        return raw ? [[lang, raw] as const] : [];
      }),
    ),
    approvals,
    versions,
    edited: {
      files: editions.map(({ lang }) => `notices/${notice.id}/${lang}.md`),
      since: folderOf(against) ?? null,
      until: folderOf(version) ?? null,
    },
    policy: site.review,
  };
}
