// Beginning a site and a notice: what is written is explained field by field, passes the check, and harms nothing that is there.
import { spawnSync } from 'node:child_process';
import {
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
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { parse } from 'yaml';
import { check, rawFiles } from '../src/explaining/lay.ts';
import { sound } from '../src/explaining/sound.ts';
import { frameworks } from '../src/law/frameworks.ts';
import { sourceMatter, translationMatter } from '../src/schema/notice.ts';
import { siteMatter } from '../src/schema/site.ts';
import { answer, type Ask } from '../src/starting/answer.ts';
import { beginNotice } from '../src/starting/begin-notice.ts';
import { beginSite } from '../src/starting/begin-site.ts';
import type { Field, Fields } from '../src/starting/field.ts';
import { halfYearLater } from '../src/calendar.ts';
import { noticeFields } from '../src/starting/notice-fields.ts';
import { readWeb } from '../src/starting/readings.ts';
import { siteFields } from '../src/starting/site-fields.ts';
import { fieldsOf } from './every-field.ts';

const cli = join(resolve(import.meta.dirname, '..'), 'lib/cli.js');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-starting-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const today = '2026-11-22';

describe('every field is explained', () => {
  const schemas = [
    ['the source edition', sourceMatter, noticeFields],
    ['a translation', translationMatter, noticeFields],
    ['site.yaml', siteMatter, siteFields],
  ] as const;

  test.each(schemas)('of %s', (_, schema, fields) => {
    const known = fieldsOf(schema).map(pathOf);
    expect(known.filter((path) => !Object.hasOwn(fields, path))).toEqual([]);
  });

  test('and no field that is gone', () => {
    const known = (list: readonly (typeof sourceMatter | typeof translationMatter | typeof siteMatter)[]) =>
      new Set(list.flatMap((schema) => fieldsOf(schema).map(pathOf)));
    const gone = (fields: Fields, paths: ReadonlySet<string>) =>
      Object.keys(fields).filter((path) => !paths.has(path));
    expect(gone(noticeFields, known([sourceMatter, translationMatter]))).toEqual([]);
    expect(gone(siteFields, known([siteMatter]))).toEqual([]);
  });

  test('in a sentence in both languages', () => {
    const all: Field[] = [...Object.values(noticeFields), ...Object.values(siteFields)];
    for (const { about } of all) {
      expect(about.fi).toMatch(/^\p{Lu}.*[.]$/u);
      expect(about.en).toMatch(/^\p{Lu}.*[.]$/u);
    }
  });
});

describe('a new notice', () => {
  const site = check(sound).value?.site;
  const begin = (framework: (typeof frameworks)[number], lang: 'fi' | 'en') => {
    if (!site) throw new Error('the sound site can be read');
    const begun = {
      id: 'jasenrekisteri',
      languages: site.languages,
      names: { fi: 'Jäsenrekisteri: kaikki', en: 'Member register "#all"' },
      framework,
      controller: 'esimerkki',
    };
    return beginNotice(begun, { site, files: rawFiles(sound), today, lang });
  };

  test.each(frameworks.flatMap((one) => [[one, 'fi'] as const, [one, 'en'] as const]))(
    'under %s, explained in %s, passes the check: gaps are notes, and only empty headings are warned of',
    (framework, lang) => {
      const told = begin(framework, lang).diagnostics.filter(({ rule }) => rule !== 'gaps-closed');
      expect(told.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
        Array.from({ length: 4 }, () => 'warning sections-filled'),
      );
    },
  );

  test('declares what the regime asks for and nobody has told', () => {
    const { files } = begin('gdpr-13', 'fi');
    const { gaps } = matterOf(files.get('notices/jasenrekisteri/fi.md'));
    expect(gaps).toContainEqual({
      element: 'retention',
      reason: 'Seloste on vasta aloitettu.',
      until: '2027-05-22',
    });
    expect(JSON.stringify(gaps)).not.toContain('controllerContact');
  });

  test('explains itself to its author', async () => {
    const { files } = begin('gdpr-13+14', 'fi');
    await expect(files.get('notices/jasenrekisteri/fi.md')).toMatchFileSnapshot('starting/fi.md.txt');
    await expect(begin('gdpr-13+14', 'en').files.get('notices/jasenrekisteri/en.md')).toMatchFileSnapshot(
      'starting/en.md.txt',
    );
  });

  test.each(['fi', 'en'] as const)(
    'has examples that fit the schema when they are taken into use (%s.md)',
    (lang) => {
      const { files } = begin('gdpr-13+14', 'fi');
      const text = files.get(`notices/jasenrekisteri/${lang}.md`) ?? '';
      const schema = lang === 'fi' ? sourceMatter : translationMatter;
      const inUse = matterOf(withExamples(text));
      expect(schema.safeParse(inUse).error?.issues ?? []).toEqual([]);
      expect(Object.keys(inUse).toSorted()).toEqual(Object.keys(schema.shape).toSorted());
    },
  );

  test('that cannot be, is told of: its address is taken', () => {
    if (!site) throw new Error('the sound site can be read');
    const begun = {
      id: 'verkkokauppa',
      languages: ['fi'] as const,
      names: { fi: 'Toinen' },
      framework: 'gdpr-13',
      controller: 'esimerkki',
    } as const;
    const files = rawFiles(sound).map((file) => ({
      ...file,
      path: file.path.replace('verkkokauppa/', 'kauppa/'),
    }));
    const { diagnostics } = beginNotice(begun, { site, files, today, lang: 'en' });
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'slugs-unique',
    ]);
  });
});

