// Touches the world: puts the folder of a new version in its place, whole or not at all.
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ioCode } from '../publishing/io-code.ts';
import type { Release } from './release.ts';

/** Writes a version. False, and nothing is done, when its folder is there already. Throws what the disk throws. */
export async function writeVersion(root: string, { folder, files }: Release): Promise<boolean> {
  const place = join(root, folder);
  const versions = dirname(place);
  await mkdir(versions, { recursive: true });
  const beside = join(versions, `.${process.pid}.tmp`);
  try {
    await mkdir(beside);
    for (const [name, bytes] of files) {
      const file = await open(join(beside, name), 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    // A folder is renamed over an empty one only, so a version is never overwritten.
    await rename(beside, place);
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(ioCode(error) ?? '')) return false;
    throw error;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
