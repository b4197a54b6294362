// The command as its users meet it: what it prints where, how it ends, and what it leaves on the disk.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

const project = resolve(import.meta.dirname, '..');
const cli = join(project, 'lib/cli.js');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-cli-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const day = '2026-11-22';
const fi = 'notices/verkkokauppa/fi.md';
const en = 'notices/verkkokauppa/en.md';

/** How a run ended, and what it said. A run that had to be stopped has no exit code. */
type Run = { code: number | null; out: string; err: string };

describe.concurrent('exit code 0', () => {
  test('a sound site is built, and one line says what, how long and where', async () => {
    const site = soundSite();
    const english = await seloste(['build', '--date', day, '--lang', 'en'], { cwd: site });
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toMatch(
      /^Built 1 notices?, 2 editions, 12 files in \d+\.\d s \(0 warnings, 0 notes\)\. Site: dist\/index\.html\n$/,
    );
    const finnish = await seloste(['build', '--date', day, '--lang', 'fi'], { cwd: site });
    expect(finnish).toMatchObject({ code: 0, err: '' });
    expect(finnish.out).toMatch(
      /^Valmis: 1 seloste(tta)?, 2 kieliversiota, 12 tiedostoa \d+\.\d sekunnissa \(.*\)\. Sivusto: dist\/index\.html\n$/,
    );
    expect(readdirSync(site).toSorted()).toEqual(['dist', 'notices']);
  });

  test('a sound site is checked without a trace', async () => {
    const site = soundSite();
    expect(await seloste(['check', '--date', day, '--lang', 'en'], { cwd: site })).toEqual({
      code: 0,
      out: '1 notice, 2 editions: 0 errors, 0 warnings, 0 notes\n',
      err: '',
    });
    expect(readdirSync(site)).toEqual(['notices']);
  });

  test('warnings do not stop a build', async () => {
    const site = soundSite(...ownSection);
    const checked = await seloste(['check', '--date', day, '--lang', 'en'], { cwd: site });
    expect(checked.code).toBe(0);
    expect(checked.out).toContain(' WARNING ');
    const built = await seloste(['build', '--date', day, '--lang', 'en'], { cwd: site });
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(site, 'dist/index.html'))).toBe(true);
  });

  test('a site is built from elsewhere, where the last line leads from', async () => {
    const site = soundSite();
    const built = await seloste(['build', '--date', day, '--lang', 'en', '--root', site], {
      cwd: dirname(site),
    });
    expect(built.code).toBe(0);
    expect(built.out).toContain(`Site: ${relative(dirname(site), site)}/dist/index.html\n`);
    const shown = await seloste(
      ['build', '--date', day, '--lang', 'en', '--root', site, '--out', 'julki/sivut'],
      {
        cwd: dirname(site),
      },
    );
    expect(shown.code).toBe(0);
    expect(treeAt(join(site, 'julki/sivut'))).toEqual(treeAt(join(site, 'dist')));
  });

  test('with CI=true it says the same', async () => {
    const site = soundSite();
    const plain = await seloste(['check', '--date', day, '--lang', 'fi'], { cwd: site });
    expect(
      await seloste(['check', '--date', day, '--lang', 'fi'], { cwd: site, env: { CI: 'true' } }),
    ).toEqual(plain);
  });
});

