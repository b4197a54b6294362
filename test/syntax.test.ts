// Mistakes of writing: what an author writes, and what they read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainOf, readFrontMatter, readYaml } from '../src/reading/front-matter.ts';
import type { AuthorLang, Diagnostic } from '../src/model.ts';
import { placeIn } from '../src/reading/place.ts';
import * as mistakes from '../src/reading/syntax/index.ts';

const read = (text: string) => readFrontMatter({ path: 'fi.md', text });
const edition = (...metadata: string[]) =>
  ['---', ...metadata, '---', '', '## Rekisterinpitäjä', ''].join('\n');
const rules = (text: string) => read(text).diagnostics.map(({ rule }) => rule);

const asRead = ({ path, range, severity, rule, message, help }: Diagnostic, lang: AuthorLang) =>
  `${path}:${range.line}:${range.column} ${severity} ${rule}\n  ${message[lang]}\n  ${help[lang]}\n`;

/** What the author of an edition with these metadata reads. */
const told = (...metadata: string[]) => toldOf(edition(...metadata));
const toldOf = (text: string) =>
  read(text)
    .diagnostics.map((diagnostic) => asRead(diagnostic, 'en'))
    .join('');

/** Metadata that must be readable, as plain values. */
function plainly(text: string): unknown {
  const { value, diagnostics } = read(text);
  if (!value) throw new Error(diagnostics.map((diagnostic) => asRead(diagnostic, 'en')).join(''));
  return plainOf(value.matter);
}

describe.each(Object.values(mistakes))('$id', ({ id, severity, bad, good }) => {
  test('is the one thing told about its bad example', async () => {
    const { value, diagnostics } = read(bad);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([id]);
    expect(value === null).toBe(severity === 'error');
    const words = diagnostics.flatMap((diagnostic) => [asRead(diagnostic, 'fi'), asRead(diagnostic, 'en')]);
    await expect([bad, ...words].join('\n')).toMatchFileSnapshot(`syntax/${id}.txt`);
  });

  test('says nothing about its good example', () => {
    expect(rules(good)).toEqual([]);
  });
});

describe('reading', () => {
  test('keeps the words of the author as text', () => {
    const metadata = [
      'postcode: 00016',
      'version: 1.10',
      'day: 2026-02-30',
      'country: no',
      'phone: +358105304',
      'dpo:',
    ];
    expect(plainly(edition(...metadata))).toEqual({
      postcode: '00016',
      version: '1.10',
      day: '2026-02-30',
      country: 'no',
      phone: '+358105304',
      dpo: '',
    });
  });

  test('accepts the ways of writing that lose nothing', () => {
    const metadata = [
      '# A comment of its own',
      'registerName: "Kesko\'s register" # after quotation marks',
      'lead: >',
      '  Colons: tabs\t"quotes”, # signs',
      '  \tand @ are text here.',
      'web: https://example.fi:8080/a?b=c#d',
      'rights: [',
      '  access, erasure',
      ']',
      'purposes:',
      '- id: orders',
      "  name: 'EU:n asetus – 50 % & muut!'",
      '',
      'contact: # below',
      '  role: Customer service',
    ];
    expect(plainly(edition(...metadata))).toMatchInlineSnapshot(`
      {
        "contact": {
          "role": "Customer service",
        },
        "lead": "Colons: tabs	"quotes”, # signs
      	and @ are text here.
      ",
        "purposes": [
          {
            "id": "orders",
            "name": "EU:n asetus – 50 % & muut!",
          },
        ],
        "registerName": "Kesko's register",
        "rights": [
          "access",
          "erasure",
        ],
        "web": "https://example.fi:8080/a?b=c#d",
      }
    `);
  });

  test('gives a body whose lines have the numbers they have in the file', () => {
    const text = edition('registerName: Asiakasrekisteri');
    expect(read(text).value?.body).toBe('\n\n\n\n## Rekisterinpitäjä\n');
  });

  test('leaves a thematic break and an underlined heading in the body alone', () => {
    expect(rules(edition('registerName: A') + '\n---\n\nTeksti\n\nRekisterin nimi: A\n---\n')).toEqual([]);
  });

  test('reads site.yaml, with or without a row --- on top', () => {
    const site = (text: string) => readYaml({ path: 'site.yaml', text });
    const values = ['name: A\n', '---\nname: A\n'].map((text) => site(text).value);
    expect(values.map((matter) => matter && plainOf(matter))).toEqual([{ name: 'A' }, { name: 'A' }]);
    expect(site('').diagnostics.map(({ rule }) => rule)).toEqual(['metadata-filled']);
    expect(site('name: A\n---\nname: B\n').diagnostics.map(({ rule, range }) => [rule, range.line])).toEqual([
      ['document-single', 2],
    ]);
  });
});

