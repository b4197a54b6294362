// The same notices give the same bytes: on any machine, at any hour, in any language, from any folder.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');
const cli = join(project, 'lib/cli.js');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-determinism-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const day = '2026-11-22';

/** The project's own notices by path, in the order of their names. */
const sources = filesUnder(join(project, 'notices'));

/** What the site of the project's own notices is, wherever and whenever it is made. */
let manifest = '';
let first = '';
beforeAll(async () => {
  first = siteOf(sources);
  manifest = await built(first);
});

describe.concurrent('the manifest is the same', () => {
  test.each<[what: string, env: Record<string, string>]>([
    ['in UTC', { TZ: 'UTC' }],
    ['where it is already tomorrow', { TZ: 'Pacific/Kiritimati' }],
    ['where it is still yesterday', { TZ: 'America/Adak' }],
    ['without a language', { LANG: 'C', LC_ALL: 'C' }],
    ['in Finnish', { LANG: 'fi_FI.UTF-8', LC_ALL: 'fi_FI.UTF-8' }],
    ['in Turkish, whose i is another letter', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['for a machine', { CI: 'true', NO_COLOR: '1' }],
    ['in another home', { HOME: '/nonexistent', USER: 'nobody', FAKE_SECRET: 'hunter2' }],
  ])('%s', async (_, env) => {
    expect(await built(siteOf(sources), { env })).toBe(manifest);
  });

  test.each<[what: string, folder: string]>([
    ['with spaces and letters of Finnish', 'Tietosuoja ja säännöt Å'],
    ['with signs that mean something in patterns and addresses', "[a] {b} (c) 100% #1 & 'd' $HOME"],
    ['deep down', 'a/b/c/d/e/f/g/h'],
    ['called dist', 'dist'],
    ['called node_modules', 'node_modules/notices'],
  ])('under a folder %s', async (_, folder) => {
    expect(await built(siteOf(sources, folder))).toBe(manifest);
  });

  test('from another folder, into another folder', async () => {
    const site = siteOf(sources);
    const typed = ['--root', relative(base, site), '--out', 'julki/sivut'];
    expect(await built(site, { cwd: base, typed, out: 'julki/sivut' })).toBe(manifest);
  });

  test('from the root of the disk', async () => {
    const site = siteOf(sources);
    expect(await built(site, { cwd: parse(base).root, typed: ['--root', site] })).toBe(manifest);
  });

  test('over an old site, and over itself', async () => {
    const site = siteOf(sources);
    expect(await built(site)).toBe(manifest);
    expect(await built(site)).toBe(manifest);
  });

  test('in whatever order the files were made, and however old they are', async () => {
    const backwards = siteOf(new Map([...sources].reverse()));
    for (const path of sources.keys()) utimesSync(join(backwards, 'notices', path), 0, path.length * 1e7);
    expect(await built(backwards)).toBe(manifest);
  });

  test('whatever rights new files get', ({ skip }) => {
    if (process.platform === 'win32') skip('Windows has no umask');
    const site = siteOf(sources);
    const typed = [process.execPath, cli, 'build', '--date', day, '--lang', 'fi'];
    const run = spawnSync('sh', ['-c', 'umask 077 && exec "$@"', 'sh', ...typed], {
      cwd: site,
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(site, 'dist/manifest.json'), 'utf8')).toBe(manifest);
  });

  test('on the next day, when nothing falls due between', async () => {
    expect(await built(siteOf(sources), { typed: ['--date', '2026-11-23'] })).toBe(manifest);
  });

  test('by the clock of SOURCE_DATE_EPOCH, in any time zone', async () => {
    const epoch = String(Date.UTC(2026, 10, 22) / 1000);
    for (const TZ of ['Pacific/Kiritimati', 'America/Adak'])
      expect(await built(siteOf(sources), { typed: [], env: { SOURCE_DATE_EPOCH: epoch, TZ } })).toBe(
        manifest,
      );
  });

  test.each<[what: string, as: (text: string) => string]>([
    ['lines that end in CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['lines that end in CR', (text) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['letters taken apart', (text) => text.normalize('NFD')],
    ['no end of the last line', (text) => text.trimEnd()],
    ['all of it', (text) => `\ufeff${text.trimEnd().normalize('NFD').replaceAll('\n', '\r\n')}`],
    ['soft hyphens', (text) => text.replace(/(?<=[a-zäö]{6})(?=[a-zäö]{6}\s)/g, '\u00ad')],
  ])('from files with %s', async (_, as) => {
    const saved = new Map(
      [...sources].map(([path, bytes]) => [path, Buffer.from(as(bytes.toString('utf8')))]),
    );
    const changed = [...saved].filter(([path, bytes]) => !bytes.equals(sources.get(path) ?? Buffer.alloc(0)));
    expect(changed.length).toBeGreaterThan(4);
    expect(await built(siteOf(saved))).toBe(manifest);
  });

  test('beside a file that is no notice, named in letters taken apart', async () => {
    const site = siteOf(sources);
    writeFileSync(join(site, 'notices', 'LUEMINUT ä.txt'.normalize('NFD')), 'Muistiinpanoja.\n');
    expect(await built(site)).toBe(manifest);
  });

  test('without a network', ({ skip }) => {
    const tried = spawnSync('unshare', ['-rn', 'true'], { encoding: 'utf8' });
    if (tried.status !== 0) skip(`a network cannot be taken away here: ${tried.stderr ?? tried.error}`);
    const site = siteOf(sources);
    const typed = ['-rn', process.execPath, cli, 'build', '--date', day, '--lang', 'fi'];
    const run = spawnSync('unshare', typed, { cwd: site, env: plainEnv, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(site, 'dist/manifest.json'), 'utf8')).toBe(manifest);
  });

  test('and nothing asks for a network', ({ skip }) => {
    const tried = spawnSync('strace', ['-V'], { encoding: 'utf8' });
    if (tried.status !== 0) skip('`strace` is not installed');
    const site = siteOf(sources);
    const log = join(site, 'calls.txt');
    const typed = [
      '-f',
      '-e',
      'trace=socket,connect',
      '-o',
      log,
      process.execPath,
      cli,
      'build',
      '--date',
      day,
    ];
    const run = spawnSync('strace', typed, { cwd: site, env: plainEnv, encoding: 'utf8' });
    if (run.status !== 0 && !existsSync(join(site, 'dist')))
      skip(`\`strace\` may not watch here: ${run.stderr}`);
    expect(readFileSync(log, 'utf8')).not.toMatch(/AF_INET6?/);
  });
});

describe('the manifest', () => {
  test('lists every file of the site but itself, sorted, with its bytes and its digest', () => {
    const dist = join(first, 'dist');
    const { tool, files } = JSON.parse(manifest);
    const { name, version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(tool).toBe(`${name} ${version}`);
    const there = [...filesUnder(dist)].filter(([path]) => path !== 'manifest.json');
    const listed = there.map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }));
    expect(files).toEqual(listed.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
    expect(listed.every(({ bytes }) => bytes > 0)).toBe(true);
  });

  test('tells of no moment, machine or folder', () => {
    expect(Object.keys(JSON.parse(manifest))).toEqual(['tool', 'files']);
    expect(manifest).not.toContain(base);
    expect(manifest).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/);
  });

  test('changes with a word, and only for the pages that say it', async () => {
    const path = [...sources.keys()].find((name) => name.endsWith('/fi.md')) ?? '';
    const id = dirname(path);
    const changed = new Map(sources).set(
      path,
      Buffer.from(`${sources.get(path)?.toString('utf8')}\nYksi lause lisää.\n`),
    );
    const before: Listed[] = JSON.parse(manifest).files;
    const after: Listed[] = JSON.parse(await built(siteOf(changed))).files;
    const differing = after.filter(({ path: page, sha256 }) =>
      before.every((one) => one.path !== page || one.sha256 !== sha256),
    );
    expect(after.map((one) => one.path)).toEqual(before.map((one) => one.path));
    expect(differing.map((one) => one.path)).toEqual([
      `${id}/index.html`,
      expect.stringMatching(/^fi\/[^/]+\/index\.html$/),
    ]);
  });
});