test('a half-year ends on the last day of a shorter month', () => {
  expect(['2026-11-22', '2026-08-31', '2027-08-31', '2026-12-01'].map(halfYearLater)).toEqual([
    '2027-05-22',
    '2027-02-28',
    '2028-02-29',
    '2027-06-01',
  ]);
});

describe('what is to be known', () => {
  const wanted = {
    as: '--base-url',
    question: { fi: 'Osoite', en: 'The address' },
    read: readWeb,
  };

  test('is asked until it is understood', async () => {
    const typed = ['www.example.fi', ' https://example.fi '];
    const heard: string[] = [];
    const ask: Ask = async (question) => {
      heard.push(question);
      return typed.shift() ?? null;
    };
    expect(await answer({ ...wanted, given: undefined }, { ask, lang: 'en' })).toEqual({
      value: 'https://example.fi',
    });
    expect(heard).toEqual([
      'The address: ',
      '“www.example.fi” cannot be the address. Write, for example, https://tietosuoja.example.fi.\nThe address: ',
    ]);
  });

  test('is missing when the one who was asked has gone, or there is nobody to ask', async () => {
    const gone: Ask = async () => null;
    expect(await answer({ ...wanted, given: undefined }, { ask: gone, lang: 'fi' })).toEqual({
      missing: '--base-url',
    });
    expect(await answer({ ...wanted, given: undefined }, { ask: null, lang: 'fi' })).toEqual({
      missing: '--base-url',
    });
  });
});