describe('what an author is told', () => {
  test('when the text around the metadata is not as it should be', () => {
    expect(toldOf(' ---\nregisterName: A\n---\n')).toMatchInlineSnapshot(`
      "fi.md:1:1 error metadata-first
        There is a space before \`---\` on the line that opens the metadata.
        Delete the space, so that the line starts with \`---\`.
      "
    `);
    expect(toldOf('Tietosuojaseloste\n---\nregisterName: A\n---\n')).toMatchInlineSnapshot(`
      "fi.md:1:1 error metadata-first
        There is text before the metadata: “Tietosuojaseloste”.
        Move the text after the metadata, so that the file starts with the line \`---\`.
      "
    `);
    expect(toldOf('# Tietosuojaseloste\n')).toMatchInlineSnapshot(`
      "fi.md:1:1 error metadata-first
        The file does not start with metadata.
        Add at the top a line \`---\`, the metadata, such as \`registerName: Customer register\`, and another line \`---\`.
      "
    `);
    expect(toldOf('')).toMatchInlineSnapshot(`
      "fi.md:1:1 error metadata-first
        The file does not start with metadata.
        Add at the top a line \`---\`, the metadata, such as \`registerName: Customer register\`, and another line \`---\`.
      "
    `);
    expect(toldOf('—\nregisterName: A\n---\n')).toMatchInlineSnapshot(`
      "fi.md:1:1 error opening-fence-bare
        The first line is “—”, though nothing but \`---\` may stand on it.
        Write three hyphens, \`---\`, on the first line and nothing else.
      "
    `);
    expect(toldOf('--- \nregisterName: A\n---\n')).toMatchInlineSnapshot(`
      "fi.md:1:4 error opening-fence-bare
        There is a space after \`---\` on the first line.
        Delete the space, so that the line is \`---\` alone.
      "
    `);
    expect(toldOf('---\nregisterName: A\nrights:\n- access\n\n## A\n\nHuom: teksti\n'))
      .toMatchInlineSnapshot(`
      "fi.md:4:9 error closing-fence-present
        The line \`---\` that ends the metadata is missing.
        Add a line with \`---\` alone after line 4.
      "
    `);
    expect(toldOf('---\nregisterName: A\n–-\n\n## A\n')).toMatchInlineSnapshot(`
      "fi.md:3:1 error closing-fence-present
        The line “–-” does not end the metadata.
        Write three hyphens at the start of the line instead: \`---\`.
      "
    `);
    expect(toldOf('---\nregisterName: A\n---\n\n---\nlead: B\n---\n')).toMatchInlineSnapshot(`
      "fi.md:3:1 error metadata-once
        The metadata end at this line, but fields come after it: “lead: B”.
        Delete the extra lines \`---\`: one opens the metadata and one ends them.
      "
    `);
  });

  test('when the yaml parser points elsewhere than at the mistake', () => {
    expect(told('contact:', '  phone:010 5304', '  role: A')).toMatchInlineSnapshot(`
      "fi.md:3:3 error colon-spaced
        There is no space after the colon of \`phone\`.
        Add a space after the colon: \`phone: 010 5304\`.
      "
    `);
    expect(told('registerName: "A', 'lead: "B"')).toMatchInlineSnapshot(`
      "fi.md:2:15 error quotes-match
        The value starts with the quotation mark ", but the one that ends it is missing.
        Add " at the end of the value.
      "
    `);
    expect(told('registerName: "A”', 'lead: B', 'version: 1')).toMatchInlineSnapshot(`
      "fi.md:2:15 error quotes-match
        The value starts with the quotation mark ", but ends with a different one, ”.
        Write " in place of ”: \`registerName: "A"\`.
      "
    `);
    expect(told('registerName: A', '  lead: B')).toMatchInlineSnapshot(`
      "fi.md:2:15 error fields-aligned
        The line “lead: B” is indented under \`registerName\`, but that field already has a value.
        Delete the indent if the line is a field of its own. If it continues the value, put all of the value in quotation marks.
      "
    `);
  });

  test('when a sign has a job of its own', () => {
    expect(told('share: >50 %')).toMatchInlineSnapshot(`
      "fi.md:2:8 error value-start-plain
        The value starts with “>”, which has a job of its own in metadata.
        Put the value in quotation marks: \`share: ">50 %"\`.
      "
    `);
    expect(told('registerName: [A] rekisteri')).toMatchInlineSnapshot(`
      "fi.md:2:15 error value-start-plain
        The value starts with “[”, which has a job of its own in metadata.
        Put the value in quotation marks: \`registerName: "[A] rekisteri"\`.
      "
    `);
    expect(told('registerName: **A** rekisteri')).toMatchInlineSnapshot(`
      "fi.md:2:15 error aliases-absent
        “**A**” at the start of the value is read as a reference to another place.
        Put the value in quotation marks: \`registerName: "**A** rekisteri"\`. If you meant a reference, write the value it refers to in its place.
      "
    `);
    expect(told('registerName: #1')).toMatchInlineSnapshot(`
      "fi.md:2:15 error hash-quoted
        The sign # cuts the value short: “#1” is left out.
        Put the value in quotation marks: \`registerName: "#1"\`. If it is a comment, move it to a line of its own.
      "
    `);
    expect(told('contact: role: Customer service')).toMatchInlineSnapshot(`
      "fi.md:2:14 error colon-quoted
        The value of \`contact\` has a colon in it, which cannot be told from the colon after the name of a field.
        Put the value in quotation marks: \`contact: "role: Customer service"\`. If \`role\` is the name of a field, start it on a line of its own, indented.
      "
    `);
    expect(told('a: &x', '  b: c', 'd:', '  <<: *x')).toMatchInlineSnapshot(`
      "fi.md:2:4 error anchors-absent
        “&x” at the start of the value is read as a label of this place and left out of the value.
        Delete it, and write the values in each place that needs them.
      "
    `);
  });

  test('when a list is written with other bullets', () => {
    expect(told('rights:', '  – access', '  – erasure')).toMatchInlineSnapshot(`
      "fi.md:3:3 error dashes-spaced
        The line of a list does not start with a dash and a space, so it is not read as a list.
        Start each line of the list with a dash and a space: \`- access\`.
      "
    `);
    expect(told('rights:', '  * access', '  * erasure')).toMatchInlineSnapshot(`
      "fi.md:3:3 error dashes-spaced
        The line of a list does not start with a dash and a space, so it is not read as a list.
        Start each line of the list with a dash and a space: \`- access\`.
      "
    `);
    expect(told('rights:', '  - access', '  -erasure')).toMatchInlineSnapshot(`
      "fi.md:4:3 error dashes-spaced
        The line of a list does not start with a dash and a space, so it is not read as a list.
        Start each line of the list with a dash and a space: \`- erasure\`.
      "
    `);
  });

  test('when characters only look right', () => {
    expect(told('folder: "R:\\"')).toMatchInlineSnapshot(`
      "fi.md:2:12 error backslash-safe
        Inside double quotation marks a backslash changes the sign after it: “\\"” does not stay in the text as it is.
        Use apostrophes in place of the quotation marks: \`folder: 'R:\\'\`.
      "
    `);
    expect(told('registerName： A')).toMatchInlineSnapshot(`
      "fi.md:2:13 error spaces-plain
        The name of the field is followed by the wide colon “：”, which does not count as a colon.
        Type an ordinary colon and a space instead: \`registerName: A\`.
      "
    `);
    expect(told('registerName:\u00a0A')).toMatchInlineSnapshot(`
      "fi.md:2:14 error spaces-plain
        There is a special space (U+00A0) on the line, which does not count as an ordinary one.
        Delete it and type an ordinary space instead.
      "
    `);
    expect(told('contact:', '\u3000role: A')).toMatchInlineSnapshot(`
      "fi.md:3:1 error spaces-plain
        There is a special space (U+3000) on the line, which does not count as an ordinary one.
        Delete it and type an ordinary space instead.
      "
    `);
  });

  test('when no mistake is recognised: that, and no guess', () => {
    expect(told('[a]: b')).toMatchInlineSnapshot(`
      "fi.md:2:1 error yaml-readable
        There is a list, or fields, where the name of a field should be.
        Check the indent, colons, quotation marks and brackets of this line and the one before.
      "
    `);
    expect(told('rights: [*x]')).toMatchInlineSnapshot(`
      "fi.md:2:10 error aliases-absent
        “*x” at the start of the value is read as a reference to another place.
        Put the value in quotation marks. If you meant a reference, write the value it refers to in its place.
      "
    `);
  });

  test('one error at a time, the first one', () => {
    expect(rules(edition('lead: a: b', 'slug: @c', 'lead: d'))).toEqual(['colon-quoted']);
  });

  test('all warnings, when there is no error', () => {
    expect(rules(edition('registerName: ”A”', 'lead: “B”'))).toEqual(['quotes-straight', 'quotes-straight']);
    expect(rules(edition('registerName: ”A”', 'lead: b: c'))).toEqual(['colon-quoted']);
  });
});

