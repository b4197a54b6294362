// What a translation was made from: recorded by a command, compared by content.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withTranslation } from '../src/judging/translation-field.ts';
import { changeSince, markOf } from '../src/judging/translation-marks.ts';
import { check, lay, sound } from './lay.ts';

const cli = new URL('../lib/cli.js', import.meta.url).pathname;
const sources = { meta: '0123456789ab 1234', purpose: 'ba9876543210' };

describe('the field is written and nothing else is touched:', () => {
  const written =
    'translation:\n  state: complete\n  sources:\n    meta: 0123456789ab 1234\n    purpose: ba9876543210\n';

  test.each([
    ['at the end of the metadata', '---\nslug: a\n---\n\nText\n', `---\nslug: a\n${written}---\n\nText\n`],
    [
      'in the place of an earlier one',
      '---\ntranslation:\n  state: abridged\n\n  sources:\n    meta: old\n\n# A comment\nslug: a\n---\n',
      `---\n${written}\n# A comment\nslug: a\n---\n`,
    ],
    [
      'in the place of one on a single row',
      '---\ntranslation: {state: complete}\nslug: a\n---\n',
      `---\n${written}slug: a\n---\n`,
    ],
    [
      'in the last place',
      '---\nslug: a\ntranslation:\n  state: complete\n---\ntranslation: x\n',
      `---\nslug: a\n${written}---\ntranslation: x\n`,
    ],
    [
      'with the line ends of the file',
      '---\r\nslug: a\r\n---\r\nText',
      `---\r\nslug: a\r\n${written.replaceAll('\n', '\r\n')}---\r\nText`,
    ],
    ['behind a byte order mark', '\ufeff---\nslug: a\n---\n', `\ufeff---\nslug: a\n${written}---\n`],
  ])('%s', (_, before, after) => expect(withTranslation(before, { state: 'complete', sources })).toBe(after));

  test('a file without metadata is left alone', () => {
    expect(withTranslation('Text\n', { state: 'complete', sources })).toBeNull();
  });
});

describe('a change is told by the sentences', () => {
  const mark = markOf(['Yksi.', 'Kaksi.', 'Kolme.']);

  test.each([
    ['none', ['Yksi.', 'Kaksi.', 'Kolme.'], null],
    ['one more', ['Yksi.', 'Kaksi.', 'Uusi.', 'Kolme.'], { added: ['Uusi.'], removed: 0 }],
    ['one changed', ['Yksi.', 'Toinen.', 'Kolme.'], { added: ['Toinen.'], removed: 1 }],
    ['one deleted', ['Yksi.', 'Kolme.'], { added: [], removed: 1 }],
    ['another order', ['Kaksi.', 'Yksi.', 'Kolme.'], { added: [], removed: 0 }],
  ])('%s', (_, sentences, change) => expect(changeSince(mark, sentences)).toEqual(change));

  test('a mark that someone wrote by hand is of another text', () => {
    expect(changeSince('ei mitään', ['Yksi.'])).toEqual({ added: ['Yksi.'], removed: 1 });
  });
});

describe('on the disk', () => {
  let root = '';
  const file = (lang: string) => join(root, `notices/verkkokauppa/${lang}.md`);
  const seloste = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, ...args, '--root', root, '--date', '2026-11-22'],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  const edit = (lang: string, from: string, to: string) => {
    const before = readFileSync(file(lang), 'utf8');
    expect(before).toContain(from);
    writeFileSync(file(lang), before.replace(from, to));
  };
  const findings = () =>
    seloste('check', '--lang', 'en')
      .stdout.split('\n')
      .filter((line) => line.startsWith('  “') || line.startsWith('notices/'));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'seloste-translated-'));
    cpSync(new URL('sound', import.meta.url), root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('a translation is recorded once, and nothing is said until the source changes', () => {
    const before = readFileSync(file('en'), 'utf8');
    expect(seloste('translated', '--lang', 'fi')).toEqual({
      status: 0,
      stdout: 'notices/verkkokauppa/en.md: käännös merkitty tehdyksi\n',
      stderr: '',
    });
    const after = readFileSync(file('en'), 'utf8');
    expect(after.replace(/translation:\n(?: .*\n)*/, '')).toBe(before);
    expect(seloste('translated', 'verkkokauppa', '--language', 'en', '--lang', 'en').stdout).toBe(
      'notices/verkkokauppa/en.md: the record was up to date\n',
    );
    expect(readFileSync(file('en'), 'utf8')).toBe(after);
    expect(findings()).toEqual([]);
    edit('fi', 'Suojaamme tiedot salauksella', 'Suojaamme  tiedot\n*salauksella*');
    expect(findings()).toEqual([]);
  });

  test('exactly the sections that changed are told, with what is new, until the translation is recorded again', () => {
    seloste('translated', '--lang', 'en');
    edit('fi', 'Suojaamme tiedot', 'Valvomme tietojen käyttöä. Suojaamme tiedot');
    edit('fi', 'name: tilausten toimittaminen', 'name: tilausten toimittaminen kotiin');
    const told = findings();
    expect(told).toHaveLength(4);
    expect(told.join('\n')).toContain(
      '“Tietojen suojaaminen” of the source language’s text has changed since it was translated: new “Valvomme tietojen käyttöä”.',
    );
    expect(told.join('\n')).toContain('new “tilausten toimittaminen kotiin”, sentences gone 1.');
    seloste('translated', '--lang', 'en');
    expect(findings()).toEqual([]);
  });

  test('a page of an abridged translation says that it is one, and leads to the whole notice', () => {
    const page = () => readFileSync(join(root, 'dist/en/web-shop/index.html'), 'utf8');
    seloste('build', '--lang', 'en');
    expect(page()).not.toContain('shortened version');
    edit('en', 'provision:', 'translation:\n  state: abridged\nprovision:');
    seloste('build', '--lang', 'en');
    expect(page()).toContain(
      'This is a shortened version. The whole notice: <a href="/fi/verkkokauppa/">Suomi</a>',
    );
  });

  test('what is not there cannot be recorded', () => {
    expect(seloste('translated', 'asiakkaat', '--lang', 'en')).toMatchObject({ status: 2, stdout: '' });
    expect(seloste('translated', '--language', 'sv', '--lang', 'en')).toMatchObject({
      status: 2,
      stdout: '',
    });
    expect(seloste('translated', '--language', 'fi', '--lang', 'en')).toMatchObject({
      status: 1,
      stdout: '',
    });
  });
});

const told = (files: Parameters<typeof check>[0]) =>
  check(files).diagnostics.map(({ rule, language }) => `${rule} ${language}`);
const security = /## Security of the data\n[^]*?(?=##)/;

describe('an abridged translation', () => {
  const abridged = ['provision:', 'translation:\n  state: abridged\nprovision:'] as const;

  test('may leave sections and texts out', () => {
    expect(told(lay({ 'en.md': [[security, '']] }))).toContain('sections-agree en');
    expect(told(lay({ 'en.md': [[security, ''], abridged, [/unexpected: .*\n/, '']] }))).toEqual([]);
  });

  test('says nothing that the source does not say', () => {
    const files = lay({ 'en.md': [abridged, ['We protect', 'We keep logs for 9 months. We protect']] });
    expect(told(files)).toEqual(['facts-agree en']);
  });
});

test('a translation that records nothing is not asked to', () => {
  expect(told(sound)).toEqual([]);
});
