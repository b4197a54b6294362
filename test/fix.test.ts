// Fixing: what is mended, what is left alone, and that nothing else in a file is touched.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  chmodSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { lay, rawFiles } from '../src/explaining/lay.ts';
import { sound } from '../src/explaining/sound.ts';
import { applied } from '../src/fixing/apply.ts';
import { diff } from '../src/fixing/diff.ts';
import { mend } from '../src/fixing/mend.ts';
import type { Example } from '../src/rules/rule.ts';

const site = 'notices/site.yaml';
const fi = 'notices/verkkokauppa/fi.md';
const en = 'notices/verkkokauppa/en.md';
const terms = { today: '2026-11-22', strict: false };
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The files of a site with all that can be mended in them. */
function mended(files: ReadonlyMap<string, string>): Map<string, string> {
  const raw = rawFiles(files);
  const own = (path: string) => raw.filter((file) => file.path === path);
  const shared = mend(own(site), [], terms).map(({ path, after }) => ({ path, bytes: after }));
  const found = mend([...own(en), ...own(fi)], shared.length > 0 ? shared : own(site), terms);
  const after = [...shared, ...found.map(({ path, after: bytes }) => ({ path, bytes }))];
  return new Map([...files, ...after.map(({ path, bytes }) => [path, decoder.decode(bytes)] as const)]);
}

/** The diff of a file of the sound site, changed so. */
function diffOf(path: string, files: ReadonlyMap<string, string>): string {
  const [before, after] = [files.get(path) ?? '', mended(files).get(path) ?? ''];
  return before === after ? '' : diff(path, before, after);
}

/** The lines that change, without those around them. */
const changesOf = (path: string, files: ReadonlyMap<string, string>): string[] =>
  diffOf(path, files)
    .split('\n')
    .slice(2)
    .filter((line) => /^[-+]/.test(line));

const inText = (words: string): Example => ({ 'fi.md': [['Suojaamme tiedot', words]] });

