// `seloste status`: what a team sees of all its notices at once.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../lib/cli.js', import.meta.url));
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'seloste-status-'));
  await cp(new URL('rich', import.meta.url), root, { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

const seloste = (command: string, ...options: string[]) =>
  execFileSync(
    process.execPath,
    [cli, command, ...options, '--root', root, '--date', '2026-11-22', '--lang', 'en'],
    { encoding: 'utf8' },
  );

const edit = async (path: string, from: string, to: string) => {
  const file = join(root, 'notices', path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

test('every notice has a row in every language of the site', () => {
  expect(seloste('status')).toMatchInlineSnapshot(`
    "Notice           Language  Version  Updated     Review due  Gaps  Errors  Warnings  Translation
    ───────────────  ────────  ───────  ──────────  ──────────  ────  ──────  ────────  ───────────────
    kameravalvonta   fi        –        2026-02-02  –           0     0       0         source language
    kameravalvonta   sv        –        2026-02-02  –           0     0       0         missing
    kameravalvonta   en        –        2026-02-02  –           0     0       0         not recorded
    kanta-asiakkaat  fi        2.1      2026-04-20  2027-04-30  0     0       0         source language
    kanta-asiakkaat  sv        2.1      2026-04-20  2027-04-30  0     0       0         not recorded
    kanta-asiakkaat  en        2.1      2026-04-20  2027-04-30  0     0       0         not recorded
    vieraskirja      fi        –        2026-01-07  –           5     0       0         source language
    vieraskirja      sv        –        2026-01-07  –           5     0       0         not recorded
    vieraskirja      en        –        2026-01-07  –           5     0       0         not recorded
    "
  `);
});

test('a translation that was recorded falls behind when its source changes, and only there', async () => {
  seloste('translated', 'vieraskirja', '--language', 'sv');
  await edit('vieraskirja/fi.md', 'lead: ', 'lead: Vieraat kirjataan. ');
  const rows = seloste('status')
    .split('\n')
    .filter((row) => row.startsWith('vieraskirja'));
  expect(rows.map((row) => row.split(/ {2,}/).at(-1))).toEqual([
    'source language',
    '1 section behind',
    'not recorded',
  ]);
});

test('a notice that cannot be read is named', async () => {
  await edit('kameravalvonta/fi.md', 'registerName', 'registerNmae');
  expect(seloste('status')).toMatch(/^kameravalvonta .*could not be read$/m);
});

test('as JSON, the state of each element of each notice is told', () => {
  const { notices, unreadable } = JSON.parse(seloste('status', '--json'));
  expect(unreadable).toEqual(['kameravalvonta']);
  const [one] = notices.filter(({ notice }: { notice: string }) => notice === 'vieraskirja');
  const states: Record<string, string> = one.elements;
  expect(Object.entries(states).filter(([, state]) => state !== 'notAsked' && state !== 'told'))
    .toMatchInlineSnapshot(`
    [
      [
        "legalBasis",
        "gap",
      ],
      [
        "provision",
        "gap",
      ],
      [
        "retention",
        "gap",
      ],
      [
        "recipients",
        "none",
      ],
      [
        "transfers",
        "none",
      ],
      [
        "rights",
        "gap",
      ],
      [
        "complaint",
        "gap",
      ],
    ]
  `);
});
