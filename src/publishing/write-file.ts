// Touches the world: writes one new file, all of which is on the disk when that ends.
import { open } from 'node:fs/promises';

/** Writes a file where none is. Throws what the disk throws, `EEXIST` for a file that is there. */
export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length)
      throw Object.assign(new Error(`${path}: ${size} of ${bytes.length} bytes were written`), {
        code: 'EIO',
      });
  } finally {
    await file.close();
  }
}