describe('mends', () => {
  test.each<[what: string, path: string, example: Example, changes: string[]]>([
    [
      'tabs before fields',
      fi,
      {
        'fi.md': [
          ['contact:\n  role', 'contact:\n\trole'],
          ['\n  email:', '\n\temail:'],
        ],
      },
      [
        '-⟨U+0009⟩role: Tietosuojatiimi',
        '-⟨U+0009⟩email: tietosuoja@example.fi',
        '+  role: Tietosuojatiimi',
        '+  email: tietosuoja@example.fi',
      ],
    ],
    [
      'a tab among spaces, where only one reading is possible',
      fi,
      { 'fi.md': [['\n  email:', '\n\temail:']] },
      ['-⟨U+0009⟩email: tietosuoja@example.fi', '+  email: tietosuoja@example.fi'],
    ],
    [
      'no-break spaces before fields',
      en,
      { 'en.md': [['  role: Data', '\u00a0\u00a0role: Data']] },
      ['-⟨U+00A0⟩⟨U+00A0⟩role: Data protection team', '+  role: Data protection team'],
    ],
    [
      'a colon without a space',
      fi,
      { 'fi.md': [['slug: ', 'slug:']] },
      ['-slug:verkkokauppa', '+slug: verkkokauppa'],
    ],
    [
      'bullets in the metadata',
      site,
      { 'site.yaml': [['  - fi\n  - en', '  • fi\n  •en']] },
      ['-  • fi', '-  •en', '+  - fi', '+  - en'],
    ],
    [
      'curly quotation marks around a value',
      fi,
      { 'fi.md': [['role: Tietosuojatiimi', 'role: ”Tietosuojatiimi”']] },
      ['-  role: ”Tietosuojatiimi”', '+  role: "Tietosuojatiimi"'],
    ],
    [
      'days as Finns write them, in the quotation marks they are in',
      fi,
      {
        'fi.md': [
          ['updated: 2026-04-20', 'updated: 20.4.2026'],
          ['effectiveFrom: 2026-05-01', "effectiveFrom: '1. 5. 2026' # uusi"],
        ],
      },
      [
        '-updated: 20.4.2026',
        "-effectiveFrom: '1. 5. 2026' # uusi",
        '+updated: 2026-04-20',
        "+effectiveFrom: '2026-05-01' # uusi",
      ],
    ],
    [
      'a date at the start of a line',
      fi,
      {
        'fi.md': [['Suojaamme', '1. tammikuuta 2026 alkaen suojaamme']],
        'en.md': [['We protect', 'From 1 January 2026 we protect']],
      },
      [
        '-1. tammikuuta 2026 alkaen suojaamme tiedot salauksella ja käyttöoikeuksilla.',
        '+1\\. tammikuuta 2026 alkaen suojaamme tiedot salauksella ja käyttöoikeuksilla.',
      ],
    ],
    [
      'straight quotation marks in pairs, but not in code and links',
      fi,
      inText('Suojaamme "kaikki" tiedot ("vanhatkin"), `"a"` ja [”b” "c"](#rights "d")'),
      [
        '-Suojaamme "kaikki" tiedot ("vanhatkin"), `"a"` ja [”b” "c"](#rights "d") salauksella ja käyttöoikeuksilla.',
        '+Suojaamme ”kaikki” tiedot (”vanhatkin”), `"a"` ja [”b” "c"](#rights "d") salauksella ja käyttöoikeuksilla.',
      ],
    ],
    [
      'quotation marks by language',
      en,
      { 'en.md': [['We protect', 'We "protect"']] },
      [
        '-We "protect" the data by encryption and access rights.',
        '+We “protect” the data by encryption and access rights.',
      ],
    ],
    ['a byte order mark', fi, { 'fi.md': [[/^/, '\uFEFF']] }, ['-⟨U+FEFF⟩---', '+---']],
    [
      'line ends of two kinds',
      en,
      { 'en.md': [['slug: web-shop\n', 'slug: web-shop\r\n']] },
      ['-slug: web-shop⟨U+000D⟩', '+slug: web-shop'],
    ],
  ])('%s', (_, path, example, changes) => {
    expect(changesOf(path, lay(example))).toEqual(changes);
  });

  test('a list in every language at once, since languages are compared', () => {
    const files = lay({
      'fi.md': [['Suojaamme tiedot', 'Suojaamme tiedot:\n\n• salauksella\n• luvilla\n\nTiedot suojataan']],
      'en.md': [['We protect the', 'We protect the data:\n\n– by encryption\n– by access rights\n\nThe']],
    });
    expect(changesOf(fi, files)).toEqual(['-• salauksella', '-• luvilla', '+- salauksella', '+- luvilla']);
    expect(changesOf(en, files)).toEqual([
      '-– by encryption',
      '-– by access rights',
      '+- by encryption',
      '+- by access rights',
    ]);
  });

  test('one mistake that hides another, and what those two hid', () => {
    const files = lay({
      'fi.md': [
        ['\n  email:', '\n\temail:'],
        ['slug: ', 'slug:'],
        ['updated: 2026-04-20', 'updated: 20.4.2026'],
        ['role: Tietosuojatiimi', 'role: “Tietosuojatiimi”'],
      ],
    });
    const repaired = mended(files).get(fi);
    expect(repaired).toBe(sound.get(fi)?.replace('role: Tietosuojatiimi', 'role: "Tietosuojatiimi"'));
  });
});

