// A zip archive, looked at before it is trusted: what is in it, and how much it really holds.
import { inflateRawSync } from 'node:zlib';

/** The files of an archive by name, inflated. `tooLarge`: they would hold more than the limit. `broken`: it is no zip archive. */
export type Opened = Map<string, Uint8Array> | 'tooLarge' | 'broken' | 'protected';

/**
 * Inflates an archive, never to more than `most` bytes in all, whatever it says of itself. The format is that of
 * APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16, without the 64-bit extension, which no document needs.
 */
export function openArchive(bytes: Uint8Array, most: number): Opened {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end === -1 || end + 22 > view.length) return 'broken';
  const files = new Map<string, Uint8Array>();
  let left = most;
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== 0x02014b50) return 'broken';
    const entry = entryAt(view, at);
    if (entry.isProtected) return 'protected';
    const inflated = inflate(view, entry, left);
    if (typeof inflated === 'string') return inflated;
    left -= inflated.length;
    files.set(entry.name, inflated);
    at = entry.next;
  }
  return files;
}

type Entry = {
  name: string;
  isProtected: boolean;
  method: number;
  compressed: number;
  offset: number;
  next: number;
};

function entryAt(view: Buffer, at: number): Entry {
  const nameLength = view.readUInt16LE(at + 28);
  const rest = view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  return {
    name: view.toString('utf8', at + 46, at + 46 + nameLength),
    isProtected: (view.readUInt16LE(at + 8) & 1) === 1,
    method: view.readUInt16LE(at + 10),
    compressed: view.readUInt32LE(at + 20),
    offset: view.readUInt32LE(at + 42),
    next: at + 46 + nameLength + rest,
  };
}

function inflate(
  view: Buffer,
  { method, compressed, offset }: Entry,
  most: number,
): Uint8Array | 'tooLarge' | 'broken' {
  if (offset + 30 > view.length) return 'broken';
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const packed = view.subarray(start, start + compressed);
  if (packed.length < compressed || (method !== 0 && method !== 8)) return 'broken';
  if (method === 0) return packed.length > most ? 'tooLarge' : packed;
  if (most <= 0) return 'tooLarge';
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'broken';
  }
}
