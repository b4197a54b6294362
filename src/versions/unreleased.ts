// What a working text says that no released version says.
import type { Diagnostic, Notice, Version } from '../model.ts';
import type { Site } from '../schema/site.ts';
import { languagesOf } from './kept.ts';
import * as problems from './problems.ts';
import { hashesOf } from './text-hash.ts';

/** One remark when the working text differs from the newest version. Versions are in order of their numbers. */
export function unreleased(notice: Notice, versions: readonly Version[], site: Site): Diagnostic[] {
  const newest = versions.at(-1);
  if (!newest) return [];
  const hashes = hashesOf(notice, site);
  const changed = site.languages.filter(
    (lang) =>
      hashes[lang] !== newest.record.texts[lang] &&
      (hashes[lang] ?? languagesOf(newest.record).includes(lang)),
  );
  if (changed.length === 0) return [];
  return [problems.unreleased(notice.source.file.path, notice.id, newest.number, changed)];
}
