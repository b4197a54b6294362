// The rules: what an author writes, and what they read about it.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/model.ts';
import * as prose from '../src/prose/index.ts';
import * as rules from '../src/rules/index.ts';
import type { Example } from '../src/rules/rule.ts';
import { check, lay, sound, writtenAndRead, type Files } from './lay.ts';
import { wordingFlaws } from './wording.ts';

const everyRule = [...Object.values(prose), ...Object.values(rules).flat()];

const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ waived }) => !waived).map(({ rule, path, range }) => `${rule} ${path}:${range.line}`);

test('nothing is said about the sound site', () => {
  expect(told(check(sound).diagnostics)).toEqual([]);
  expect(told(check(sound, { strict: true }).diagnostics)).toEqual([]);
});

test('an example that changes nothing is a mistake in the example', () => {
  expect(() => lay({ 'fi.md': [['controller: nobody', 'controller: esimerki']] })).toThrow(
    'nothing is changed by controller: nobody',
  );
  expect(() => lay({ 'fi.md': [[/nobody/g, '']] })).toThrow('nothing is changed by /nobody/g');
  expect(() => lay({ 'site.yaml': [['name:', 'name:']] })).toThrow('nothing is changed by name:');
});

describe.each(everyRule)('$id', ({ id, good, bad }) => {
  test('says nothing about its good example, and neither does any other rule', () => {
    expect(told(check(lay(good)).diagnostics)).toEqual([]);
  });

  test('speaks of its bad example', async () => {
    const files = lay(bad);
    const outcome = check(files);
    expect(outcome.diagnostics.map(({ rule }) => rule)).toContain(id);
    expect(outcome.diagnostics.flatMap(wordingFlaws)).toEqual([]);
    await expect(writtenAndRead(files, outcome)).toMatchFileSnapshot(`diagnostics/${id}.txt`);
  });
});

const paragraph = (text: string): Example => ({
  'fi.md': [['Suojaamme', `${text}\n\nSuojaamme`]],
  'en.md': [['We protect', `${text}\n\nWe protect`]],
});

