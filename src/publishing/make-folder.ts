// Touches the world: makes a folder and those that lead to it.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ioCode } from './io-code.ts';

/**
 * Makes a folder where there is none, and its parents. Throws the system's I/O errors. Not by Node's `recursive`: where
 * the parent is there and nobody can make a folder in it, as in /proc, that tries for ever.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (ioCode(error) !== 'EEXIST') throw error;
  }
}
