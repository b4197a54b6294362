// Touches the world: puts a whole, verified site in the place of the old one, or leaves the old one as it was.
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { ioCode } from './io-code.ts';
import { makeFolder } from './make-folder.ts';
import type { Artifact } from '../model.ts';
import { manifest, stage, verifyStaged } from './staging.ts';

/**
 * `published`: the new site is live. `refused`: the output folder is not ours to replace and nothing was touched;
 * `found` names a file in it that is somebody else's.
 */
export type Published =
  | { kind: 'published'; files: number; bytes: number }
  | { kind: 'refused'; out: string; reason: 'symbolic-link' | 'not-a-folder' }
  | { kind: 'refused'; out: string; reason: 'foreign-folder'; found: string };

/**
 * Replaces the folder `out` by the artifacts, one of which is the `manifest.json` that lists all others. They are
 * staged beside `out`, read back and compared with the manifest, and swapped in by renaming: until then, whatever
 * fails, `out` keeps every byte. To be called under `withLock`, which also removes the staging on a signal.
 *
 * An I/O failure throws an Error that carries the system's `code` (`ENOSPC`, `EACCES`…) and has the system's own
 * error as its `cause`. Any Error without such a code is a bug of ours: a path that leaves the folder, two paths
 * that a file system may take for one, a manifest that does not tell the truth.
 */
export async function publish(artifacts: Artifact[], out: string): Promise<Published> {
  const site = resolve(out);
  assertPaths(artifacts, site);
  try {
    makeFolder(dirname(site));
    recover(site);
    return (await refusal(site)) ?? (await replace(artifacts, site));
  } catch (error) {
    const code = ioCode(error);
    if (code === undefined || !(error instanceof Error)) throw error;
    throw Object.assign(new Error(`${site}: ${error.message}`, { cause: error }), { code });
  }
}

/**
 * Ends what a killed build left beside `out`: puts the old site back if the new one had not taken its place, and
 * deletes the rest. To be called under `withLock`, or it deletes what another build is staging.
 * Throws the system's I/O errors as they are.
 */
export function recover(out: string): void {
  const site = resolve(out);
  if (!existsSync(dirname(site))) return;
  const old = leftovers(site).find((folder) => folder.startsWith(beside(site, 'old')));
  if (old !== undefined && !lstatSync(site, { throwIfNoEntry: false })) renameSync(old, site);
  leftovers(site).forEach(discard);
}

function assertPaths(artifacts: Artifact[], site: string): void {
  const seen = new Map<string, string>();
  for (const { path } of artifacts) {
    const inside = relative(site, resolve(site, path));
    const escapes = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    if (escapes || posix.normalize(path) !== path) throw new Error(`"${path}" is not a path inside the site`);
    const folded = path.normalize('NFC').toLowerCase();
    const twin = seen.get(folded);
    if (twin !== undefined) throw new Error(`"${twin}" and "${path}" are the same file on some computers`);
    seen.set(folded, path);
  }
  if (!seen.has('manifest.json')) throw new Error('The site has no manifest.json');
}

async function refusal(site: string): Promise<Published | undefined> {
  const there = lstatSync(site, { throwIfNoEntry: false });
  if (there === undefined) return undefined;
  if (there.isSymbolicLink()) return { kind: 'refused', out: site, reason: 'symbolic-link' };
  if (!there.isDirectory()) return { kind: 'refused', out: site, reason: 'not-a-folder' };
  const names = await readdir(site);
  // A site's folder may be a checkout that it is pushed from: the history in it is somebody's work.
  const ours = !names.includes('.git') && (await hasManifest(site, names));
  const found =
    names.find((name) => name === '.git') ?? names.find((name) => name !== 'manifest.json') ?? names[0];
  return ours || found === undefined
    ? undefined
    : { kind: 'refused', out: site, reason: 'foreign-folder', found };
}

async function hasManifest(site: string, names: string[]): Promise<boolean> {
  if (!names.includes('manifest.json')) return false;
  try {
    return manifest.safeParse(JSON.parse(await readFile(join(site, 'manifest.json'), 'utf8'))).success;
  } catch (error) {
    if (error instanceof SyntaxError || ioCode(error) === 'EISDIR') return false;
    throw error;
  }
}

async function replace(artifacts: Artifact[], site: string): Promise<Published> {
  const run = randomBytes(6).toString('hex');
  const staging = `${beside(site, 'staging')}${run}`;
  const cleanUp = () => attemptRecovery(site);
  // Before the lock's own listener: the staging is gone before another build may begin.
  process.prependListener('exit', cleanUp);
  try {
    const bytes = await stage(artifacts, staging);
    await verifyStaged(staging);
    swap(staging, site, `${beside(site, 'old')}${run}`);
    return { kind: 'published', files: artifacts.length, bytes };
  } finally {
    process.off('exit', cleanUp);
    cleanUp();
  }
}

/** Both renames in one breath: a signal is heard before or after them, and only a kill can come between. */
function swap(staging: string, site: string, old: string): void {
  if (existsSync(site)) renameSync(site, old);
  renameSync(staging, site);
}

function attemptRecovery(site: string): void {
  try {
    recover(site);
  } catch {
    // What went well stays so, and what failed is told already: the next start tries again, and tells.
  }
}

function beside(site: string, what: 'staging' | 'old' | 'gone'): string {
  return join(dirname(site), `.${basename(site)}.${what}-`);
}

/** The folders that a build makes beside the site, by their exact form: a `.dist.old-2024` is somebody's own. */
function leftovers(site: string): string[] {
  const start = `.${basename(site)}.`;
  return readdirSync(dirname(site), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(start))
    .filter(({ name }) => /^(staging|old|gone)-[0-9a-f]{12}$/.test(name.slice(start.length)))
    .map(({ name }) => join(dirname(site), name))
    .toSorted();
}

/** Renamed first, so that an old site half deleted is never taken for one to put back. */
function discard(folder: string): void {
  const gone = folder.replace(/(staging|old)(-[0-9a-f]{12})$/, 'gone$2');
  renameSync(folder, gone);
  rmSync(gone, { recursive: true, force: true, maxRetries: 3 });
}
