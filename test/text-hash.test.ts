// The hash of a text holds what a reader meets, and nothing of how it is written.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument, visit, YAMLMap } from 'yaml';
import { gather } from '../src/judging/gather.ts';
import { validateSite, validateSource, validateTranslation } from '../src/judging/validate.ts';
import type { Draft, SourceFile, Told } from '../src/model.ts';
import { decode } from '../src/reading/decode.ts';
import { readYaml } from '../src/reading/front-matter.ts';
import { identityOf } from '../src/reading/notice-files.ts';
import { open, parse } from '../src/reading/parse.ts';
import { hashesOf } from '../src/versions/text-hash.ts';

type Files = ReadonlyMap<string, string>;

const root = new URL('rich/notices', import.meta.url).pathname;
/** One notice with everything a notice can hold, and the file that it shares with others. */
const rich: Files = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(site\.yaml|kanta-asiakkaat\/.*\.md)$/.test(name))
    .map((name) => [`notices/${name}`, readFileSync(join(root, name), 'utf8')]),
);
const fi = 'notices/kanta-asiakkaat/fi.md';
const sv = 'notices/kanta-asiakkaat/sv.md';
const en = 'notices/kanta-asiakkaat/en.md';
const siteFile = 'notices/site.yaml';

/** The hashes of the notice by language; null when it cannot be read. No rule judges it. */
function hashes(files: Files): Record<string, string> | null {
  const sources = [...files].flatMap(
    ([path, text]) => decode({ path, bytes: new TextEncoder().encode(text) }).value ?? [],
  );
  const shared = sources.find(({ path }) => path === siteFile);
  const matter = shared && readYaml(shared).value;
  const site = matter && validateSite(siteFile, matter).value;
  const own = sources.filter(({ path }) => path !== siteFile);
  const drafts = own.flatMap((file) => draftOf(file) ?? []);
  if (!site || drafts.length < own.length) return null;
  const notice = gather(drafts, site).value;
  return notice && hashesOf(notice, site);
}

const read = new Map<string, Draft & Told>();

/** An edition as far as it can be read. Most texts are read many times over, and kept. */
function draftOf(file: SourceFile): (Draft & Told) | null {
  const known = read.get(file.path + file.text);
  if (known) return known;
  const opened = open(file, identityOf(file.path)).value;
  const told = opened && (opened.lang === 'fi' ? validateSource(opened) : validateTranslation(opened)).value;
  const draft = opened && parse(opened).value;
  if (!told || !draft) return null;
  read.set(file.path + file.text, { ...draft, ...told });
  return { ...draft, ...told };
}

const before = hashes(rich);
const having = (path: string, change: (text: string) => string): Files =>
  new Map([...rich].map(([one, text]) => [one, one === path ? change(text) : text]));

