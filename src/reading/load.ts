// Reads the folder of notices from the disk.
import { list, mostEntries, readAll, tooMany, type Entry, type Found } from './disk.ts';
import { isNearlySiteFile, languageOf } from './file-names.ts';
import * as problems from './file-problems.ts';
import { loadKept } from './load-kept.ts';
import { isKeptFor } from './notice-files.ts';
import type { Outcome, RawFile } from '../model.ts';

/**
 * The bytes of `notices/site.yaml`, of every `notices/<id>/<language>.md` under `root`, of the released versions in
 * `notices/<id>/versions/<n>/` and of the approvals in `notices/<id>/approvals/<n>/`, sorted by path in code-unit order. All
 * else is told as a diagnostic, except hidden files and README.md. Throws what the disk throws (EIO, EMFILE).
 */
export async function load(root: string): Promise<Outcome<RawFile[]>> {
  const entries = await list(root, 'notices', mostEntries);
  if (entries === problems.vanished) return sorted([problems.at('notices', problems.noNotices)]);
  if ('rule' in entries) return sorted([problems.at('notices', entries)]);

  const folders = entries.filter(isFolder).map((entry) => entry.name);
  const problemByName = problems.ofFolderNames(folders);
  const found = await loadTop(root, entries);
  let entriesLeft = mostEntries - entries.length;
  for (const name of folders) {
    const path = `notices/${name}`;
    const inside = problemByName.get(name) ?? (await list(root, path, entriesLeft));
    if (inside === tooMany) return sorted([problems.at('notices', tooMany)]);
    found.push(...('rule' in inside ? [problems.at(path, inside)] : await loadNotice(root, path, inside)));
    entriesLeft -= 'rule' in inside ? 0 : inside.length;
    for (const { name: kept } of 'rule' in inside ? [] : inside.filter(isOfKept)) {
      const texts = await loadKept(root, `${path}/${kept}`, entriesLeft);
      if ('rule' in texts) return sorted([problems.at('notices', tooMany)]);
      found.push(...texts.found);
      entriesLeft -= texts.entries;
    }
  }
  return sorted(found);
}

// A folder named like the file is not a notice with a bad name, it is in the way of the file.
const isFolder = (entry: Entry) => entry.isDirectory() && entry.name !== 'site.yaml';

const isOfKept = (entry: Entry) => entry.isDirectory() && isKeptFor(entry.name);

async function loadTop(root: string, entries: readonly Entry[]): Promise<Found[]> {
  const isMissing = !entries.some((entry) => entry.name === 'site.yaml');
  const isMisspelt = ({ name }: Entry) => isMissing && isNearlySiteFile(name);
  const files = entries.filter((entry) => !isFolder(entry));
  const found = await readAll(root, 'notices', files, (entry) => {
    if (entry.name === 'site.yaml') return null;
    return isMisspelt(entry) ? problems.noSiteFile(true) : problems.stray(entry.name);
  });
  const isUntold = isMissing && !files.some(isMisspelt);
  return isUntold ? [...found, problems.at('notices/site.yaml', problems.noSiteFile(false))] : found;
}

async function loadNotice(root: string, path: string, entries: readonly Entry[]): Promise<Found[]> {
  const own = entries.filter((entry) => !isOfKept(entry));
  const found = await readAll(root, path, own, (entry) => {
    if (languageOf(entry.name) !== null) return null;
    return entry.isDirectory() ? problems.stray(entry.name) : problems.ofFileName(entry.name);
  });
  const isEmpty = found.every((one) => 'rule' in one && one.severity !== 'error');
  return isEmpty ? [...found, problems.at(path, problems.noEditions)] : found;
}

function sorted(found: readonly Found[]): Outcome<RawFile[]> {
  const inOrder = found.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  return {
    value: inOrder.filter((one) => 'bytes' in one),
    diagnostics: inOrder.filter((one) => 'rule' in one),
  };
}