describe('leaves alone', () => {
  test.each<[what: string, example: Example]>([
    ['a sound notice', {}],
    [
      'a tab whose depth could be either',
      { 'fi.md': [['  duty: necessary\n  consequences', '  duty:\n\tconsequences']] },
    ],
    ['a day whose order is open', { 'fi.md': [['updated: 2026-04-20', 'updated: 4/20/2026']] }],
    ['a day that the calendar lacks', { 'fi.md': [['updated: 2026-04-20', 'updated: 31.4.2026']] }],
    ['inches and a mark without its pair', inText('Suojaamme 15" näytöt ja "tiedot')],
    [
      'a mark in a link, and one that a backslash keeps',
      inText('Suojaamme ["tiedot"](#rights) ja \\"muut\\"'),
    ],
    ['words that somebody says', inText('– Suojaamme tiedot')],
    ['a bullet in the middle of a paragraph', inText('Suojaamme\n• tiedot\nja muut')],
    [
      'dashes in a text of several lines',
      { 'fi.md': [['Tietosuojatiimi', '>-\n    Tietosuojatiimi\n    – ja muut']], 'en.md': [] },
    ],
    [
      'letters that are not composed',
      { 'fi.md': [['Suojaamme tiedot', 'Suojaamme "ka\u0308ytto\u0308a\u0308"']] },
    ],
    ['what cannot be seen', inText('Suojaamme "tie\u00addot"')],
    ['line ends of Windows', { 'fi.md': [[/\n/g, '\r\n']], 'en.md': [[/\n/g, '\r\n']] }],
    ['a mistake that needs an answer', { 'fi.md': [['controller: esimerkki', 'controller: esimerki']] }],
  ])('%s', (_, example) => {
    const files = lay(example);
    expect(diffOf(fi, files) + diffOf(en, files)).toBe('');
  });

  test('files that are not UTF-8', () => {
    const bytes = Uint8Array.from([...(sound.get(fi) ?? '')], (letter) => letter.charCodeAt(0) & 0xff);
    expect(mend([{ path: fi, bytes }], [], terms)).toEqual([]);
  });
});

/** Ways to spoil a notice that can be mended, each with what it leaves when it is. */
const spoils: Example['fi.md'][] = [
  [
    ['contact:\n  role', 'contact:\n\trole'],
    ['\n  email:', '\n\temail:'],
  ],
  [['dpo: none', 'dpo:none']],
  [['updated: 2026-04-20', 'updated: 20.4.2026']],
  [['effectiveFrom: 2026-05-01', 'effectiveFrom: 1.5.2026']],
  [['    basis: contract', '\u00a0\u00a0\u00a0\u00a0basis: contract']],
];

const unspoilt = [
  ['Suojaamme', "Käyttö  on\u00a0\"rajattu, 5–6 % – 'kyllä'. Suojaamme"],
  ['role: Tietosuojatiimi', "role:   'Tietosuojatiimi' # \u201dtiimi\u201d"],
  ['version: 4', 'version: "4"   '],
] as const;