describe('hostile metadata', () => {
  const tongues = [
    ...[
      'js',
      'javascript',
      'JS',
      'JavaScript',
      ' js',
      '\tjs',
      'js ',
      'node',
      'jsLegacy',
      'json',
      'coffee',
      'coffeescript',
    ],
    ...['cson', 'toml', 'yaml', 'constructor', '__proto__', '-', '-js'],
  ];

  test.each(tongues)('in the language “%s” are refused and not run', (tongue) => {
    const run = '(() => { globalThis.hostileMetadataRan = true; return {}; })()';
    expect(rules(`---${tongue}\n${run}\n---\n`)).toEqual(['opening-fence-bare']);
    expect(rules(`---\n---${tongue}\n${run}\n---\n`)).toEqual(['closing-fence-bare']);
    expect(globalThis).not.toHaveProperty('hostileMetadataRan');
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'cannot reach what objects inherit by the key %s',
    (key) => {
      const value = plainly(
        edition(`${key}:`, '  polluted: yes', 'contact:', `  ${key}:`, '    polluted: yes'),
      );
      expect(Object.getOwnPropertyNames(value)).toEqual([key, 'contact']);
      expect(({} as { polluted?: string }).polluted).toBeUndefined();
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    },
  );

  test('of references upon references are refused', () => {
    const laughs = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (n) => `l${n}: &l${n} [${`*l${n - 1},`.repeat(9)}*l${n - 1}]`,
    );
    expect(rules(edition('l0: &l0 ha', ...laughs))).toEqual(['anchors-absent']);
    expect(rules(edition('a: [*a, *a]'))).toEqual(['aliases-absent']);
  });

  const n = 50_000;
  const bulky: [string, string][] = [
    ['opening brackets', '['.repeat(n)],
    ['opening brackets on rows of their own', '[\n'.repeat(n)],
    ['brackets that quoted ones seem to close', 'a: [ "]",\n'.repeat(n / 10)],
    ['braces', '{a: '.repeat(n / 4)],
    ['dashes', '- '.repeat(n / 2)],
    ['dashes after a key', `a: ${'- '.repeat(n / 2)}`],
    ['question marks', '? '.repeat(n / 2)],
    ['colons', ': '.repeat(n / 2)],
    ['indents', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['empty lines', `a: b${'\n'.repeat(n)}c: d`],
    ['lines of spaces', `a: b\n${' \n'.repeat(n / 2)}c: d`],
    ['quotation marks', `a: ${'"'.repeat(n)}`],
    ['apostrophes', `a: x${"'".repeat(n)}\n'`],
    ['backslashes', `a: "${'\\'.repeat(n + 1)}"`],
    ['hash signs', `a: b ${'# '.repeat(n / 2)}`],
    ['tabs', `a:\n${'\t\n'.repeat(n / 2)}\tb: c`],
    ['anchors', `a: ${'&a '.repeat(n / 3)}`],
    ['the same field', 'a: b\n'.repeat(n / 5)],
    ['fields without a space', 'a:b\n'.repeat(n / 4)],
    ['fences in quotation marks', `a: "${'—\n'.repeat(n / 2)}`],
    ['closing brackets', ']'.repeat(n)],
    ['asterisks', '*a '.repeat(n / 3)],
    ['special spaces', `a${'\u00a0'.repeat(n)}b`],
    ['texts on a row', `a:b: [${'a,'.repeat(n / 4)}${' '.repeat(n / 4)}@]`],
    ['texts after an indent', `${' '.repeat(n / 2)}a: [${'a,'.repeat(n / 4)}@]`],
    ['one key', `${'a'.repeat(n)}: b`],
  ];

  test.each(bulky)(
    'of fifty thousand signs are refused: %s',
    (_, metadata) => {
      const { value, diagnostics } = read(edition(metadata));
      expect([value, diagnostics.length]).toEqual([null, 1]);
      expect(readYaml({ path: 'site.yaml', text: metadata }).value).toBeNull();
    },
    30_000,
  );

  test('of any kind are either read or refused with words and a place in the file', () => {
    const signs = fc.constantFrom(
      ...'---',
      ...'\n\n\n\n  \t:-[]{}"\'“”#&*!|>%@`,?\\.<=~–：\u00a0\r\u2028\ufeff\u0000',
      ...'abc012',
    );
    const words = fc.constantFrom(
      '---',
      '\n',
      'lead: ',
      '  - ',
      'a:',
      '<<: ',
      '!!js/function ',
      '...',
      '__proto__: ',
      '"',
      '\n---\n',
    );
    const text = fc.array(fc.oneof(signs, words, fc.string({ unit: 'grapheme', maxLength: 3 })), {
      maxLength: 60,
    });
    const anything = text.map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          anything.map((metadata) => edition(metadata)),
        ),
        (written) => {
          const yaml = readYaml({ path: 'site.yaml', text: written });
          const front = read(written);
          const lines = written.split('\n');
          for (const { value, diagnostics } of [yaml, front]) {
            expect(value === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
            for (const { range, message, help } of diagnostics) {
              const line = lines[range.line - 1];
              expect(line).toBeDefined();
              expect(range.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
              expect([range.endLine, range.endColumn]).not.toContain(0);
              expect(
                [message.fi, message.en, help.fi, help.en].filter((said) => !said.endsWith('.')),
              ).toEqual([]);
            }
          }
          if (yaml.value) plainOf(yaml.value);
          if (front.value) expect(front.value.body.split('\n').length).toBe(lines.length);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the place of a value', () => {
  const metadata = [
    'registerName: Asiakasrekisteri',
    'purposes:',
    '  - id: orders',
    '    name: Orders',
    'dpo:',
    '',
  ];
  const text = edition(...metadata, 'contact:', '  role: A', '', '');

  test.each<[(string | number)[], 'key' | 'value', string]>([
    [['registerName'], 'value', '2:15–2:31'],
    [['registerName'], 'key', '2:1–2:13'],
    [['purposes', 0, 'name'], 'value', '5:11–5:17'],
    [['purposes', 0], 'value', '4:5–5:17'],
    [['purposes', 0, 'basis'], 'value', '4:5–4:7'],
    [['purposes', 1, 'name'], 'value', '3:1–3:9'],
    [['dpo'], 'value', '6:1–6:4'],
    [['contact'], 'value', '9:3–9:10'],
    [['contact', 'phone'], 'key', '8:1–8:8'],
    [['lead'], 'value', '1:1–1:4'],
    [[], 'value', '1:1–1:4'],
  ])('%j, its %s, is %s', (path, part, place) => {
    const { value } = read(text);
    if (!value) throw new Error(toldOf(text));
    const { line, column, endLine, endColumn } = placeIn(value.matter, path, part);
    expect(`${line}:${column}–${endLine}:${endColumn}`).toBe(place);
  });
});
