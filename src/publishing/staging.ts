// Touches the world: writes a site into a folder of its own and reads it back.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import * as z from 'zod';
import type { Artifact } from '../model.ts';
import { writeFile } from './write-file.ts';

/** What a `manifest.json` says: the tool that made the site, and every file but itself. */
export const manifest = z.object({
  tool: z.json(),
  files: z.array(z.object({ path: z.string(), sha256: z.hex().length(64), bytes: z.int().positive() })),
});

// More than the threads Node has for files gains nothing, and each one is an open file.
const inFlight = 8;

/** Writes the files into a new folder, each checked and on the disk when this ends. The number of bytes written. */
export async function stage(artifacts: Artifact[], staging: string): Promise<number> {
  // The folders all at once and first: none may come into being while a signal removes the staging.
  // And the staging before what is in it: on a read-only disk `recursive` complains of a missing folder instead.
  mkdirSync(staging);
  const folders = new Set(artifacts.map(({ path }) => dirname(join(staging, path))));
  folders.forEach((folder) => mkdirSync(folder, { recursive: true }));
  const sizes = await eachOf(artifacts, ({ path, contents }) => write(join(staging, path), contents));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function write(path: string, contents: string): Promise<number> {
  const bytes = Buffer.from(contents);
  // Two paths that this file system takes for one end here, not in a lost page.
  await writeFile(path, bytes);
  return bytes.length;
}

/**
 * Reads a folder back from the disk and throws unless it is exactly what its `manifest.json` says: each file there,
 * none empty, each with its length and SHA-256, and no other file.
 */
export async function verifyStaged(folder: string): Promise<void> {
  const { files } = manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const listed = new Set(['manifest.json', ...files.map(({ path }) => path)]);
  const staged = new Set(await pathsIn(folder));
  const missing = [...listed].find((path) => !staged.has(path));
  if (missing !== undefined) throw new Error(`"${missing}" is in manifest.json and not in the folder`);
  const extra = [...staged].find((path) => !listed.has(path));
  if (extra !== undefined) throw new Error(`"${extra}" is in the folder and not in manifest.json`);
  await eachOf(files, async ({ path, sha256, bytes }) => {
    const contents = await readFile(join(folder, path));
    const same = contents.length === bytes && createHash('sha256').update(contents).digest('hex') === sha256;
    if (!same) throw new Error(`"${path}" is not what manifest.json says`);
  });
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}

/** Does all, a few at a time, and answers in the given order. Ends only when nothing is in flight any more. */
async function eachOf<T, R>(all: T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = all.entries();
  const lane = async () => {
    for (const [index, one] of queue) results[index] = await act(one);
  };
  const lanes = await Promise.allSettled(Array.from({ length: inFlight }, lane));
  const failed = lanes.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results;
}