const english = 'notices/verkkokauppa/en.md';
const metadataOf = (path: string) => (sound.get(path) ?? '').replace(/\n## [^]*$/, '');

/** What is told outside the folders of rules. */
const elsewhere: [rule: string, files: Files][] = [
  ['source-present', new Map([...sound].filter(([path]) => !path.endsWith('/fi.md')))],
  ['languages-listed', new Map([...sound, ['notices/verkkokauppa/sv.md', metadataOf(english)]])],
  ['text-readable', lay(paragraph(`${'> '.repeat(33)}Lainaus`))],
];

test.each(elsewhere)('%s is told', async (id, files) => {
  const outcome = check(files);
  expect(outcome.diagnostics.map(({ rule }) => rule)).toContain(id);
  expect(outcome.diagnostics.flatMap(wordingFlaws)).toEqual([]);
  await expect(writtenAndRead(files, outcome)).toMatchFileSnapshot(`diagnostics/${id}.txt`);
});

const waiver = (rule: string) =>
  `waivers:\n  - rule: ${rule}\n    reason: Odotetaan käännöstä.\n    until: 2027-01-31\n`;
const gap = (element: string, until: string) =>
  `  - element: ${element}\n    reason: Asia selvitetään\n    until: ${until}\n`;

/** Further mistakes that authors make, each told by one rule and by no other. */
const mistakes: Record<string, [rule: string, Example]> = {
  'a heading misspelt in a translation': [
    'sections-known',
    { 'en.md': [['## Security of', '## Securty of']] },
  ],
  'a heading of the author’s own': [
    'sections-known',
    {
      'fi.md': [
        ['## Tietojen suojaaminen', '## Palkinnot\n\nArvomme palkintoja.\n\n## Tietojen suojaaminen'],
      ],
      'en.md': [['## Security of', '## Prizes\n\nWe raffle prizes.\n\n## Security of']],
    },
  ],
  'a section without its translation': ['sections-agree', { 'en.md': [[/## Recipients\n[^]*?(?=##)/, '']] }],
  'a sub-section without its translation': [
    'sections-agree',
    { 'fi.md': [['Suojaamme', '### Salaus\n\nSuojaamme']] },
  ],
  'a section only in the translation': [
    'sections-agree',
    { 'en.md': [['## Security of', '## Cookies\n\nWe use none.\n\n## Security of']] },
  ],
  'a section of the author’s own without its translation': [
    'sections-agree',
    { 'fi.md': [['## Rekisteröidyn', '## Lapset {#children}\n\nEmme palvele lapsia.\n\n## Rekisteröidyn']] },
  ],
  'a main heading in the text': [
    'headings-in-order',
    { 'fi.md': [['## Tietojen vastaanottajat', '# Tietosuojaseloste\n\n## Tietojen vastaanottajat']] },
  ],
  'text before the first heading': [
    'headings-in-order',
    { 'fi.md': [['## Tietojen vastaanottajat', 'Johdanto.\n\n## Tietojen vastaanottajat']] },
  ],
  'an HTML comment': ['markdown-only', paragraph('<!-- tarkista vielä -->')],
  'a footnote mark that is not closed': [
    'footnotes-match',
    { 'fi.md': [['Suojaamme tiedot', 'Suojaamme tiedot [^']] },
  ],
  'footnotes that are twice there, unmentioned and indented': [
    'footnotes-match',
    paragraph('Ensin[^1] ja sitten.[^3]\n\n[^1]: Yksi\n\n[^1]: Toinen\n\n[^2]: Kolmas\n\n> [^3]: Neljäs'),
  ],
  'an address that a standard section has': [
    'addresses-valid',
    {
      'fi.md': [['Suojaamme', '### Pyynnöt {#rights}\n\nSuojaamme']],
      'en.md': [['We protect', '### Requests {#rights}\n\nWe protect']],
    },
  ],
  'an address that another heading has': [
    'addresses-valid',
    {
      'fi.md': [
        ['Suojaamme', '### Salaus {#own}\n\nSuojaamme'],
        ['Lähetä', '### Pyynnöt {#own}\n\nLähetä'],
      ],
      'en.md': [
        ['We protect', '### Encryption {#own}\n\nWe protect'],
        ['Send', '### Requests {#own}\n\nSend'],
      ],
    },
  ],
  'a link to a page that is not there': ['anchors-exist', paragraph('[Jäsenet](/fi/jasenet/)')],
  'a controller that is not like any other': [
    'controllers-known',
    { 'fi.md': [['controller: esimerkki', 'controller: tytaryhtio']] },
  ],
  'a recipient without a name': ['recipients-known', { 'fi.md': [['    recipient: kuljetus\n', '']] }],
  'a list without its translation': ['ids-match', { 'en.md': [[/data:\n[^]*?(?=sources:)/, '']] }],
  'a thing on a list without its translation': [
    'ids-match',
    { 'en.md': [['  - id: tilaustiedot\n    name: order data\n', '']] },
  ],
  'a thing only on the list of the translation': [
    'ids-match',
    { 'en.md': [['  - id: tilaustiedot\n', '  - id: kuvat\n    name: images\n  - id: tilaustiedot\n']] },
  ],
  'a text without its translation': ['words-translated', { 'en.md': [[/unexpected: .*\n/, '']] }],
  'a text under a field without its translation': [
    'words-translated',
    { 'en.md': [[/provision:\n.*\n/, '']] },
  ],
  'a text only in the translation': [
    'words-translated',
    { 'en.md': [['    retentionRule: from', '    interest: our sales\n    retentionRule: from']] },
  ],
  'a purpose without a basis': [
    'legal-basis-stated',
    { 'fi.md': [['    basis: legitimateInterests\n', '']] },
  ],
  'a review that is overdue': [
    'days-ordered',
    { 'fi.md': [['version: 4\n', 'version: 4\nreviewDue: 2026-11-21\n']] },
  ],
  'a gap past its day': [
    'gaps-closed',
    { 'fi.md': [['profiling: none\n', `gaps:\n${gap('profiling', '2026-11-21')}`]] },
  ],
  'a waiver of a misspelt rule': [
    'waivers-current',
    { 'fi.md': [['profiling: none\n', `profiling: none\n${waiver('language-present')}`]] },
  ],
  'a waiver of no rule at all': [
    'waivers-current',
    { 'fi.md': [['profiling: none\n', `profiling: none\n${waiver('kaikki')}`]] },
  ],
  'a waiver that silences nothing': [
    'waivers-current',
    { 'fi.md': [['profiling: none\n', `profiling: none\n${waiver('ids-match')}`]] },
  ],
  'a waiver of what would lose text': [
    'waivers-current',
    { 'fi.md': [['profiling: none\n', `profiling: none\n${waiver('text-only')}`]] },
  ],
  'too many marks in a paragraph': ['text-readable', paragraph('*'.repeat(1001))],
  'a table with too many columns': ['text-readable', paragraph('|'.repeat(101))],
  'too many lines in a paragraph': ['text-readable', paragraph('Rivi\n'.repeat(2001))],
};

const fileOf = (name: string) => `${name.replaceAll(/[^a-zA-Z]+/g, '-')}.txt`;

describe('the mistake is told once:', () => {
  test.each(Object.entries(mistakes))('%s', async (name, [id, example]) => {
    const files = lay(example);
    const outcome = check(files);
    expect([...new Set(outcome.diagnostics.map(({ rule }) => rule))]).toEqual([id]);
    expect(outcome.diagnostics.flatMap(wordingFlaws)).toEqual([]);
    await expect(writtenAndRead(files, outcome)).toMatchFileSnapshot(`diagnostics/mistakes/${fileOf(name)}`);
  });
});

test('a waiver silences what is said of the writing, in a translation too, until its day', () => {
  const strange = { 'en.md': [['## Security of', '## Our own ways\n\nWe lock.\n\n## Security of']] } as const;
  const waived = (until: string) =>
    check(
      lay({
        ...strange,
        'fi.md': [
          ['profiling: none\n', `profiling: none\n${waiver('sections-known').replace('2027-01-31', until)}`],
        ],
      }),
    ).diagnostics.map(({ rule, severity, waived: isWaived }) => `${rule} ${severity} ${String(isWaived)}`);
  const before = check(lay(strange)).diagnostics.map(({ rule }) => rule);
  expect(before).toContain('sections-known');
  expect(waived('2027-01-31')).toContain('sections-known warning true');
  expect(waived('2026-11-21')).toContain('waivers-current error false');
  expect(waived('2026-11-21')).toContain('sections-known warning false');
});

test('every rule, and every mistake shown, has its file, and no file is left from one that is gone', () => {
  const shown = (folder: string) =>
    readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith('.txt'));
  const ids = [...everyRule.map(({ id }) => id), ...elsewhere.map(([id]) => id)];
  expect(shown('diagnostics')).toEqual(ids.map((id) => `${id}.txt`).toSorted());
  expect(shown('diagnostics/mistakes')).toEqual(Object.keys(mistakes).map(fileOf).toSorted());
});
