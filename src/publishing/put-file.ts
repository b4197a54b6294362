// Touches the world: puts one new file in its place, whole or not at all.
import { readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ioCode } from './io-code.ts';
import { makeFolder } from './make-folder.ts';
import { writeFile } from './write-file.ts';

/** What came of it. `same`: the file is there already, as it would be. `taken`: another one is there, and stays. */
export type Put = 'written' | 'same' | 'taken';

/** Writes a file. One that is there is replaced only when it may be. Throws what the disk throws. */
export async function putFile(
  path: string,
  bytes: Uint8Array,
  mayReplace: (there: Uint8Array) => boolean,
): Promise<Put> {
  makeFolder(dirname(path));
  const there = await readFile(path).catch((error: unknown) => {
    if (ioCode(error) === 'ENOENT') return null;
    if (ioCode(error) === 'EISDIR') return folder;
    throw error;
  });
  if (there === folder) return 'taken';
  if (there?.equals(bytes)) return 'same';
  if (there !== null && !mayReplace(there)) return 'taken';
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return 'written';
  } finally {
    await rm(beside, { force: true });
  }
}

const folder = Buffer.alloc(0);
