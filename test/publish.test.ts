// A site goes live whole or not at all, whatever fails, whoever else is building, and whenever the plug is pulled.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { withLock } from '../src/publishing/lock.ts';
import type { Artifact } from '../src/model.ts';
import { publish, recover } from '../src/publishing/publish.ts';
import { verifyStaged } from '../src/publishing/staging.ts';

const project = resolve(import.meta.dirname, '..');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-publish-')));
const lib = join(base, 'lib');
let parent = '';
let out = '';

beforeAll(() => {
  const bundler = join(project, 'node_modules/rolldown/bin/cli.mjs');
  const sources = ['src/publishing/lock.ts', 'src/publishing/publish.ts'];
  const options = [
    '--dir',
    join(lib, 'publishing'),
    '--platform',
    'node',
    '--format',
    'esm',
    '--logLevel',
    'silent',
  ];
  const bundled = spawnSync(process.execPath, [bundler, ...sources, ...options], { cwd: project });
  if (bundled.status !== 0) throw new Error(String(bundled.stderr));
  writeFileSync(join(base, 'package.json'), '{ "type": "module" }');
}, 120_000);

beforeEach(() => {
  parent = mkdtempSync(join(base, 'case-'));
  out = join(parent, 'dist');
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

test('A site is published whole, with the folders that lead to it, and nothing is left beside it', async () => {
  const deep = join(parent, 'build', 'site');
  expect(
    await publish(siteOf({ 'index.html': 'Kieli', 'fi/asiakkaat/index.html': 'Säilytysaika' }), deep),
  ).toEqual({
    kind: 'published',
    files: 3,
    bytes: expect.any(Number),
  });
  expect(treeAt(deep)).toMatchObject({ 'index.html': 'Kieli', 'fi/asiakkaat/index.html': 'Säilytysaika' });
  expect(readdirSync(dirname(deep))).toEqual(['site']);
});

test('The page of a deleted notice is gone after the next publication', async () => {
  await publish(
    siteOf({ 'index.html': '1', 'fi/asiakkaat/index.html': 'a', 'fi/tyontekijat/index.html': 't' }),
    out,
  );
  const shorter = siteOf({ 'index.html': '2', 'fi/tyontekijat/index.html': 't' });
  await publish(shorter, out);
  expect(treeAt(out)).toEqual(treeOf(shorter));
  expect(existsSync(join(out, 'fi/asiakkaat'))).toBe(false);
});

test('An empty output folder is taken into use', async () => {
  mkdirSync(out);
  const site = siteOf({ 'index.html': '1' });
  await publish(site, out);
  expect(treeAt(out)).toEqual(treeOf(site));
});

test('A file that cannot be written leaves the old site as it was', async () => {
  const before = await publishedSite();
  const clash = siteOf({ ...manyPages(50, 'new'), 'fi/p7/index.html/index.html': 'below a file' });
  await expect(publish(clash, out)).rejects.toMatchObject({
    code: expect.stringMatching(/^E(EXIST|ISDIR|NOTDIR)$/),
    cause: expect.any(Error),
  });
  expect(treeAt(out)).toEqual(before);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('A full disk leaves the old site as it was', async () => {
  if (!onSmallDisk('size=512k')) return;
  const before = await publishedSite();
  const large = siteOf(manyPages(40, 'x'.repeat(20_000)));
  await expect(publish(large, out)).rejects.toMatchObject({
    code: 'ENOSPC',
    message: expect.stringContaining(out),
    cause: expect.objectContaining({ code: 'ENOSPC' }),
  });
  expect(treeAt(out)).toEqual(before);
  expect(readdirSync(parent)).toEqual(['dist']);
  const small = siteOf({ 'index.html': 'small enough' });
  await publish(small, out);
  expect(treeAt(out)).toEqual(treeOf(small));
});

test('A full disk lets go of a lock that it has no room for', async () => {
  if (!onSmallDisk('size=64k')) return;
  const filler = spawnSync('dd', ['if=/dev/zero', `of=${join(parent, 'filler')}`, 'bs=4k']);
  expect(filler.status).not.toBe(0);
  await expect(withLock(out, () => Promise.resolve('built'))).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(parent)).toEqual(['filler']);
});

test('A disk that may only be read leaves the old site as it was', async () => {
  if (process.getuid?.() === 0 && !onSmallDisk('size=512k')) return;
  const before = await publishedSite();
  makeReadOnly();
  const code = expect.stringMatching(/^E(ROFS|ACCES|PERM)$/);
  await expect(publish(siteOf({ 'index.html': 'new' }), out)).rejects.toMatchObject({ code });
  await expect(withLock(out, () => Promise.resolve('built'))).rejects.toMatchObject({ code });
  expect(treeAt(out)).toEqual(before);
});

test('A thousand files are written with a few file handles', ({ skip }) => {
  if (process.platform === 'win32') skip('Windows has no `ulimit`');
  const sites = saved([siteOf(manyPages(1000, 'page'))]);
  const [node, ...args] = childCommand(sites, 1);
  const shell = spawnSync('sh', ['-c', 'ulimit -n 256 && exec "$@"', 'sh', node, ...args], {
    encoding: 'utf8',
  });
  expect(shell).toMatchObject({ stdout: 'published\n', stderr: '', status: 0 });
});

test('A manifest that does not tell the truth, and a file without contents, never go live', async () => {
  const before = await publishedSite();
  const site = siteOf({ 'index.html': 'new', 'fi/index.html': 'new' });
  const tampered = site.map((one) => (one.path === 'fi/index.html' ? { ...one, contents: 'NEW' } : one));
  await expect(publish(tampered, out)).rejects.toThrow('"fi/index.html" is not what manifest.json says');
  await expect(publish([...site, { path: 'x.html', contents: 'x' }], out)).rejects.toThrow(
    '"x.html" is in the folder',
  );
  await expect(publish(site.slice(1), out)).rejects.toThrow('"index.html" is in manifest.json');
  await expect(publish(site.slice(0, -1), out)).rejects.toThrow('no manifest.json');
  await expect(publish(siteOf({ 'index.html': '' }), out)).rejects.toThrow();
  expect(treeAt(out)).toEqual(before);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('A published site can be verified later, and one changed by hand is told apart', async () => {
  await publishedSite();
  await verifyStaged(out);
  writeFileSync(join(out, 'index.html'), 'changed by hand');
  await expect(verifyStaged(out)).rejects.toThrow('"index.html" is not what manifest.json says');
});

test.each([
  '../x.html',
  '/etc/x.html',
  'fi/../../x.html',
  '',
  '.',
  'fi/../x.html',
  './x.html',
  'fi//x.html',
  '..',
])('A path that is not plainly inside the site is our bug: "%s"', async (path) => {
  await expect(publish(siteOf({ [path]: 'x' }), out)).rejects.toThrow('is not a path inside the site');
  expect(readdirSync(parent)).toEqual([]);
});

test.each([
  ['fi/Asiakkaat/index.html', 'fi/asiakkaat/index.html'],
  ['fi/henkilöstö/index.html'.normalize('NFC'), 'fi/henkilöstö/index.html'.normalize('NFD')],
])('Two paths that some computers take for one are our bug: "%s" and "%s"', async (one, other) => {
  await expect(publish(siteOf({ [one]: '1', [other]: '2' }), out)).rejects.toThrow(
    'the same file on some computers',
  );
});

test.each<[string, Record<string, string>, string]>([
  ['of somebody', { 'thesis.docx': 'years of work' }, 'thesis.docx'],
  ['of a web app with its own manifest', { 'app.js': '1', 'manifest.json': '{ "name": "App" }' }, 'app.js'],
  ['with a manifest that is not JSON', { 'manifest.json': 'Cargo list' }, 'manifest.json'],
  [
    'with the history of a repository',
    { ...treeOf(siteOf({ 'index.html': '1' })), '.git/HEAD': 'ref' },
    '.git',
  ],
])('A folder %s is not replaced', async (_, files, found) => {
  fill(out, files);
  const site = siteOf({ 'index.html': 'new' });
  expect(await publish(site, out)).toEqual({ kind: 'refused', out, reason: 'foreign-folder', found });
  expect(treeAt(out)).toEqual(files);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('A file and a symbolic link in the place of the output folder are not replaced', async () => {
  const site = siteOf({ 'index.html': 'new' });
  writeFileSync(out, 'a file');
  expect(await publish(site, out)).toEqual({ kind: 'refused', out, reason: 'not-a-folder' });
  unlinkSync(out);
  mkdirSync(join(parent, 'elsewhere'));
  symlinkSync(join(parent, 'elsewhere'), out, 'junction');
  expect(await publish(site, `${out}/`)).toEqual({ kind: 'refused', out, reason: 'symbolic-link' });
  expect(readdirSync(join(parent, 'elsewhere'))).toEqual([]);
});

test('A build killed between the two renames is undone at the next start', async () => {
  const before = await publishedSite();
  renameSync(out, join(parent, '.dist.old-0123456789ab'));
  fill(join(parent, '.dist.staging-0123456789ab'), { 'index.html': 'new' });
  recover(out);
  expect(treeAt(out)).toEqual(before);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('An old site that is half deleted is not put back, and folders that only look like ours are left alone', () => {
  const others = ['.dist.old-2024', '.dist.staging-mine', '.dist2.old-0123456789ab', 'old-0123456789ab'];
  others.forEach((name) => fill(join(parent, name), { 'a.txt': 'mine' }));
  fill(join(parent, '.dist.gone-0123456789ab'), { 'index.html': 'half' });
  recover(out);
  expect(readdirSync(parent).toSorted()).toEqual(others.toSorted());
});

test('A build killed at any moment leaves the old site or the new one, and the next start cleans up', async () => {
  const sites = [siteOf(manyPages(40, 'old')), siteOf(manyPages(60, 'new'))];
  const wholes = sites.map(treeOf);
  const file = saved(sites);
  for (const _ of Array.from({ length: 25 })) {
    const child = begin(file, 1_000_000);
    await firstLine(child);
    await setTimeout(Math.random() * 60);
    await ended(child, 'SIGKILL');
    recover(out);
    expect(wholes).toContainEqual(treeAt(out));
    expect(readdirSync(parent).filter((name) => !['dist', 'dist.lock', 'sites.json'].includes(name))).toEqual(
      [],
    );
  }
  const site = siteOf({ 'index.html': 'after all' });
  expect(await withLock(out, () => publish(site, out), { waitMs: 0 })).toMatchObject({ kind: 'done' });
  expect(treeAt(out)).toEqual(treeOf(site));
}, 60_000);

test.for<[signal: 'SIGINT' | 'SIGTERM', status: number]>([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])(
  'A build stopped by %s ends with %i and leaves neither lock nor staging',
  { timeout: 60_000 },
  async ([signal, status], { skip }) => {
    if (process.platform === 'win32') skip('Windows ends processes without a signal');
    const sites = [siteOf(manyPages(400, 'old')), siteOf(manyPages(400, 'new'))];
    const file = saved(sites);
    for (const _ of Array.from({ length: 5 })) {
      const child = begin(file, 1_000_000);
      await firstLine(child);
      await setTimeout(Math.random() * 200);
      expect(await ended(child, signal)).toBe(status);
      expect(readdirSync(parent).toSorted()).toEqual(['dist', 'sites.json']);
      expect(sites.map(treeOf)).toContainEqual(treeAt(out));
    }
  },
);

test('Several builds at once take turns, and the site is that of one of them', async () => {
  const sites = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => siteOf(manyPages(20, letter)));
  const children = sites.map((site, index) => begin(saved([site], `site-${index}.json`), 3));
  expect(await Promise.all(children.map((child) => ended(child)))).toEqual(sites.map(() => 0));
  expect(sites.map(treeOf)).toContainEqual(treeAt(out));
  expect(readdirSync(parent).filter((name) => !name.startsWith('site-'))).toEqual(['dist']);
}, 60_000);

test('One who has waited long enough is told who is building', async () => {
  const inner = await withLock(out, () => withLock(out, () => Promise.resolve('never'), { waitMs: 100 }));
  expect(inner).toEqual({
    kind: 'done',
    value: {
      kind: 'held',
      by: { pid: process.pid, host: hostname(), started: expect.stringMatching(/^\d{4}-.*Z$/) },
    },
  });
  expect(readdirSync(parent)).toEqual([]);
});

test('The lock is let go when the work fails', async () => {
  await expect(withLock(out, () => Promise.reject(new Error('no such notice')))).rejects.toThrow(
    'no such notice',
  );
  expect(await withLock(out, () => Promise.resolve('built'), { waitMs: 0 })).toEqual({
    kind: 'done',
    value: 'built',
  });
  expect(readdirSync(parent)).toEqual([]);
});

test.each<[string, 'taken over' | 'respected', () => string]>([
  ['of a dead process of this host', 'taken over', () => holder(deadProcess(), hostname(), 0)],
  ['of a live process of this host, an hour old', 'respected', () => holder(process.ppid, hostname(), 60)],
  ['of an earlier process with our number', 'taken over', () => holder(process.pid, hostname(), 600)],
  ['of another host, a minute old', 'respected', () => holder(1, 'other.example', 1)],
  ['of another host, sixteen minutes old', 'taken over', () => holder(1, 'other.example', 16)],
  ['that is just being written', 'respected', () => '{"pid":'],
])('A lock %s is %s', async (_, fate, text) => {
  writeFileSync(`${out}.lock`, text());
  const locked = await withLock(out, () => Promise.resolve('built'), { waitMs: 0 });
  expect(locked.kind).toBe(fate === 'respected' ? 'held' : 'done');
  expect(readdirSync(parent)).toEqual(fate === 'respected' ? ['dist.lock'] : []);
});

test('A lock that was cut off in writing is taken over ten seconds later', async () => {
  writeFileSync(`${out}.lock`, '');
  const before = new Date(Date.now() - 11_000);
  utimesSync(`${out}.lock`, before, before);
  expect(await withLock(out, () => Promise.resolve('built'), { waitMs: 0 })).toMatchObject({ kind: 'done' });
});

test('A stale lock is taken over by one of many, and the others wait for their turn', async () => {
  writeFileSync(`${out}.lock`, holder(deadProcess(), hostname(), 0));
  const inside: number[] = [];
  const turns = Array.from({ length: 8 }, (_, turn) =>
    withLock(out, async () => {
      inside.push(turn);
      expect(inside).toEqual([turn]);
      await setTimeout(5);
      inside.pop();
    }),
  );
  expect((await Promise.all(turns)).map(({ kind }) => kind)).toEqual(turns.map(() => 'done'));
});

function siteOf(pages: Record<string, string>): Artifact[] {
  const artifacts = Object.entries(pages).map(([path, contents]) => ({ path, contents }));
  const files = artifacts
    .map(({ path, contents }) => ({
      path,
      sha256: createHash('sha256').update(contents).digest('hex'),
      bytes: Buffer.byteLength(contents),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [
    ...artifacts,
    { path: 'manifest.json', contents: JSON.stringify({ tool: 'seloste 1.2.3', files }) },
  ];
}

function manyPages(count: number, words: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`fi/p${n}/index.html`, `${words} ${n}`]),
  );
}

async function publishedSite(): Promise<Record<string, string>> {
  const site = siteOf({ 'index.html': 'old', ...manyPages(3, 'old') });
  expect(await publish(site, out)).toMatchObject({ kind: 'published' });
  return treeOf(site);
}

function treeOf(site: Artifact[]): Record<string, string> {
  return Object.fromEntries(site.map(({ path, contents }) => [path, contents]));
}

function treeAt(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

function fill(folder: string, files: Record<string, string>): void {
  Object.entries(files).forEach(([path, contents]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  });
}

function onSmallDisk(options: string): boolean {
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', parent], { encoding: 'utf8' });
  const folder = parent;
  if (mount.status === 0) onTestFinished(() => void execFileSync('umount', [folder]));
  if (mount.status !== 0)
    console.warn(`Not tried, a small disk cannot be mounted: ${mount.stderr ?? mount.error}`);
  return mount.status === 0;
}

function makeReadOnly(): void {
  const folder = parent;
  if (process.getuid?.() === 0) return void execFileSync('mount', ['-o', 'remount,ro', folder]);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
}

function saved(sites: Artifact[][], name = 'sites.json'): string {
  writeFileSync(join(parent, name), JSON.stringify(sites));
  return join(parent, name);
}

function childCommand(sites: string, rounds: number): [string, ...string[]] {
  return [process.execPath, join(import.meta.dirname, 'publish-child.mjs'), lib, out, sites, String(rounds)];
}

function begin(sites: string, rounds: number): ChildProcess {
  const [node, ...args] = childCommand(sites, rounds);
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function firstLine(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('The child has no output');
  const [line] = await once(child.stdout, 'data');
  expect(String(line)).toMatch(/^published\n/);
}

async function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit');
  if (signal !== undefined) child.kill(signal);
  const [status] = await exit;
  return status;
}

function holder(pid: number, host: string, minutesAgo: number): string {
  return JSON.stringify({ pid, host, started: new Date(Date.now() - minutesAgo * 60_000).toISOString() });
}

function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}
