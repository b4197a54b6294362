// Whether a file is a pack of ours that nobody has changed: then another may take its place.
import { openArchive } from '../reading/archive.ts';
import { sumsName, sumsOf } from './sums.ts';

/** True of a pack whose files are those on its own list of checksums. */
export function isPack(bytes: Uint8Array): boolean {
  const files = openArchive(bytes, most);
  if (!(files instanceof Map)) return false;
  const sums = files.get(sumsName);
  return files.has('review.html') && sums !== undefined && new TextDecoder().decode(sums) === sumsOf(files);
}

const most = 200_000_000;
