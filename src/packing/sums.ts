// The list by which anyone can see that nothing of a pack was altered on its way.
import { createHash } from 'node:crypto';

/** The name of the list in a pack. */
export const sumsName = 'SHA256SUMS';

/** A line for each file, as `sha256sum -c` of GNU coreutils reads them, in the order of the names. */
export const sumsOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .filter(([name]) => name !== sumsName)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');

/** The SHA-256 of some bytes in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