describe('seloste init', () => {
  const given = ['--name', 'Esimerkki Oy', '--base-url', 'https://tietosuoja.example.fi', '--date', today];

  test.each([
    ['fi', 'fi,en', 'asiakasrekisteri'],
    ['en', 'sv,fi,en', 'kundregister'],
    ['fi', 'en', 'customer-register'],
  ])('makes a site, explained in %s, in %s, that is checked and built', (lang, languages, notice) => {
    const folder = mkdtempSync(join(base, 'site-'));
    const made = seloste(['init', 'uusi', ...given, '--languages', languages, '--lang', lang], folder);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain('uusi/README.md');
    expect(filesIn(join(folder, 'uusi'))).toEqual(
      [
        '.editorconfig',
        '.github/workflows/notices-comment.yml',
        '.github/workflows/notices.yml',
        '.gitignore',
        '.gitlab-ci.yml',
        '.vscode/extensions.json',
        '.vscode/settings.json',
        'README.md',
        ...languages.split(',').map((tag) => `notices/${notice}/${tag}.md`),
        'notices/site.yaml',
        'package.json',
      ].toSorted(),
    );
    expect(readdirSync(folder)).toEqual(['uusi']);
    const site = join(folder, 'uusi');
    const checked = seloste(['check', '--date', today, '--lang', 'en', '--format', 'json'], site);
    expect(checked.code).toBe(0);
    const built = seloste(['build', '--date', today, '--lang', 'en'], site);
    expect(built).toMatchObject({ code: 0, err: '' });
    const [source = ''] = languages.split(',');
    expect(readFileSync(join(site, 'dist', source, notice, 'index.html'), 'utf8')).toContain('Esimerkki Oy');
  });

  test('and the site goes on with seloste new', () => {
    const folder = mkdtempSync(join(base, 'site-'));
    expect(seloste(['init', '.', ...given, '--lang', 'fi'], folder).code).toBe(0);
    const flags = ['--name', 'Jäsenrekisteri', '--name-en', 'Member register', '--framework', 'gdpr-13'];
    const made = seloste(['new', 'jasenrekisteri', ...flags, '--date', today, '--lang', 'en'], folder);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatchInlineSnapshot(`
      "The notice has been begun:
        notices/jasenrekisteri/fi.md
        notices/jasenrekisteri/en.md

      Next:
        1. Fill in notices/jasenrekisteri/fi.md. When you tell something, delete its entry from gaps.
        2. Write the same in the other languages.
        3. See the page: seloste preview. Check: seloste check
      "
    `);
    expect(seloste(['build', '--date', today, '--lang', 'en'], folder).code).toBe(0);
    const again = seloste(['new', 'jasenrekisteri', ...flags, '--date', today, '--lang', 'en'], folder);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('There already is a notice “jasenrekisteri”');
  });

  test('writes over nothing, and says what is in the way', () => {
    const folder = mkdtempSync(join(base, 'site-'));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/notices.yml'), 'mine');
    const made = seloste(['init', '.', ...given, '--lang', 'en'], folder);
    expect(made).toMatchObject({ code: 2, out: '' });
    expect(made.err).toContain('“.github/workflows/notices.yml” is there already. Nothing was written.');
    expect(filesIn(folder)).toEqual(['.github/workflows/notices.yml']);
  });

  test('follows no link out of its folder', () => {
    const folder = mkdtempSync(join(base, 'site-'));
    const outside = mkdtempSync(join(base, 'outside-'));
    symlinkSync(outside, join(folder, 'notices'));
    const made = seloste(['init', '.', ...given, '--lang', 'en'], folder);
    expect(made.code).toBe(2);
    expect(made.err).toContain('“notices” is there already');
    expect(readdirSync(outside)).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ['no folder', given, 'Give the folder to make'],
    ['no name', ['uusi'], 'Give these, too: --name, --base-url.'],
    [
      'an address that is none',
      ['uusi', '--name', 'A', '--base-url', 'example.fi'],
      '“example.fi” cannot be the address',
    ],
    ['a language nobody speaks', ['uusi', ...given, '--languages', 'fi,de'], 'There is no language “de”'],
    [
      'a key that is none',
      ['uusi', ...given, '--controller', 'Esimerkki Oy'],
      '“Esimerkki Oy” cannot be a key',
    ],
    ['a name beyond measure', ['uusi', ...given.with(1, 'A'.repeat(161))], 'values-short'],
  ])('given %s, says what to give, and writes nothing', (_, typed, said) => {
    const folder = mkdtempSync(join(base, 'site-'));
    const made = seloste(['init', ...typed, '--lang', 'en'], folder);
    expect(made).toMatchObject({ code: 2, out: '' });
    expect(made.err).toContain(said);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses a file for a folder', () => {
    const folder = mkdtempSync(join(base, 'site-'));
    writeFileSync(join(folder, 'uusi'), '');
    expect(seloste(['init', 'uusi', ...given, '--lang', 'en'], folder)).toMatchObject({ code: 2, out: '' });
  });

  test('has examples in site.yaml that fit the schema when they are taken into use', () => {
    const begun = {
      controller: { key: 'esimerkki', name: 'Esimerkki Oy' },
      baseUrl: 'https://example.fi',
      languages: ['fi', 'sv', 'en'] as const,
    };
    const { files } = beginSite(begun, { today, lang: 'fi', version: '1.2.3' });
    const inUse: unknown = parse(withExamples(files.get('notices/site.yaml') ?? ''), { schema: 'failsafe' });
    const { data, error } = siteMatter.safeParse(inUse);
    expect(error?.issues ?? []).toEqual([]);
    expect(data?.controllers['esimerkki']?.businessId).toBe('0112038-9');
    expect(Object.keys(data ?? {}).toSorted()).toEqual(Object.keys(siteMatter.shape).toSorted());
  });

  test('uses this very version of the program', () => {
    expect(JSON.parse(begun().get('package.json') ?? '')).toMatchObject({
      dependencies: { seloste: '1.2.3' },
    });
  });
});