describe('whatever the file', () => {
  const anySpoils = fc.subarray(spoils, { minLength: 1 });
  const anyUnspoilt = fc.subarray([...unspoilt]);

  test('all that was spoilt is mended, every other byte stays, and a second run finds nothing', () => {
    fc.assert(
      fc.property(anySpoils, anyUnspoilt, fc.boolean(), (some, others, isWindows) => {
        const kept = lay({ 'fi.md': others });
        const spoilt = lay({ 'fi.md': [...others, ...some.flatMap((one) => one ?? [])] });
        const asSaved = (text: string) => (isWindows ? text.replaceAll('\n', '\r\n') : text);
        const files = new Map([...spoilt, [fi, asSaved(spoilt.get(fi) ?? '')]]);
        const once = mended(files);
        expect(once.get(fi)).toBe(asSaved(kept.get(fi) ?? ''));
        expect(mended(once)).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  test('edits change what they say and nothing else', () => {
    const line = fc.stringMatching(/^[a-zä"•\t\u00a0 ]{0,12}$/);
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end), { minLength: 1 }), fc.nat(), fc.nat(), (rows, nth, from) => {
        const at = nth % rows.length;
        const lines = rows.map(([text]) => text);
        const column = (from % ((lines[at] ?? '').length + 1)) + 1;
        const edit = { line: at + 1, column, endColumn: column, text: 'X' };
        const raw = rows.map(([text, lineEnd]) => text + lineEnd).join('');
        // A lone CR before an empty line that ends in LF is one line end of Windows.
        fc.pre(!rows.some(([, lineEnd], i) => lineEnd === '\r' && rows[i + 1]?.join('').startsWith('\n')));
        const edited = applied(raw, lines, [edit]);
        expect(edited.replace('X', '')).toBe(raw);
        expect(edited).toHaveLength(raw.length + 1);
      }),
    );
  });
});

describe('seloste fix', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  function spoiltSite(): string {
    const root = mkdtempSync(join(tmpdir(), 'seloste-fix-'));
    folders.push(root);
    cpSync(join(import.meta.dirname, 'sound'), root, { recursive: true });
    const files = lay({
      'fi.md': [
        ['updated: 2026-04-20', 'updated: 20.4.2026'],
        ['slug: ', 'slug:'],
      ],
    });
    writeFileSync(join(root, fi), files.get(fi) ?? '');
    return root;
  }

  function seloste(root: string, ...typed: string[]): { code: number | null; out: string; err: string } {
    const cli = resolve(import.meta.dirname, '../lib/cli.js');
    const options = ['--date', terms.today, '--lang', 'en'];
    const run = spawnSync(process.execPath, [cli, 'fix', ...options, ...typed], {
      encoding: 'utf8',
      cwd: root,
    });
    return { code: run.status, out: run.stdout, err: run.stderr };
  }

  test('shows a diff, writes nothing and exits 1 when there is something to mend', () => {
    const root = spoiltSite();
    const before = readFileSync(join(root, fi), 'utf8');
    const run = seloste(root);
    expect(run).toMatchObject({
      code: 1,
      err: 'Files to mend: 1. To write the changes: seloste fix --write\n',
    });
    expect(run.out).toMatchInlineSnapshot(`
      "--- notices/verkkokauppa/fi.md
      +++ notices/verkkokauppa/fi.md
      @@ -1,11 +1,11 @@
       ---
       registerName: Verkkokaupan asiakasrekisteri
      -slug:verkkokauppa
      +slug: verkkokauppa
       lead: Esimerkki Oy käsittelee verkkokaupan asiakkaiden tietoja. Tietoja tarvitaan tilausten toimittamiseen ja markkinointiin.
       unexpected: Tarkistamme luottotietosi, jos valitset laskun.
       framework: gdpr-13+14
       version: 4
      -updated: 20.4.2026
      +updated: 2026-04-20
       effectiveFrom: 2026-05-01
       controller: esimerkki
       contact:
      "
    `);
    expect(readFileSync(join(root, fi), 'utf8')).toBe(before);
  });

  test('with --write mends the files, says what it did, and has nothing more to do', () => {
    const root = spoiltSite();
    chmodSync(join(root, fi), 0o640);
    expect(seloste(root, '--write')).toEqual({
      code: 0,
      out: `${fi}: a space after the colon, days written year-month-day\n`,
      err: 'Files mended: 1.\n',
    });
    expect(readFileSync(join(root, fi), 'utf8')).toBe(sound.get(fi));
    expect(statSync(join(root, fi)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'notices/verkkokauppa')).toSorted()).toEqual(['en.md', 'fi.md']);
    expect(seloste(root)).toEqual({
      code: 0,
      out: '',
      err: 'There is nothing that can be mended with certainty.\n',
    });
  });

  test('keeps to the paths that are given', () => {
    const root = spoiltSite();
    expect(seloste(root, en)).toMatchObject({ code: 0, out: '' });
    expect(seloste(root, fi)).toMatchObject({ code: 1 });
    expect(seloste(root, 'notices/muu')).toEqual({
      code: 2,
      out: '',
      err: 'There are no notices under “notices/muu”.\nHelp: seloste --help\n',
    });
  });
});
