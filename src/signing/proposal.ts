// A text of a notice as it is put before those who decide on it.
import type { Notice, RawFile, Version } from '../model.ts';
import type { History } from '../pipeline.ts';
import type { Site } from '../schema/site.ts';
import { partiesOf } from '../versions/parties.ts';
import { hashesOf } from '../versions/unreleased.ts';
import type { Proposal } from './approve.ts';
import type { Edited } from './editors.ts';

/** The working text of a notice, or a version of it, with all that is recorded of a text, and what it is to have edited it. */
export function proposalOf(
  { notice, site, history: { versions } }: { notice: Notice; site: Site; history: History },
  files: readonly RawFile[],
  version: Version | undefined,
): Proposal & { edited: Edited } {
  const { source, editions } = version?.notice ?? notice;
  const against = versions.findLast(({ number }) => version === undefined || number < version.number);
  const folderOf = (one: Version | undefined) => one && `notices/${notice.id}/versions/${one.number}`;
  return {
    notice: notice.id,
    texts: version?.record.texts ?? hashesOf(notice, site),
    sourceLanguage: source.lang,
    parties: version?.record.parties ?? partiesOf(notice.facts, site),
    against,
    files: new Map(
      editions.flatMap(({ lang, file }) => {
        const raw = files.find(({ path }) => path === file.path);
        return raw ? [[lang, raw] as const] : [];
      }),
    ),
    edited: {
      files: editions.map(({ lang }) => `notices/${notice.id}/${lang}.md`),
      since: folderOf(against) ?? null,
      until: folderOf(version) ?? null,
    },
  };
}