describe('the workflows of a new site', () => {
  const workflows = (): Workflow[] =>
    ['notices.yml', 'notices-comment.yml'].map((name) =>
      parse(begun().get(`.github/workflows/${name}`) ?? ''),
    );
  const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

  test('run on GitHub only actions of its own, each at a commit', () => {
    const uses = [...begun()].flatMap(([path, text]) =>
      path.startsWith('.github/') ? [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action) : [],
    );
    expect(uses.length).toBeGreaterThan(5);
    for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(
      workflows()
        .flatMap(stepsOf)
        .filter(({ uses: action }) => action).length,
    ).toBe(uses.length);
  });

  test('may do as little as they need: what runs a proposal reads only, and what writes runs no proposal', () => {
    const allowed = workflows().map(({ permissions, jobs }) => ({
      everywhere: permissions,
      ...Object.fromEntries(
        Object.entries(jobs).flatMap(([name, job]) => (job.permissions ? [[name, job.permissions]] : [])),
      ),
    }));
    expect(allowed).toEqual([
      { everywhere: { contents: 'read' }, publish: { 'id-token': 'write', pages: 'write' } },
      { everywhere: {}, comment: { actions: 'read', 'pull-requests': 'write' } },
    ]);
    const writing = workflows().map(({ jobs }) => jobs['publish'] ?? jobs['comment']);
    for (const job of writing) {
      const text = JSON.stringify(job);
      expect(text).not.toMatch(/checkout|download-artifact|npm|npx|seloste (?:check|build|review)/);
    }
    for (const [path, text] of begun())
      if (path.startsWith('.git')) expect(text).not.toMatch(/secrets|pull_request_target|write-all/);
  });

  test('put nothing that a stranger chose into a command', () => {
    const runs = workflows()
      .flatMap(stepsOf)
      .flatMap(({ run }) => run ?? []);
    expect(runs.length).toBeGreaterThan(5);
    for (const run of runs) expect(run).not.toContain('${{');
    for (const step of workflows().flatMap(stepsOf))
      if (step.uses?.startsWith('actions/checkout'))
        expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('check and review a proposal, and publish the main branch, each night too', () => {
    const [notices] = workflows();
    expect(Object.keys(notices?.on ?? {})).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
    expect(Object.entries(notices?.jobs ?? {}).map(([name, { if: when }]) => [name, when])).toEqual([
      ['check', "github.event_name == 'pull_request'"],
      ['review', "github.event_name == 'pull_request'"],
      ['build', "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'"],
      ['publish', undefined],
    ]);
    expect(notices?.jobs['publish']).toMatchObject({ needs: 'build' });
    const pipeline: Record<string, Record<string, unknown>> = parse(begun().get('.gitlab-ci.yml') ?? '');
    expect(pipeline).toMatchObject({
      check: { artifacts: { reports: { codequality: 'gl-code-quality-report.json' } } },
      review: { environment: { name: 'review/$CI_MERGE_REQUEST_IID' } },
      pages: { rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }] },
    });
  });

  test('post the beginning of a text that mentions nobody, where the forge says it belongs', ({ skip }) => {
    if (spawnSync('unzip', ['-v']).status !== 0) skip('there is no `unzip`');
    const [, commenting] = workflows();
    const run = commenting?.jobs['comment']?.steps[0]?.run ?? '';
    expect(posted(run, 'Kysy: @kaikki', 'b')).toMatchInlineSnapshot(`
      "POST repos/o/r/issues/7/comments
      <!-- seloste -->
      Kysy: @&#8203;kaikki

      [Koko katselmointi: liite review](https://github.com/o/r/actions/runs/1#artifacts)
      "
    `);
    expect(posted(run, 'ä'.repeat(200_000), 'b').length).toBeLessThan(65_000);
    expect(posted(run, 'Kysy: @kaikki', 'unknown')).toBe('');
  });
});

type Job = {
  if?: string;
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string; with?: unknown }[];
};
type Workflow = { on: Record<string, unknown>; permissions: unknown; jobs: Record<string, Job> };

const begun = (): ReadonlyMap<string, string> =>
  beginSite(
    {
      controller: { key: 'esimerkki', name: 'Esimerkki Oy' },
      baseUrl: 'https://example.fi',
      languages: ['fi'],
    },
    { today, lang: 'fi', version: '1.2.3' },
  ).files;