describe.concurrent('exit code 1', () => {
  test('an error publishes nothing, and the old site keeps every byte', async () => {
    const site = soundSite();
    expect((await seloste(['build', '--date', day], { cwd: site })).code).toBe(0);
    const before = treeAt(join(site, 'dist'));
    edit(site, fi, 'controller: esimerkki', 'controller: esimerki');
    const built = await seloste(['build', '--date', day, '--lang', 'en'], { cwd: site });
    expect(built).toMatchObject({ code: 1, out: '' });
    expect(built.err).toContain(`${fi}:10:1 ERROR controllers-known`);
    expect(built.err).toMatch(/\nNothing was published\. The earlier site is as it was\.\n$/);
    expect(treeAt(join(site, 'dist'))).toEqual(before);
    expect(readdirSync(site).toSorted()).toEqual(['dist', 'notices']);
  });

  test('where no site was, none is begun', async () => {
    const site = soundSite([fi, 'framework: gdpr-13+14', 'framework: gdpr-15']);
    const built = await seloste(['build', '--date', day, '--lang', 'fi'], { cwd: site });
    expect(built).toMatchObject({ code: 1, out: '' });
    expect(built.err).toMatch(/\nMitään ei julkaistu\.\n$/);
    expect(readdirSync(site)).toEqual(['notices']);
  });

  test('the report of a check is its result, on standard output', async () => {
    const site = soundSite([fi, 'framework: gdpr-13+14', 'framework: gdpr-15']);
    const checked = await seloste(['check', '--date', day, '--lang', 'en'], { cwd: site });
    expect(checked).toMatchObject({ code: 1, err: '' });
    expect(checked.out).toContain(`${fi}:6:12 ERROR values-fit`);
    expect(checked.out).toMatch(/\n1 notice, 2 editions: 1 error, 0 warnings, 0 notes\n$/);
  });

  test('what an author typed cannot colour a terminal or move its cursor', async () => {
    const site = soundSite([fi, 'framework: gdpr-13+14', 'framework: "\u001b[31mgdpr\u001b[2J\u0007"']);
    mkdirSync(join(site, 'notices/\u001b[1mKesko\n'));
    const checked = await seloste(['check', '--date', day, '--lang', 'en'], { cwd: site });
    expect(checked.code).toBe(1);
    expect(checked.out + checked.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe.concurrent('exit code 2', () => {
  test.for<[what: string, typed: string[], said: string]>([
    ['an unknown command', ['julkaise', '--lang', 'en'], 'There is no command “julkaise”.'],
    ['a command that objects inherit', ['constructor', '--lang', 'en'], 'There is no command “constructor”.'],
    ['an unknown option', ['build', '--force', '--lang', 'en'], 'The option “--force” is not understood.'],
    [
      'an option twice',
      ['check', '--format', 'json', '--format', 'junit', '--lang', 'en'],
      '--format is given twice.',
    ],
    ['an unknown short option', ['check', '-f', '--lang', 'en'], 'The option “-f” is not understood.'],
    ['an unknown format', ['check', '--format', 'xml', '--lang', 'en'], 'There is no format “xml”.'],
    [
      'a format that objects inherit',
      ['check', '--format', 'toString', '--lang', 'en'],
      'no format “toString”',
    ],
    [
      'a day the calendar lacks',
      ['build', '--date', '2026-02-30', '--lang', 'en'],
      '“2026-02-30” is not a day',
    ],
    ['a day in another form', ['check', '--date', '22.11.2026', '--lang', 'en'], '“22.11.2026” is not a day'],
    ['a moment', ['check', '--date', '2026-11-22T00:00', '--lang', 'en'], 'is not a day of the calendar'],
    ['an empty day', ['check', '--date=', '--lang', 'en'], '“” is not a day of the calendar'],
    ['a language the messages lack', ['check', '--lang', 'sv'], 'Viestien kieli on `fi` tai `en`.'],
    ['a path to a build', ['build', 'notices', '--lang', 'en'], 'The command takes no paths: “notices”.'],
    [
      'a path without notices',
      ['check', 'notices/toinen', '--lang', 'en'],
      'no notices under “notices/toinen”',
    ],
    ['a path out of the root', ['check', '..', '--lang', 'en'], 'There are no notices under “..”.'],
  ])('%s', async ([, typed, said], { expect }) => {
    const run = await seloste(typed, { cwd: sound });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(said);
    expect(run.err.trimEnd().split('\n')).toHaveLength(2);
  });

  test('an option without its value says which', async () => {
    const run = await seloste(['build', '--date', '--lang', 'en'], { cwd: sound });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('“--date”');
  });

  test('the language may be told before the command', async () => {
    const run = await seloste(['--lang', 'en', 'check'], { cwd: sound });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('Help: seloste --help');
  });

  test.for<[what: string, lay: (out: string) => void, said: RegExp]>([
    [
      'a folder of somebody’s',
      (out) => fill(out, 'gradu.docx', 'work'),
      /holds files that seloste did not make \(gradu\.docx\)/,
    ],
    [
      'a repository',
      (out) => fill(out, '.git/HEAD', 'ref: refs/heads/main'),
      /holds files that seloste did not make \(\.git\)/,
    ],
    ['a link', (out) => symlinkSync(elsewhere(out), out, 'junction'), /is a link\. Give a real folder/],
    [
      'a link to nothing',
      (out) => symlinkSync(`${out}-nowhere`, out, 'junction'),
      /is a link\. Give a real folder/,
    ],
    ['a file', (out) => writeFileSync(out, 'a file'), /is not a folder\. Give another place/],
  ])('%s in the place of the site is left as it is', async ([, lay, said], { expect }) => {
    const site = soundSite();
    const out = join(site, 'dist');
    lay(out);
    const before = treeAt(site);
    const built = await seloste(['build', '--date', day, '--lang', 'en'], { cwd: site });
    expect(built).toMatchObject({ code: 2, out: '' });
    expect(built.err).toMatch(said);
    expect(treeAt(site)).toEqual(before);
  });

  test('the folder of notices, the root and the folder above are not places for a site', async () => {
    const site = soundSite();
    const before = treeAt(site);
    for (const out of ['notices', '.', '..', '']) {
      const built = await seloste(['build', '--date', day, '--lang', 'en', '--out', out], { cwd: site });
      expect(built).toMatchObject({ code: 2, out: '' });
      expect(treeAt(site)).toEqual(before);
    }
  });
});

describe.concurrent('exit code 3', () => {
  test('a file in the place of a folder that leads to the site', async () => {
    const site = soundSite();
    writeFileSync(join(site, 'julki'), 'a file');
    const built = await seloste(['build', '--date', day, '--lang', 'en', '--out', 'julki/sivut'], {
      cwd: site,
    });
    expect(built).toMatchObject({ code: 3, out: '' });
    expect(built.err).toMatch(/^The disk could not be read or written: E[A-Z]+: .*julki/);
    expect(built.err.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(join(site, 'julki'), 'utf8')).toBe('a file');
  });

  test('a folder that may not be written into', async ({ skip }) => {
    const site = soundSite();
    const closed = join(site, 'suljettu');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    if (canWriteInto(closed)) skip('this user writes into every folder, whatever its mode');
    const built = await seloste(['build', '--date', day, '--lang', 'en', '--out', 'suljettu/dist'], {
      cwd: site,
    });
    expect(built).toMatchObject({ code: 3, out: '' });
    expect(built.err).toMatch(/^The disk could not be read or written: EACCES/);
  });

  test('a place where nobody can make a folder is told at once, not tried for ever', async ({ skip }) => {
    if (!existsSync('/proc/self')) skip('this machine has no /proc');
    const built = await seloste(['build', '--date', day, '--lang', 'en', '--out', '/proc/seloste/dist'], {
      cwd: sound,
      patience: 15_000,
    });
    expect(built).toMatchObject({ code: 3, out: '' });
  });

  test('a result that cannot be written', async ({ skip }) => {
    if (!existsSync('/dev/full')) skip('this machine has no /dev/full');
    const typed = [cli, 'check', '--date', day, '--lang', 'en'];
    const shell = spawnSync('sh', ['-c', 'exec "$@" > /dev/full', 'sh', process.execPath, ...typed], {
      cwd: sound,
      env: plainEnv,
      encoding: 'utf8',
    });
    expect(shell.stderr).toMatch(/^The disk could not be read or written: ENOSPC/);
    expect(shell.status).toBe(3);
  });
});

// The one test that waits: a build is patient for thirty seconds, and there is no option to hurry it.
test.concurrent('exit code 75: another build keeps the lock', async () => {
  const site = soundSite();
  const holder = { pid: process.pid, host: hostname(), started: new Date().toISOString() };
  writeFileSync(join(site, 'dist.lock'), JSON.stringify(holder));
  const built = await seloste(['build', '--date', day, '--lang', 'en'], { cwd: site });
  expect(built).toEqual({
    code: 75,
    out: '',
    err: `Another build (process ${process.pid}) is making the same site. Try again when it is done.\n`,
  });
  expect(readdirSync(site).toSorted()).toEqual(['dist.lock', 'notices']);
  expect(JSON.parse(readFileSync(join(site, 'dist.lock'), 'utf8'))).toEqual(holder);
});

test.concurrent('a lock whose build is dead is taken over', async () => {
  const site = soundSite();
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(
    join(site, 'dist.lock'),
    JSON.stringify({ pid: dead, host: hostname(), started: new Date().toISOString() }),
  );
  expect((await seloste(['build', '--date', day], { cwd: site })).code).toBe(0);
  expect(readdirSync(site).toSorted()).toEqual(['dist', 'notices']);
});

const Report = z.strictObject({
  schema: z.literal(1),
  summary: z.strictObject({
    notices: z.int().nonnegative(),
    editions: z.int().nonnegative(),
    errors: z.int().nonnegative(),
    warnings: z.int().nonnegative(),
    infos: z.int().nonnegative(),
    waived: z.int().nonnegative(),
    gaps: z.int().nonnegative(),
  }),
  diagnostics: z.array(
    z.strictObject({
      rule: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string().min(1),
      help: z.string().min(1),
      ground: z.string().min(1).optional(),
      path: z.string().regex(/^notices(\/[^\\]+)?$/),
      line: z.int().positive(),
      column: z.int().positive(),
      endLine: z.int().positive(),
      endColumn: z.int().positive(),
      notice: z.string().min(1).optional(),
      language: z.enum(['fi', 'sv', 'en']).optional(),
      section: z.string().min(1).optional(),
      waived: z.boolean(),
      waiver: z.strictObject({ reason: z.string().min(1), until: z.iso.date() }).optional(),
    }),
  ),
});

describe.concurrent('check --format json', () => {
  test('is one object of schema 1 and nothing else, sorted by place', async () => {
    const { run, report } = await checkedAsJson(faultySite(), []);
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(run.out).toMatch(/^\{[^]*\}\n$/);
    const places = report.diagnostics.map(({ path, line, column, rule }) => ({ path, line, column, rule }));
    expect(places.length).toBeGreaterThan(6);
    expect(places).toEqual(places.toSorted(byPlace));
    for (const { line, column, endLine, endColumn } of report.diagnostics)
      expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
  });

  test('counts what it lists, and the waived only as waived', async () => {
    const { report } = await checkedAsJson(faultySite(), []);
    const told = (severity: string) =>
      report.diagnostics.filter((one) => one.severity === severity && !one.waived).length;
    expect(report.summary).toEqual({
      notices: 2,
      editions: 4,
      errors: told('error'),
      warnings: told('warning'),
      infos: told('info'),
      waived: report.diagnostics.filter(({ waived }) => waived).length,
      gaps: report.diagnostics.filter(({ rule }) => rule === 'gaps-closed').length,
    });
    expect(Object.values(report.summary).every((count) => count > 0)).toBe(true);
  });

  test('tells all there is to know of a finding', async () => {
    const { report } = await checkedAsJson(
      soundSite(
        [fi, '    retention: P6Y\n    retentionRule: tilikauden päättymisestä\n', ''],
        [en, '    retentionRule: from the end of the financial year\n', ''],
      ),
      [],
    );
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')[0]).toMatchObject({
      severity: 'error',
      ground: expect.stringContaining('GDPR 13'),
      notice: 'verkkokauppa',
      language: 'fi',
      section: expect.any(String),
      waived: false,
    });
  });

  test('under a path tells of that path, and fails only for what is wrong there', async () => {
    const site = faultySite();
    const all = (await checkedAsJson(site, [])).report.diagnostics;
    const under = async (...paths: string[]) => checkedAsJson(site, paths);
    const english = await under('notices/toinen/en.md');
    expect(english.report.diagnostics).toEqual(all.filter(({ path }) => path === 'notices/toinen/en.md'));
    expect(english.report.summary).toMatchObject({ notices: 1, editions: 1, errors: 0 });
    expect(english.run.code).toBe(0);
    const folder = await under('notices/verkkokauppa/');
    expect(folder.report.diagnostics).toEqual(
      all.filter(({ path }) => path.startsWith('notices/verkkokauppa/')),
    );
    expect(folder.report.summary).toMatchObject({ notices: 1, editions: 2 });
    expect(folder.run.code).toBe(1);
    const both = await under('notices/toinen', 'notices/verkkokauppa', join(site, 'notices/toinen/en.md'));
    expect(both.report.diagnostics).toEqual(all);
    expect((await under('notices/verkko')).run).toMatchObject({ code: 2, out: '' });
  });

  test('takes paths from where it is run, and tells them from the root', async () => {
    const site = faultySite();
    const run = await seloste(['check', '--format', 'json', '--date', day, '--root', '..', 'toinen/en.md'], {
      cwd: join(site, 'notices'),
    });
    expect(run.code).toBe(0);
    const paths = Report.parse(JSON.parse(run.out)).diagnostics.map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(['notices/toinen/en.md']));
  });

  test('speaks the language it is asked to, and points at the same places in both', async () => {
    const site = faultySite();
    const [finnish, english] = [
      await checkedAsJson(site, ['--lang', 'fi']),
      await checkedAsJson(site, ['--lang', 'en']),
    ];
    const without = ({ diagnostics }: z.infer<typeof Report>) =>
      diagnostics.map(({ message: _, help: __, ...rest }) => rest);
    expect(without(finnish.report)).toEqual(without(english.report));
    expect(finnish.report.diagnostics[0]?.message).not.toBe(english.report.diagnostics[0]?.message);
  });

  test('is whole when it is long, and there even where there are no notices', async () => {
    const many = soundSite([fi, 'Suojaamme tiedot', '![](a.png)\n\n'.repeat(900)]);
    const { run, report } = await checkedAsJson(many, []);
    expect(run.out.length).toBeGreaterThan(128 * 1024);
    expect(report.summary.errors).toBe(900);
    const empty = await checkedAsJson(mkdtempSync(join(base, 'empty-')), []);
    expect(empty.report.diagnostics.map(({ rule }) => rule)).toEqual(['notices-folder-present']);
    expect(empty.run.code).toBe(1);
  });

  test('may be read by one who reads no further', async () => {
    const run = await seloste(['check', '--format', 'json', '--date', day], {
      cwd: faultySite(),
      deaf: true,
    });
    expect(run).toEqual({ code: 1, out: '', err: '' });
  });
});

describe.concurrent('the language of messages', () => {
  test.for<[env: Record<string, string>, typed: string[], lang: 'fi' | 'en']>([
    [{}, [], 'fi'],
    [{ LANG: 'fi_FI.UTF-8' }, [], 'fi'],
    [{ LANG: 'en_GB.UTF-8' }, [], 'en'],
    [{ LANG: 'C' }, [], 'fi'],
    [{ LANG: 'POSIX' }, [], 'fi'],
    [{ LANG: 'sv_FI.UTF-8' }, [], 'fi'],
    [{ LC_ALL: 'fi_FI.UTF-8', LANG: 'en_GB.UTF-8' }, [], 'fi'],
    [{ LC_ALL: 'en_US', LANG: 'fi_FI' }, [], 'en'],
    [{ LC_ALL: '', LANG: 'en_US' }, [], 'en'],
    [{ LC_MESSAGES: 'en_US', LANG: 'fi_FI' }, [], 'en'],
    [{ LC_ALL: 'en_US' }, ['--lang', 'fi'], 'fi'],
    [{ LC_ALL: 'fi_FI' }, ['--lang=en'], 'en'],
  ])('with %j and %j is %s', async ([env, typed, lang], { expect }) => {
    const run = await seloste(['julkaise', ...typed], { cwd: sound, env });
    expect(run.err).toContain(lang === 'fi' ? 'Ohje: seloste --help' : 'Help: seloste --help');
  });
});

describe.concurrent('help and version', () => {
  test('the version is that of the package', async () => {
    const { name, version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(await seloste(['--version'], { cwd: sound })).toEqual({
      code: 0,
      out: `${name} ${version}\n`,
      err: '',
    });
  });

  test('help lists every command, and the help of each its options', async () => {
    const help = await seloste(['--help', '--lang', 'en'], { cwd: sound });
    expect(help).toMatchObject({ code: 0, err: '' });
    const names = [...help.out.matchAll(/^ {2}seloste (\w+) /gm)].map(([, name = '']) => name);
    expect(names).toEqual(expect.arrayContaining(['build', 'check']));
    for (const name of names) {
      const own = await seloste([name, '--help', '--lang', 'en'], { cwd: sound });
      expect(own).toMatchObject({ code: 0, err: '' });
      expect(own.out).toMatch(new RegExp(`^seloste ${name}`));
      expect(own.out).toMatch(/^ {2}--lang fi\|en +\S/m);
      expect(await seloste([name, '-h', '--lang', 'en'], { cwd: sound })).toEqual(own);
    }
  });

  test('help is in the language of the messages', async () => {
    const [finnish, english] = [
      await seloste(['check', '--help', '--lang', 'fi'], { cwd: sound }),
      await seloste(['check', '--help', '--lang', 'en'], { cwd: sound }),
    ];
    expect(finnish.out).toContain('--date YYYY-MM-DD');
    expect(finnish.out).not.toBe(english.out);
  });
});

describe.concurrent('colour and progress', () => {
  const escape = '\u001b';

  test('are not for files and pipes, whatever the environment asks', async () => {
    const site = soundSite([fi, 'controller: esimerkki', 'controller: esimerki']);
    for (const env of [
      {},
      { NO_COLOR: '1' },
      { FORCE_COLOR: '3', TERM: 'xterm-256color', COLORTERM: 'truecolor' },
    ])
      for (const command of ['build', 'check']) {
        const run = await seloste([command, '--date', day, '--lang', 'en'], { cwd: site, env });
        expect(run.code).toBe(1);
        expect(run.out + run.err).not.toContain(escape);
        expect(run.out + run.err).not.toContain('\r');
        expect(run.out + run.err).not.toContain('Reading the notices');
      }
  });

  test('are for a terminal, except where NO_COLOR or CI says no', ({ skip }) => {
    const terminal = onTerminal();
    if (terminal === null) return skip('this machine has no `script` to make a terminal with');
    const site = soundSite([fi, 'controller: esimerkki', 'controller: esimerki']);
    const typed = `check --date ${day} --lang en`;
    expect(terminal(site, typed)).toContain(`${escape}[31mERROR`);
    expect(terminal(site, typed, 'NO_COLOR=1')).not.toContain(escape);
    expect(terminal(site, `${typed} --format json`)).not.toContain(escape);
    const build = `build --date ${day} --lang en --root ${soundSite()}`;
    expect(terminal(site, build)).toContain('Reading the notices…');
    expect(terminal(site, build, 'CI=true')).not.toContain('Reading the notices…');
  });

  test('are not for a file, even while the other stream is a terminal', ({ skip }) => {
    const terminal = onTerminal();
    if (terminal === null) return skip('this machine has no `script` to make a terminal with');
    const site = soundSite([fi, 'controller: esimerkki', 'controller: esimerki']);
    terminal(site, `build --date ${day} --lang en 2> virheet.txt`);
    const written = readFileSync(join(site, 'virheet.txt'), 'utf8');
    expect(written).toContain('ERROR controllers-known');
    expect(written).not.toContain(escape);
  });
});

describe.concurrent('the day it is', () => {
  // The last second of 2026 in UTC, and the one after it.
  const [last, next] = [Date.UTC(2026, 11, 31, 23, 59, 59) / 1000, Date.UTC(2027, 0, 1) / 1000];

  test.for<[env: Record<string, string>, typed: string[], code: 0 | 1]>([
    [{}, ['--date', '2026-12-31'], 0],
    [{}, ['--date', '2027-01-01'], 1],
    [{ SOURCE_DATE_EPOCH: String(last) }, [], 0],
    [{ SOURCE_DATE_EPOCH: String(next) }, [], 1],
    [{ SOURCE_DATE_EPOCH: String(last), TZ: 'Pacific/Kiritimati' }, [], 0],
    [{ SOURCE_DATE_EPOCH: String(next), TZ: 'America/Adak' }, [], 1],
    [{ SOURCE_DATE_EPOCH: String(next) }, ['--date', '2026-12-31'], 0],
    [{ SOURCE_DATE_EPOCH: '0' }, [], 0],
  ])(
    'with %j and %j makes a gap open until the end of the year an exit code of %i',
    async ([env, typed, code], { expect }) => {
      const site = soundSite([fi, 'dpo: none\n', gap]);
      const run = await seloste(['check', '--lang', 'en', ...typed], { cwd: site, env });
      expect(run.code).toBe(code);
      expect(run.out).toContain(code === 1 ? 'ERROR gaps-closed' : 'NOTE gaps-closed');
    },
  );

  test('decides about gaps, and changes no byte of the pages', async () => {
    const site = soundSite([fi, 'dpo: none\n', gap]);
    const builds = [
      { typed: ['--date', '2026-11-22'], env: {} },
      { typed: ['--date', '2026-12-31'], env: {} },
      { typed: [], env: { SOURCE_DATE_EPOCH: '1790000000' } },
    ];
    const trees = [];
    for (const { typed, env } of builds) {
      expect((await seloste(['build', ...typed], { cwd: site, env })).code).toBe(0);
      trees.push(treeAt(join(site, 'dist')));
    }
    expect(trees[1]).toEqual(trees[0]);
    expect(trees[2]).toEqual(trees[0]);
  });

  test('may not be one that a machine cannot tell', async () => {
    const run = await seloste(['check', '--lang', 'en'], {
      cwd: sound,
      env: { SOURCE_DATE_EPOCH: 'tomorrow' },
    });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('SOURCE_DATE_EPOCH');
  });
});

test.concurrent('a declared gap is an error when asked to be strict', async () => {
  const site = soundSite([fi, 'dpo: none\n', gap]);
  const checked = await seloste(['check', '--date', day, '--lang', 'en', '--strict'], { cwd: site });
  expect(checked.code).toBe(1);
  const built = await seloste(['build', '--date', day, '--lang', 'en', '--strict'], { cwd: site });
  expect(built).toMatchObject({ code: 1, out: '' });
  expect(existsSync(join(site, 'dist'))).toBe(false);
});

const gap = `gaps:
  - element: dpo
    reason: Nimitetään vuoden loppuun mennessä.
    until: 2026-12-31
`;

const sound = soundSite();

type Edit = [path: string, from: string, to: string];

/** A copy of the sound site with some edits, in a folder of its own. */
function soundSite(...edits: Edit[]): string {
  const site = mkdtempSync(join(base, 'site-'));
  cpSync(join(import.meta.dirname, 'sound/notices'), join(site, 'notices'), { recursive: true });
  edits.forEach(([path, from, to]) => edit(site, path, from, to));
  return site;
}

function edit(site: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(site, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
  writeFileSync(
    join(site, path),
    text.replace(from, () => to),
  );
}

/** A section that the catalogue does not know, in both languages: a warning in each. */
const ownSection: Edit[] = [
  [fi, '## Tietojen suojaaminen', '## Jokin aivan muu\n\nTeksti.\n\n## Tietojen suojaaminen'],
  [en, '## Security of the data', '## Something else entirely\n\nText.\n\n## Security of the data'],
];

/** Two notices with errors, warnings, notes and a waiver: something of each kind, the English of the second free of errors. */
function faultySite(): string {
  const waiver = 'waivers:\n  - rule: provision-stated\n    reason: Selvitetään.\n    until: 2027-03-01\n';
  const site = soundSite(
    [fi, 'dpo: none\n', `${gap}${waiver}`],
    [
      fi,
      'provision:\n  duty: necessary\n  consequences: Emme voi toimittaa tilausta ilman nimeä ja osoitetta.\n',
      '',
    ],
    [en, 'provision:\n  consequences: We cannot deliver an order without a name and address.\n', ''],
    [fi, 'controller: esimerkki', 'controller: esimerki'],
    [fi, 'Suojaamme tiedot', '![kuva](a.png) <b>Suojaamme</b> tiedot'],
    ...ownSection,
  );
  const second = soundSite(
    [fi, 'slug: verkkokauppa', 'slug: toinen'],
    [en, 'slug: web-shop', 'slug: second'],
    [fi, 'controller: esimerkki', 'controller: kolmas'],
    ...ownSection,
  );
  cpSync(join(second, 'notices/verkkokauppa'), join(site, 'notices/toinen'), { recursive: true });
  return site;
}

async function checkedAsJson(site: string, typed: string[]) {
  const run = await seloste(['check', '--format', 'json', '--date', day, ...typed], { cwd: site });
  return { run, report: run.out === '' ? noReport : Report.parse(JSON.parse(run.out)) };
}

const noReport: z.infer<typeof Report> = {
  schema: 1,
  summary: { notices: 0, editions: 0, errors: 0, warnings: 0, infos: 0, waived: 0, gaps: 0 },
  diagnostics: [],
};

type Placed = { path: string; line: number; column: number; rule: string };

const byPlace = (a: Placed, b: Placed) =>
  compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Nothing of the environment but what a program needs to start. */
const plainEnv = { PATH: process.env['PATH'] ?? '' };

type Where = { cwd: string; env?: Record<string, string>; patience?: number; deaf?: boolean };

/** Runs the command. One that takes longer than `patience` milliseconds is stopped; a `deaf` reader hangs up at once. */
async function seloste(
  typed: string[],
  { cwd, env = {}, patience = 110_000, deaf = false }: Where,
): Promise<Run> {
  const child = spawn(process.execPath, [cli, ...typed], {
    cwd,
    env: { ...plainEnv, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  if (deaf) child.stdout.destroy();
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const tooLong = new AbortController();
  const stopped = setTimeout(patience, undefined, { signal: tooLong.signal }).then(
    () => child.kill('SIGKILL'),
    () => false,
  );
  const code = await ended;
  tooLong.abort();
  await stopped;
  return { code, ...said };
}

/** Runs the command on a terminal, through a shell; null where there is no way to. What it prints comes with the terminal's line ends. */
function onTerminal(): ((cwd: string, typed: string, env?: string) => string) | null {
  const tried = spawnSync('script', ['-qec', 'test -t 1 && echo terminal', '/dev/null'], {
    encoding: 'utf8',
  });
  if (tried.status !== 0 || !tried.stdout.includes('terminal')) return null;
  return (cwd, typed, env = '') =>
    spawnSync('script', ['-qec', `${env} "${process.execPath}" "${cli}" ${typed}`, '/dev/null'], {
      cwd,
      env: { ...plainEnv, TERM: 'xterm-256color', SHELL: '/bin/sh' },
      encoding: 'utf8',
    }).stdout;
}

function fill(folder: string, path: string, contents: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

function elsewhere(out: string): string {
  mkdirSync(`${out}-elsewhere`);
  return `${out}-elsewhere`;
}

function canWriteInto(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'try'));
    return true;
  } catch {
    return false;
  }
}

/** Every file and link under a folder, by the digest of its bytes. */
function treeAt(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = entry.isFile() ? readFileSync(path) : 'link';
        return [relative(folder, path), createHash('sha256').update(bytes).digest('hex')] as const;
      }),
  );
}
