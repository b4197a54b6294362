// Files into one archive, of which the same files always make the same bytes.
import { zipSync } from 'fflate';

/** A zip archive, its files in the order of their names and all of one fixed time, whatever zone the machine is in. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()])), {
    level: 9,
    mtime: earliest,
  });
}

// The archive holds local time without a zone (APPNOTE.TXT 4.4.6), and so does this text. There is none earlier.
const earliest = '1980-01-01T00:00:00';