test('a deleted notice leaves no page, and nothing speaks of it', async () => {
  const site = siteOf(sources);
  await built(site);
  const gone = [...sources.keys()].find((path) => path.endsWith('/fi.md')) ?? '';
  const id = dirname(gone);
  const before: Listed[] = JSON.parse(manifest).files;
  rmSync(join(site, 'notices', id), { recursive: true });
  const after: Listed[] = JSON.parse(await built(site)).files;
  const lost = before.map(({ path }) => path).filter((path) => after.every((one) => one.path !== path));
  expect(lost).toEqual([`${id}/index.html`, expect.stringMatching(/^en\//), expect.stringMatching(/^fi\//)]);
  expect(lost.filter((path) => existsSync(join(site, 'dist', path)))).toEqual([]);
  for (const [path, bytes] of filesUnder(join(site, 'dist')))
    expect(bytes.includes(`/${id}/`), path).toBe(false);
  // As if it had never been.
  const without = new Map([...sources].filter(([path]) => dirname(path) !== id));
  expect(await built(siteOf(without))).toBe(readFileSync(join(site, 'dist/manifest.json'), 'utf8'));
});

test('a renamed notice lives at its new address only', async () => {
  const site = siteOf(sources);
  await built(site);
  const [path = ''] = [...sources.keys()].filter((name) => name.endsWith('/fi.md'));
  cpSync(join(site, 'notices', dirname(path)), join(site, 'notices/uusi-nimi'), { recursive: true });
  rmSync(join(site, 'notices', dirname(path)), { recursive: true });
  await built(site);
  expect(existsSync(join(site, 'dist/uusi-nimi/index.html'))).toBe(true);
  expect(existsSync(join(site, 'dist', dirname(path)))).toBe(false);
});

test('what is published can be read by a server of another user', ({ skip }) => {
  if (process.platform === 'win32') skip('Windows keeps no rights of others in a mode');
  const dist = join(first, 'dist');
  const closed = [...filesUnder(dist).keys()].filter(
    (path) => (statSync(join(dist, path)).mode & 0o044) !== 0o044,
  );
  expect(closed).toEqual([]);
});

type Listed = { path: string; bytes: number; sha256: string };

/** Nothing of the environment but what a program needs to start. */
const plainEnv = { PATH: process.env['PATH'] ?? '' };

type How = { env?: Record<string, string>; cwd?: string; typed?: string[]; out?: string };

/** Builds a site, and gives what its manifest says. */
async function built(
  site: string,
  { env = {}, cwd = site, typed = ['--date', day], out = 'dist' }: How = {},
): Promise<string> {
  const dated = typed.includes('--date') || 'SOURCE_DATE_EPOCH' in env ? typed : ['--date', day, ...typed];
  const child = spawn(process.execPath, [cli, 'build', ...dated], {
    cwd,
    env: { ...plainEnv, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  expect({ code, said }).toEqual({ code: 0, said: '' });
  return readFileSync(resolve(site, out, 'manifest.json'), 'utf8');
}

/** A folder of its own with these files as its notices, written in their order. */
function siteOf(notices: ReadonlyMap<string, Buffer>, folder = ''): string {
  const site = join(mkdtempSync(join(base, 'site-')), folder);
  for (const [path, bytes] of notices) {
    mkdirSync(dirname(join(site, 'notices', path)), { recursive: true });
    writeFileSync(join(site, 'notices', path), bytes);
  }
  return site;
}

function filesUnder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) =>
    relative(folder, join(parentPath, name)).replaceAll('\\', '/'),
  );
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}
