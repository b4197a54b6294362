// Touches the world: puts the folder of a text that is kept for good in its place, whole or not at all.
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ioCode } from '../publishing/io-code.ts';
import { writeFile } from '../publishing/write-file.ts';

/** A folder to be written: its path from the root, and its files by name. */
export type NewFolder = { folder: string; files: ReadonlyMap<string, Uint8Array> };

/** Writes a folder. False, and nothing is done, when it is there already. Throws what the disk throws. */
export async function writeFolder(root: string, { folder, files }: NewFolder): Promise<boolean> {
  const place = join(root, folder);
  const parent = dirname(place);
  await mkdir(parent, { recursive: true });
  const beside = join(parent, `.new-${randomUUID()}`);
  try {
    await mkdir(beside);
    for (const [name, bytes] of files) await writeFile(join(beside, name), bytes);
    // A folder is renamed over an empty one only, so what is kept is never overwritten.
    await rename(beside, place);
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(ioCode(error) ?? '')) return false;
    throw error;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