/** What a step posts, and where, about an artifact that holds a text. The forge is a program that answers as GitHub does. */
function posted(step: string, text: string, sha: string): string {
  const folder = mkdtempSync(join(base, 'forge-'));
  writeFileSync(join(folder, 'artifact.zip'), zipSync({ 'comment.md': strToU8(text) }));
  const forge = `#!/bin/sh
case "$*" in
  */pulls*) printf 'a 5\\nb 7\\n' ;;
  */zip) cat artifact.zip ;;
  */artifacts*) echo 99 ;;
  *--paginate*) ;;
  *) echo "$4 $5"; cat body.md ;;
esac
`;
  writeFileSync(join(folder, 'gh'), forge, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-e', '-c', step], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: folder,
    env: {
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SERVER_URL: 'https://github.com',
      RUN: '1',
      HEAD_SHA: sha,
      HEAD_OWNER: 'o',
      HEAD_BRANCH: 'b',
    },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('seloste new', () => {
  test.each<[string, string[], string]>([
    ['nothing', [], 'Give these, too: ID, --name, --name-en, --framework (gdpr-13, gdpr-14, gdpr-13+14).'],
    ['an id that is none', ['Jäsen rekisteri'], '“Jäsen rekisteri” cannot be an id'],
    [
      'a regime that is none',
      ['x', '--name', 'X', '--name-en', 'X', '--framework', 'gdpr'],
      '“gdpr” is none of these',
    ],
    ['a controller nobody knows', ['x', '--controller', 'kesko'], '“kesko” is none of these: esimerkki'],
    [
      'languages without the source',
      ['x', '--languages', 'en'],
      'The source language `fi` must be among them',
    ],
    [
      'a name beyond measure',
      ['x', '--name', 'X'.repeat(121), '--name-en', 'X', '--framework', 'gdpr-13'],
      'values-short',
    ],
  ])('given %s, says what to give, and writes nothing', (_, typed, said) => {
    const folder = soundSite();
    const before = filesIn(folder);
    const made = seloste(['new', ...typed, '--date', today, '--lang', 'en'], folder);
    expect(made).toMatchObject({ code: 2, out: '' });
    expect(made.err).toContain(said);
    expect(filesIn(folder)).toEqual(before);
  });

  test('where there is no site, says so', () => {
    const folder = mkdtempSync(join(base, 'empty-'));
    const made = seloste(['new', 'x', '--date', today, '--lang', 'en'], folder);
    expect(made).toMatchObject({ code: 1, out: '' });
    expect(made.err).toContain('The folder `notices` is missing.');
  });

  test('says what to do next where the site is and in the languages that it has', () => {
    const folder = mkdtempSync(join(base, 'one-language-'));
    const site = ['--name', 'Esimerkki Oy', '--base-url', 'https://example.fi', '--languages', 'fi'];
    seloste(['init', 'sivusto', ...site, '--date', today, '--lang', 'fi'], folder);
    const asked = ['new', 'jasenet', '--root', 'sivusto', '--name', 'Jäsenet', '--framework', 'gdpr-13'];
    expect(seloste([...asked, '--date', today, '--lang', 'fi'], folder).out).toBe(`Seloste on aloitettu:
  ${join('sivusto', 'notices/jasenet/fi.md')}

Seuraavaksi:
  1. Täytä ${join('sivusto', 'notices/jasenet/fi.md')}. Kun kerrot asian, poista sen kohta kentästä gaps.
  2. Katso sivua: seloste preview --root sivusto. Tarkista: seloste check --root sivusto
`);
  });

  test('asks at a terminal what is not given', ({ skip }) => {
    const terminal = spawnSync('script', ['-qec', 'test -t 0 && echo terminal', '/dev/null'], {
      encoding: 'utf8',
    });
    if (!terminal.stdout?.includes('terminal')) skip('there is no `script` to make a terminal with');
    const folder = soundSite();
    const typed = `"${process.execPath}" "${cli}" new --date ${today} --lang en`;
    const run = spawnSync('script', ['-qec', typed, '/dev/null'], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', TERM: 'dumb', SHELL: '/bin/sh' },
      input: 'Jäsen\njasenrekisteri\nJäsenrekisteri\nMember register\ngdpr-13\n',
      encoding: 'utf8',
    });
    expect(run.stdout).toContain('“Jäsen” cannot be an id.');
    expect(run.stdout).toContain('The name of the register in Finnish: ');
    expect(run.stdout).toContain('The notice has been begun:');
    expect(existsSync(join(folder, 'notices/jasenrekisteri/en.md'))).toBe(true);
  });
});

const pathOf = (path: readonly (string | number)[]): string =>
  path
    .filter((step) => typeof step === 'string')
    .map((step) => (step === 'esimerkki' ? '*' : step))
    .join('.');

/** A text whose author has taken every example into use, as its first rows tell to. */
const withExamples = (text: string): string =>
  text.replaceAll(/^( *)# (?=  |[a-z][a-zA-Z]*:(?: |$))/gm, '$1');

const matterOf = (text = ''): Record<string, unknown> =>
  parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '', { schema: 'failsafe' });

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();

function soundSite(): string {
  const folder = mkdtempSync(join(base, 'sound-'));
  for (const [path, text] of sound) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the command as a machine does: nobody is there to be asked. */
function seloste(typed: readonly string[], cwd: string): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...typed], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
