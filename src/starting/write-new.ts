// Touches the world: writes new files under a folder, all or none, and never over anything.
import { lstatSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ioCode } from '../publishing/io-code.ts';
import { makeFolder } from '../publishing/make-folder.ts';

/** What was written, or the path of what stood in the way: then nothing was written. */
export type Written = { kind: 'written' } | { kind: 'taken'; path: string };

/**
 * Writes files by their path under `root`. A file that is there already, a link on the way, or a file where a folder
 * should be stands in the way. Throws the system's I/O errors, after taking back what was written.
 */
export function writeNew(root: string, files: ReadonlyMap<string, string>): Written {
  const taken = [...files.keys()].map((path) => inTheWay(root, path)).find((path) => path !== null);
  if (taken !== undefined && taken !== null) return { kind: 'taken', path: taken };
  makeFolder(root);
  const undo: (() => void)[] = [];
  let current = '';
  try {
    for (const [path, text] of files) {
      current = path;
      for (const folder of foldersMissing(root, dirname(path))) {
        mkdirSync(join(root, folder));
        undo.push(() => rmdirSync(join(root, folder)));
      }
      writeFileSync(join(root, path), text, { flag: 'wx' });
      undo.push(() => rmSync(join(root, path)));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    if (ioCode(error) === 'EEXIST') return { kind: 'taken', path: current };
    throw error;
  }
  return { kind: 'written' };
}

/** The first part of a path that may not be there: the file itself, or anything but a folder before it. */
function inTheWay(root: string, path: string): string | null {
  const steps = path.split('/');
  for (const [index] of steps.entries()) {
    const part = steps.slice(0, index + 1).join('/');
    const found = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (!found) return null;
    if (part === path || !found.isDirectory()) return part;
  }
  return null;
}

/** The folders on the way to one that are not there, the outermost first. */
function foldersMissing(root: string, folder: string): string[] {
  if (folder === '.' || lstatSync(join(root, folder), { throwIfNoEntry: false })) return [];
  return [...foldersMissing(root, dirname(folder)), folder];
}
