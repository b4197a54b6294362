// Reads the folder of notices from the disk.
import { list, mostEntries, readAll, tooMany, type Entry, type Found } from './disk.ts';
import * as problems from './file-problems.ts';
import type { Problem } from './file-problems.ts';
import type { Outcome, RawFile } from '../model.ts';

/**
 * The bytes of `notices/site.yaml`, of every `notices/<id>/<language>.md` under `root` and of the released versions in
 * `notices/<id>/versions/<n>/`, sorted by path in code-unit order. All else is told as a diagnostic, except hidden files
 * and README.md. Throws what the disk throws (EIO, EMFILE).
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
    if ('rule' in inside || !inside.some(isVersions)) continue;
    const versions = await loadVersions(root, `${path}/versions`, entriesLeft);
    if ('rule' in versions) return sorted([problems.at('notices', tooMany)]);
    found.push(...versions.found);
    entriesLeft -= versions.entries;
  }
  return sorted(found);
}

// A folder named like the file is not a notice with a bad name, it is in the way of the file.
const isFolder = (entry: Entry) => entry.isDirectory() && entry.name !== 'site.yaml';

const isVersions = (entry: Entry) => entry.isDirectory() && entry.name === 'versions';

async function loadTop(root: string, entries: readonly Entry[]): Promise<Found[]> {
  const isMissing = !entries.some((entry) => entry.name === 'site.yaml');
  const isMisspelt = ({ name }: Entry) => isMissing && problems.isNearlySiteFile(name);
  const files = entries.filter((entry) => !isFolder(entry));
  const found = await readAll(root, 'notices', files, (entry) => {
    if (entry.name === 'site.yaml') return null;
    return isMisspelt(entry) ? problems.noSiteFile(true) : problems.stray(entry.name);
  });
  const isUntold = isMissing && !files.some(isMisspelt);
  return isUntold ? [...found, problems.at('notices/site.yaml', problems.noSiteFile(false))] : found;
}

async function loadNotice(root: string, path: string, entries: readonly Entry[]): Promise<Found[]> {
  const own = entries.filter((entry) => !isVersions(entry));
  const found = await readAll(root, path, own, (entry) => {
    if (problems.languageOf(entry.name) !== null) return null;
    return entry.isDirectory() ? problems.stray(entry.name) : problems.ofFileName(entry.name);
  });
  const isEmpty = found.every((one) => 'rule' in one && one.severity !== 'error');
  return isEmpty ? [...found, problems.at(path, problems.noEditions)] : found;
}

/** The files of the released versions of a notice, and how many entries were looked at. All that is no part of them is told. */
async function loadVersions(
  root: string,
  path: string,
  most: number,
): Promise<{ found: Found[]; entries: number } | Problem> {
  const folders = await list(root, path, most);
  if (folders === tooMany) return tooMany;
  if ('rule' in folders) return { found: [problems.at(path, folders)], entries: 0 };
  const found: Found[] = [];
  let entries = folders.length;
  for (const { name } of folders) {
    const folder = `${path}/${name}`;
    const isVersion = /^[1-9]\d{0,3}$/.test(name);
    const inside = isVersion ? await list(root, folder, most - entries) : problems.unknownInVersions(name);
    if (inside === tooMany) return tooMany;
    found.push(
      ...('rule' in inside ? [problems.at(folder, inside)] : await loadVersion(root, folder, inside)),
    );
    entries += 'rule' in inside ? 0 : inside.length;
  }
  return { found, entries };
}

const loadVersion = (root: string, folder: string, entries: readonly Entry[]): Promise<Found[]> =>
  readAll(root, folder, entries, ({ name }) =>
    name === 'record.yaml' || problems.languageOf(name) !== null ? null : problems.unknownInVersions(name),
  );

function sorted(found: readonly Found[]): Outcome<RawFile[]> {
  const inOrder = found.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  return {
    value: inOrder.filter((one) => 'bytes' in one),
    diagnostics: inOrder.filter((one) => 'rule' in one),
  };
}
