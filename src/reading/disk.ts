// Touches the disk for those who load notices: each file once, nothing that a link leads to, nothing too large.
import { constants } from 'node:fs';
import { lstat, open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import * as problems from './file-problems.ts';
import type { Problem } from './file-problems.ts';
import type { Diagnostic, RawFile } from '../model.ts';

const mostBytes = 256 * 1024;

/** How many files and folders are looked at, at most. */
export const mostEntries = 20_000;

/** There are more. */
export const tooMany = problems.tooMany(mostEntries);

/** A thing in a folder, by its name. */
export type Entry = Dirent;

/** What was found at a path: a file, or what is wrong with it. */
export type Found = RawFile | Diagnostic;

const isIgnored = (name: string) => name.startsWith('.') || /^readme\.md$/i.test(name);

/** The entries of a folder that are not hidden, or what is wrong with it. Looks at no more than `most` of them. */
export async function list(root: string, path: string, most: number): Promise<Dirent[] | Problem> {
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

/** Reads the entries that belong in a folder; `misplaced` tells by its name what is wrong with one that does not. */
export async function readAll(
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