const parts = (text: string): { matter: string; body: string } => {
  const [, matter = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [];
  return { matter, body };
};
const inMatter = (change: (matter: string) => string) => (text: string) => {
  const { matter, body } = parts(text);
  return matter === '' ? change(text) : `---\n${change(matter)}---\n${body}`;
};
const inBody = (change: (body: string) => string) => (text: string) => {
  const { matter, body } = parts(text);
  return `---\n${matter}---\n${change(body)}`;
};

/** Ways to write the same text in other bytes, for any edition. The numbers decide where. */
const formattings: Record<string, (numbers: readonly number[]) => (text: string) => string> = {
  'line ends of Windows': () => (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': () => (text) => `\ufeff${text}`,
  'letters taken apart': () => (text) => text.normalize('NFD'),
  'fields in another order': (numbers) => inMatter((matter) => shuffled(matter, numbers)),
  'values in quotes': () =>
    inMatter((matter) => {
      const document = parseDocument(matter, { schema: 'failsafe' });
      visit(document, { Scalar: (key, node) => void (key === 'value' && (node.type = 'QUOTE_SINGLE')) });
      return document.toString({ lineWidth: 0 });
    }),
  'comments between fields': () =>
    inMatter((matter) => matter.replaceAll(/^(?=[a-z]+:)/gm, '# Huomautus.\n')),
  'lines broken elsewhere': (numbers) =>
    inBody((body) =>
      body
        .split('\n')
        .map((line, at) =>
          /^[A-ZÅÄÖ]/.test(line) && !/[|#]/.test(line) ? rewrapped(line, numbers, at) : line,
        )
        .join('\n'),
    ),
  'another mark for bullets': () => inBody((body) => body.replaceAll(/^( *)- (?=\S)/gm, '$1* ')),
  'more empty lines': () => inBody((body) => body.replaceAll('\n\n## ', '\n\n\n\n## ')),
  'words in bold': () => inBody((body) => body.replaceAll(/(?<=^Taulukosta )näet/gm, '**näet**')),
  'spaces at the ends of lines': () => inBody((body) => body.replaceAll(/(?<=\.)$/gm, ' ')),
};

function shuffled(matter: string, numbers: readonly number[]): string {
  const document = parseDocument(matter, { schema: 'failsafe' });
  visit(document, {
    Map: (_, map: YAMLMap) => {
      const order = map.items.map((item, at) => ({ item, at: numbers[at % numbers.length] ?? 0 }));
      map.items = order.sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
  });
  return document.toString({ lineWidth: 0 });
}

function rewrapped(line: string, numbers: readonly number[], at: number): string {
  const spaces = [...line.matchAll(/(?<=\p{L},?) (?=\p{L})/gu)].map(({ index }) => index);
  const chosen = spaces[(numbers[at % numbers.length] ?? 0) % Math.max(1, spaces.length)];
  return chosen === undefined ? line : `${line.slice(0, chosen)}\n${line.slice(chosen + 1)}`;
}

describe('the same hash', () => {
  test('for every way to write the same text', () => {
    expect(Object.keys(before ?? {})).toEqual(['fi', 'sv', 'en']);
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(formattings), { minLength: 1 }),
        fc.subarray([fi, sv, en, siteFile], { minLength: 1 }),
        fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
        (names, paths, numbers) => {
          // What changes bytes rather than signs comes last.
          const inTurn = Object.keys(formattings)
            .toReversed()
            .filter((name) => names.includes(name));
          const written = paths.reduce<Files>(
            (files, path) =>
              new Map(
                [...files].map(([one, text]) => [
                  one,
                  one === path
                    ? inTurn
                        .filter(
                          (name) =>
                            path !== siteFile ||
                            !/lines|bullets|bold|spaces/.test(name) ||
                            /Windows/.test(name),
                        )
                        .reduce((sofar, name) => formattings[name]?.(numbers)(sofar) ?? sofar, text)
                    : text,
                ]),
              ),
            rich,
          );
          expect(hashes(written)).toEqual(before);
        },
      ),
      { numRuns: 150, seed: 20261122 },
    );
  });

  test.each(Object.keys(formattings))('%s change bytes, and nothing of the hash', (name) => {
    const numbers = [7, 3, 11, 2, 5, 13, 1];
    const written = having(fi, formattings[name]?.(numbers) ?? String);
    expect(written.get(fi)).not.toBe(rich.get(fi));
    expect(hashes(written)).toEqual(before);
  });

  test.each<[what: string, path: string, from: string | RegExp, to: string]>([
    ['the days of review', fi, /^reviewDue: .*$/m, 'reviewDue: 2028-01-01'],
    [
      'the authority, whose contacts are always those of today',
      siteFile,
      /^( +)checked: .*$/m,
      '$1checked: 2026-10-10',
    ],
    ['the address of the site', siteFile, /^baseUrl: .*$/m, 'baseUrl: https://toinen.example.fi'],
    [
      'a recipient that the notice does not name',
      siteFile,
      /^recipients:\n/m,
      'recipients:\n  muu:\n    name: Muu Oy\n',
    ],
  ])('after a change of %s', (_, path, from, to) => {
    const written = having(path, (text) => text.replace(from, to));
    expect(written.get(path)).not.toBe(rich.get(path));
    expect(hashes(written)).toEqual(before);
  });
});

describe('another hash', () => {
  test('for any other letter in the text', () => {
    const { body } = parts(rich.get(fi) ?? '');
    const letters = [...body.matchAll(/\p{L}/gu)].map(({ index }) => index);
    let readable = 0;
    fc.assert(
      fc.property(fc.constantFrom(...letters), (at) => {
        const letter = body[at] === 'a' ? 'o' : 'a';
        const after = hashes(
          having(
            fi,
            inBody(() => body.slice(0, at) + letter + body.slice(at + 1)),
          ),
        );
        // A text that cannot be read has no hash at all.
        if (after === null) return;
        readable += 1;
        expect(after['fi']).not.toBe(before?.['fi']);
        expect([after['sv'], after['en']]).toEqual([before?.['sv'], before?.['en']]);
      }),
      { numRuns: 300, seed: 20261122 },
    );
    expect(readable).toBeGreaterThan(200);
  });

  test('for any other word in the fields of a translation, in its language alone', () => {
    const { matter } = parts(rich.get(sv) ?? '');
    const words = [
      ...matter.matchAll(
        /^ *(?:- )?(?:registerName|lead|unexpected|role|name|interest|retentionRule|reason|copy|text|consequences|logic|description): \S.*?(\p{L}{3,})$/gmu,
      ),
    ];
    expect(words.length).toBeGreaterThan(10);
    for (const { index, 0: line } of words) {
      const end = index + line.length;
      const after = hashes(
        having(
          sv,
          inMatter(() => `${matter.slice(0, end)}x${matter.slice(end)}`),
        ),
      );
      expect(after?.['sv'], line).toBeDefined();
      expect(after?.['sv'], line).not.toBe(before?.['sv']);
      expect([after?.['fi'], after?.['en']], line).toEqual([before?.['fi'], before?.['en']]);
    }
  });

  test.each<[what: string, path: string, from: string | RegExp, to: string]>([
    ['a period', fi, /retention: P\w+/, 'retention: P99Y'],
    ['a basis', fi, /basis: contract/, 'basis: consent'],
    ['a day', fi, /^updated: .*$/m, 'updated: 2026-04-21'],
    [
      'a gap that is declared',
      fi,
      /\n---\n/,
      '\ngaps:\n  - element: cookies\n    reason: Selvitetään.\n    until: 2027-01-01\n---\n',
    ],
    ['the name of the controller', siteFile, /name: Esimerkki Oy/, 'name: Esimerkki Oyj'],
    ['the phone of the controller', siteFile, /phone: 029 566 6700/, 'phone: 029 566 6701'],
  ])('in every language after a change of %s', (_, path, from, to) => {
    const written = having(path, (text) => text.replace(from, to));
    expect(written.get(path)).not.toBe(rich.get(path));
    const after = hashes(written) ?? {};
    expect(Object.keys(after)).toEqual(['fi', 'sv', 'en']);
    for (const lang of Object.keys(after)) expect(after[lang]).not.toBe(before?.[lang]);
  });

  test('when pieces change places or kinds and the words stay', () => {
    const of = (body: string) =>
      hashes(
        having(
          fi,
          inBody((whole) => whole.replace('1. Tiedot on salattu', `${body}\n\n1. Tiedot on salattu`)),
        ),
      )?.['fi'];
    const bodies = [
      '- yksi\n- kaksi',
      '- kaksi\n- yksi',
      '- yksikaksi',
      '- yksi kaksi',
      '1. yksi\n2. kaksi',
      'yksi\n\nkaksi',
      'yksi kaksi',
      '- yksi\n  - kaksi',
      '[yksi](https://example.fi/1) kaksi',
      '[yksi](https://example.fi/2) kaksi',
    ];
    const all = bodies.map(of);
    expect(all).not.toContain(undefined);
    expect(new Set(all).size).toBe(bodies.length);
  });
});
