// Reads the folder of notices from the disk: each file once, nothing that a link leads to, nothing too large.
import { constants } from 'node:fs';
import { lstat, open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import * as problems from './file-problems.ts';
import type { Problem } from './file-problems.ts';
import type { Diagnostic, Outcome, RawFile } from '../model.ts';

const mostBytes = 256 * 1024;
const mostEntries = 20_000;
const tooMany = problems.tooMany(mostEntries);

type Found = RawFile | Diagnostic;

/**
 * The bytes of `notices/site.yaml` and of every `notices/<id>/<language>.md` under `root`, sorted by path in code-unit
 * order. All else is told as a diagnostic, except hidden files and README.md. Throws what the disk throws (EIO, EMFILE).
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
  }
  return sorted(found);
}

// A folder named like the file is not a notice with a bad name, it is in the way of the file.
const isFolder = (entry: Dirent) => entry.isDirectory() && entry.name !== 'site.yaml';

const isIgnored = (name: string) => name.startsWith('.') || /^readme\.md$/i.test(name);

/** The entries of a folder, or what is wrong with it. Looks at no more than `most` of them. */
async function list(root: string, path: string, most: number): Promise<Dirent[] | Problem> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    // Looked at anew: it may have become a link since its parent was listed.
    const stat = await lstat(join(root, path));
    if (stat.isSymbolicLink()) return problems.link(name);
    if (!stat.isDirectory()) return problems.notFolder(name);
    const entries: Dirent[] = [];
    for await (const entry of await opendir(join(root, path), { bufferSize: 256 })) {
      if (entries.push(entry) > most) return tooMany;
    }
    return entries.filter((entry) => !isIgnored(entry.name));
  } catch (error) {
    return problemOf(error, name);
  }
}

async function loadTop(root: string, entries: readonly Dirent[]): Promise<Found[]> {
  const isMissing = !entries.some((entry) => entry.name === 'site.yaml');
  const isMisspelt = ({ name }: Dirent) => isMissing && problems.isNearlySiteFile(name);
  const files = entries.filter((entry) => !isFolder(entry));
  const found = await loadAll(root, 'notices', files, (entry) => {
    if (entry.name === 'site.yaml') return null;
    return isMisspelt(entry) ? problems.noSiteFile(true) : problems.stray(entry.name);
  });
  const isUntold = isMissing && !files.some(isMisspelt);
  return isUntold ? [...found, problems.at('notices/site.yaml', problems.noSiteFile(false))] : found;
}

async function loadNotice(root: string, path: string, entries: readonly Dirent[]): Promise<Found[]> {
  const found = await loadAll(root, path, entries, (entry) => {
    if (problems.languageOf(entry.name) !== null) return null;
    return entry.isDirectory() ? problems.stray(entry.name) : problems.ofFileName(entry.name);
  });
  const isEmpty = found.every((one) => 'rule' in one && one.severity !== 'error');
  return isEmpty ? [...found, problems.at(path, problems.noEditions)] : found;
}

/** Reads the entries that belong in a folder; `misplaced` tells by its name what is wrong with one that does not. */
async function loadAll(
  root: string,
  folder: string,
  entries: readonly Dirent[],
  misplaced: (entry: Dirent) => Problem | null,
): Promise<Found[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      const content = kindProblem(entry) ?? misplaced(entry) ?? (await read(root, path, entry.name));
      return 'rule' in content ? problems.at(path, content) : { path, bytes: content };
    }),
  );
}

function kindProblem(entry: Dirent): Problem | null {
  if (entry.isSymbolicLink()) return problems.link(entry.name);
  return entry.isFile() || entry.isDirectory() ? null : problems.notFile(entry.name);
}

async function read(root: string, path: string, name: string): Promise<Uint8Array | Problem> {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(join(root, path), flags).catch((error: unknown) => problemOf(error, name));
  if ('rule' in file) return file;
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return problems.notFile(name);
    return stat.size > mostBytes ? problems.tooLarge(stat.size, mostBytes) : await readBytes(file, stat.size);
  } finally {
    await file.close();
  }
}

// Never more than was measured: a file that grows meanwhile cannot fill the memory.
async function readBytes(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function problemOf(error: unknown, name: string): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return problems.vanished;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') return problems.unreadable(name);
  if (code === 'ELOOP') return problems.link(name);
  if (code === 'ENXIO') return problems.notFile(name);
  throw error;
}

function sorted(found: readonly Found[]): Outcome<RawFile[]> {
  const inOrder = found.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  return {
    value: inOrder.filter((one) => 'bytes' in one),
    diagnostics: inOrder.filter((one) => 'rule' in one),
  };
}
