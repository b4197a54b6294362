// Text made to keep a Markdown parser busy: it is refused in words or read, by a program that ends by itself.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../src/prepare.ts';

const cli = resolve(import.meta.dirname, '../lib/cli.js');
const soundAt = join(import.meta.dirname, 'sound');
const sound = (path: string) => readFileSync(join(soundAt, 'notices', path), 'utf8');
const finnish = sound('verkkokauppa/fi.md');
const siteInFinnish = sound('site.yaml').replace('  - en\n', '');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-tangle-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** What one document may take before it counts as never ending, in milliseconds. */
const patience = 10_000;

/** As much prose as a file can hold beside the metadata of the sound notice: 256 kB in all. */
const most = 256 * 1024 - Buffer.byteLength(finnish) - 200;

/** A piece of text over and over, in so many bytes. */
const filled = (piece: string, bytes: number) =>
  piece.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(piece))));

/** Blocks of a piece over and over, each as marked up as a paragraph may be. */
const blocks = (piece: string, pieces: number, count: number) =>
  Array.from({ length: count }, () => piece.repeat(pieces)).join('\n\n');

const numbered = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('');

/** Generators of text by its size in bytes; many of them are those of the pathological tests of cmark. */
const generators: Record<string, Record<string, (bytes: number) => string>> = {
  brackets: {
    'opening brackets': (bytes) => filled('[', bytes),
    'closing brackets': (bytes) => filled(']', bytes),
    'nested brackets': (bytes) => `${filled('[', bytes / 2)}a${filled(']', bytes / 2)}`,
    'pairs of brackets': (bytes) => filled('[]', bytes),
    'links never closed': (bytes) => filled('[a](', bytes),
    'links into angle brackets never closed': (bytes) => filled('[a](<b', bytes),
    'links into parentheses': (bytes) => `[a](${filled('(', bytes)}`,
    'titles never closed': (bytes) => filled('[a](b "', bytes),
    'images never closed': (bytes) => filled('![[]()', bytes),
    'brackets around emphasis': (bytes) => filled('**x [a*b**c*](d)', bytes),
    'a label never closed': (bytes) => `[${filled('a ', bytes)}`,
    'a long label': (bytes) => `[${filled('a', bytes)}]: /x`,
    'many references': (bytes) =>
      numbered(bytes / 40, (n) => `[a${n}]: https://example.fi/${n}\n\n[a${n}]\n\n`),
    'many references in a block': (bytes) => numbered(bytes / 12, (n) => `[a${n}]: /x\n`),
  },
  'emphasis and code': {
    asterisks: (bytes) => filled('*', bytes),
    'emphasis never closed': (bytes) => filled('*a ', bytes),
    'emphasis never opened': (bytes) => filled('a* ', bytes),
    'strong emphasis within words': (bytes) => filled('a**b', bytes),
    'emphasis of two kinds': (bytes) => filled('*a_ ', bytes),
    'nested strong emphasis': (bytes) => `${filled('*a **a ', bytes / 2)}b${filled('** a* a', bytes / 2)}`,
    underscores: (bytes) => filled('_a', bytes),
    backticks: (bytes) => numbered(Math.sqrt(bytes * 2), (n) => `e${'`'.repeat(n)}`),
    'backticks one by one': (bytes) => filled('`a', bytes),
    'fences never closed': (bytes) => filled('~~~a\n\n', bytes),
    backslashes: (bytes) => filled('\\', bytes),
    escapes: (bytes) => filled('\\"', bytes),
    entities: (bytes) => filled('&amp;', bytes),
    'entities never closed': (bytes) => filled('&a', bytes),
  },
  'markup and addresses': {
    'less-than signs': (bytes) => filled('<', bytes),
    'tags never closed': (bytes) => filled('<a ', bytes),
    'attributes never closed': (bytes) => filled('<a b="', bytes),
    'comments never closed': (bytes) => filled('x <!-- ', bytes),
    'comments of hyphens': (bytes) => `x <!--${filled('-', bytes)}`,
    'declarations never closed': (bytes) => filled('x <!A ', bytes),
    'processing instructions never closed': (bytes) => filled('x <?', bytes),
    'CDATA never closed': (bytes) => filled('x <![CDATA[ ', bytes),
    'autolinks never closed': (bytes) => filled('<a.b:', bytes),
    'web addresses': (bytes) => filled('www.a.fi ', bytes),
    'web addresses without an end': (bytes) => filled('http://a', bytes),
    'e-mail addresses': (bytes) => filled('a@b.fi ', bytes),
    'e-mail addresses, each a paragraph': (bytes) => filled('a@b.fi\n\n', bytes),
    'at signs': (bytes) => filled('a@', bytes),
    'dots before an at sign': (bytes) => `${filled('a.', bytes)}@b`,
    'one word': (bytes) => filled('a', bytes),
    'accents upon accents': (bytes) => `a${filled('\u0308\u0323', bytes)}`,
  },
  'lists and quotations': {
    'quotations within quotations': (bytes) => `${filled('> ', bytes)}a`,
    'lists within lists': (bytes) => `${filled('- ', bytes)}a`,
    'ordered lists within lists': (bytes) => `${filled('1. ', bytes)}a`,
    'lists deeper and deeper': (bytes) => numbered(Math.sqrt(bytes), (n) => `${'  '.repeat(n)}- a\n`),
    'empty items within items': (bytes) => filled('- - - -\n', bytes),
    'many quotations, 32 deep': (bytes) => filled(`${'>'.repeat(32)}a\n\n`, bytes),
    'many lists, 31 deep': (bytes) => filled(`${'- '.repeat(31)}a\n\n`, bytes),
    'lists of 15 levels': (bytes) => numbered(bytes / 20, (n) => `${'  '.repeat(n % 15)}- a\n\n`),
    'lines of a quotation without its mark': (bytes) =>
      `${'>'.repeat(30)}a\n${filled('b\n', Math.min(bytes, 3800))}`,
    'many such': (bytes) => filled(`${'>'.repeat(30)}a\n${'b\n'.repeat(1900)}\n`, bytes),
    items: (bytes) => filled('- a\n\n', bytes),
    'items close together': (bytes) => filled(`${'- a\n'.repeat(1990)}\n`, bytes),
    'empty items': (bytes) => filled('-\n\n', bytes),
    'numbered items': (bytes) => numbered(bytes / 10, (n) => `${n + 1}. a\n\n`),
    'quotation marks alone': (bytes) => filled(`${'>\n'.repeat(1990)}\n`, bytes),
    'blank lines in a list': (bytes) => `- a\n${filled('\n', bytes)}  b`,
    'lines of spaces in a list': (bytes) => `- a\n${filled(`${' '.repeat(50)}\n`, bytes)}  b`,
  },
  'headings, notes and tables': {
    headings: (bytes) => filled('## Oma\n\nTeksti.\n\n', bytes),
    'sub-headings': (bytes) => filled('### Oma\n\nTeksti.\n\n', bytes),
    'underlined headings': (bytes) => filled('Oma\n---\n\n', bytes),
    'a heading of spaces': (bytes) => `## a${filled(' ', bytes)}b`,
    'a heading of hard spaces': (bytes) => `## a${filled('\u00a0', bytes)}b`,
    'a heading of dots': (bytes) => `## ${filled('.', bytes)}x`,
    'a heading of colons': (bytes) => `## ${filled(': ', bytes)}x`,
    'a heading of number signs': (bytes) => `## a ${filled('# ', bytes)}b`,
    'a heading of braces': (bytes) => `## a${filled('{#', bytes)}}`,
    'a heading of spaces before a brace': (bytes) => `## a${filled(' ', bytes)}{#a}b`,
    'a long heading': (bytes) => `## ${filled('säilytys ', bytes)}`,
    'many footnotes': (bytes) => numbered(bytes / 22, (n) => `a[^a${n}]\n\n[^a${n}]: b\n\n`),
    'one footnote again and again': (bytes) => `a[^1]\n\n${filled('[^1]: b\n\n', bytes)}`,
    'footnotes within footnotes': (bytes) => filled('[^1]: a\n\n    ', bytes),
    'footnotes on one line': (bytes) => filled('[^1]: ', bytes),
    'marks of footnotes': (bytes) => `${filled('a[^1] ', bytes)}\n\n[^1]: b`,
    'a wide table': (bytes) => {
      const columns = Math.floor(Math.sqrt(bytes / 8));
      return `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${`|${'a|'.repeat(columns)}\n`.repeat(columns)}`;
    },
    'a table of 98 columns': (bytes) =>
      `|${'a|'.repeat(98)}\n|${'-|'.repeat(98)}\n${filled(`|${'a|'.repeat(98)}\n`, bytes)}`,
    'a table of short rows': (bytes) =>
      `|${'a|'.repeat(98)}\n|${'-|'.repeat(98)}\n${filled('a\n', Math.min(bytes, 3900))}`,
    'many tables': (bytes) => filled('|a|b|\n|-|-|\n|a|b|\n\n', bytes),
    'delimiters of tables': (bytes) => filled(`|${'-|'.repeat(98)}\n`, bytes),
    pipes: (bytes) => filled('|', bytes),
    paragraphs: (bytes) => filled('a\n\n', bytes),
    'line breaks': (bytes) => filled(`${'a  \n'.repeat(1990)}\n`, bytes),
    'rules across the page': (bytes) => filled('***\n\n', bytes),
    'one line of hyphens': (bytes) => `a\n${filled('-', bytes)}`,
    dates: (bytes) => filled('1. tammikuuta 2026\n\n', bytes),
  },
};

/** Text that is just within the limits, or was the slowest that we know of: all of it is read. */
const limits: Record<string, string> = {
  '33 quotations within each other': `${'> '.repeat(33)}a`,
  '32 quotations within each other': `${'> '.repeat(32)}a`,
  '10 000 lists within each other': `${'- '.repeat(10_000)}a`,
  '1 000 brackets in each of 9 paragraphs': blocks('[', 1000, 9),
  'emphasis in each of 9 paragraphs': Array.from(
    { length: 9 },
    () => '*a '.repeat(480) + 'b* '.repeat(480),
  ).join('\n\n'),
  'emphasis in words in each of 9 paragraphs': blocks('a**b', 490, 9),
  '300 quotations, 32 deep': blocks('>'.repeat(32), 1, 300).replaceAll('\n\n', 'a\n\n'),
  '300 lists, 31 deep': `${'- '.repeat(31)}a\n\n`.repeat(300),
  '2 000 items': '- a\n\n'.repeat(2000),
  '2 000 items on 15 levels': numbered(2000, (n) => `${'  '.repeat(n % 15)}- a\n\n`),
  '400 footnotes': numbered(400, (n) => `a[^a${n}]\n\n[^a${n}]: b\n\n`),
  '9 000 e-mail addresses': blocks('a@b.fi ', 900, 10),
  '28 000 web addresses': filled('www.a.fi ', most),
  'a table of 98 columns and 1 990 short rows': `|${'a|'.repeat(98)}\n|${'-|'.repeat(98)}\n${'a\n'.repeat(1990)}`,
  '1 000 references': numbered(1000, (n) => `[a${n}]: https://example.fi/${n}\n\n[a${n}]\n\n`),
  'accents upon accents': `a${filled('\u0308\u0323', most)}`,
};

const cases = [
  ...Object.entries(generators).flatMap(([family, members]) =>
    ([1, 0.1] as const).map((share) => ({
      family: `${family}, ${Math.round((share * most) / 1000)} kB`,
      texts: Object.entries(members).map(([name, text]) => [name, text(share * most)] as const),
    })),
  ),
  { family: 'at the limits', texts: Object.entries(limits) },
];

describe.concurrent.each(cases)('$family', ({ texts }) => {
  // One run for all documents of a family: starting the program takes longer than most of them.
  let together: Outcome = { code: null, err: '', findings: [] };
  beforeAll(async () => {
    together = await check(texts.map(([, text]) => text));
  }, patience * texts.length);

  test.each(texts.map(([name, text], at) => [name, text, at] as const))(
    '%s: refused in words, or read',
    async (_, text, at) => {
      // Where the run had to be stopped, each document on its own tells which of them it was.
      const stopped = together.code === null;
      const { code, err, findings } = stopped ? await check([text]) : together;
      expect({ code, err }).toEqual({ code: expect.toBeOneOf([0, 1]), err: '' });
      const own = findings.filter(({ notice }) => notice === `n${stopped ? 0 : at}`);
      // What cannot be read is told once, and nothing that would follow from it.
      if (own.some(({ rule }) => rule === 'text-readable')) expect(own).toHaveLength(1);
      for (const { message, help } of own)
        expect([message, help].every((said) => said.length > 10)).toBe(true);
    },
  );

  test('what nothing is wrong with becomes a page', async () => {
    const errors = together.findings.filter(({ severity }) => severity === 'error');
    const wrong = new Set(errors.map(({ notice }) => notice));
    const right = texts.map(([, text]) => text).filter((_, at) => !wrong.has(`n${at}`));
    const built = await seloste(siteWith([...right, 'Teksti.']), ['build'], right.length + 1);
    expect(built).toMatchObject({ code: 0, err: '' });
  });
});

test('a long and honest notice is read, and nothing is said about it but its length', async () => {
  const words =
    'Käsittelemme henkilötietojasi, kun tilaat tuotteita, otat meihin yhteyttä tai osallistut *arvontaan*. ';
  const rows = numbered(
    100,
    (n) => `| Tieto ${n} | ${n + 1} vuotta | [ohje](https://example.fi/ohje/${n}) | **kyllä** |\n`,
  );
  const links = numbered(
    200,
    (n) => `- Lue lisää: [kohta ${n}](https://example.fi/kohta/${n}), ja kirjoita: tietosuoja@example.fi.\n`,
  );
  const notes = numbered(
    40,
    (n) => `Alaviitteessä kerrotaan lisää[^a${n}].\n\n[^a${n}]: Tarkempi tieto ${n}.\n\n`,
  );
  const sections = numbered(
    60,
    (n) => `### Väliotsikko ${n}\n\n${words.repeat(9)}\n\n> ${words}\n>\n> - ${words}\n>   1. ${words}\n\n`,
  );
  const text = [`| a | b | c | d |\n|---|---|---|---|\n${rows}`, links, notes, sections].join('\n\n');
  expect(Buffer.byteLength(text)).toBeGreaterThan(60_000);
  const site = siteWith([text]);
  const { code, out } = await seloste(site, ['check', '--format', 'json'], 1);
  const told = JSON.parse(out).diagnostics.map(({ rule }: { rule: string }) => rule);
  expect([code, told]).toEqual([0, ['security-brief']]);
  expect(await seloste(site, ['build'], 1)).toMatchObject({ code: 0, err: '' });
});

describe('whatever is in a file, the program does not fail', () => {
  const bit = fc.constantFrom(
    ...[
      '---\n',
      '\n\n',
      '\n',
      ' ',
      '  ',
      '\t',
      '## ',
      '### ',
      '- ',
      '1. ',
      '> ',
      '| a | b |\n|---|---|\n',
      '|',
      '```',
      '`',
      '*',
      '**',
      '_',
    ],
    ...[
      '[',
      ']',
      '(',
      ')',
      '[a](',
      '[^1]',
      '[^1]: ',
      '[k]: /x',
      '![',
      '<',
      '>',
      '<b>',
      '<!--',
      '-->',
      '&amp;',
      '&#x202E;',
      '\\',
      '{#a}',
      '#',
    ],
    ...[
      'registerName: ',
      'purposes:\n',
      '  - id: a\n',
      '    name: b\n',
      'none',
      'null',
      ': ',
      "'",
      '"',
      '{',
      '}',
      '&a',
      '*a',
      '!!js/function',
      '|\n',
      '>\n',
    ],
    ...[
      'www.a.fi',
      'a@b.fi',
      'https://a.fi',
      'xmpp:a@b.fi',
      'javascript:x',
      '__proto__',
      'constructor',
      'ä',
      'a\u0308',
      '\u202e',
      '\0',
      '\r',
      '\ufeff',
    ],
    ...['Tietojen suojaaminen', 'Rekisteröidyn oikeudet', '1. tammikuuta 2026', '2026-02-30', '===', '---'],
  );
  const markdown = fc.array(bit, { maxLength: 60 }).map((bits) => new TextEncoder().encode(bits.join('')));
  const body = fc
    .array(bit, { maxLength: 60 })
    .map((bits) => new TextEncoder().encode(finnish + bits.join('')));
  const bytes = fc.uint8Array({ maxLength: 300 });
  // A sound file with a few bytes of it changed.
  const damaged = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }).map((changes) => {
    const file = new TextEncoder().encode(finnish);
    changes.forEach(([at, byte]) => (file[at % file.length] = byte));
    return file;
  });

  test.each(['verkkokauppa/fi.md', 'verkkokauppa/en.md', 'site.yaml'])('%s', async (path) => {
    const site = mkdtempSync(join(base, 'any-'));
    cpSync(join(soundAt, 'notices'), join(site, 'notices'), { recursive: true });
    await fc.assert(
      fc.asyncProperty(fc.oneof(markdown, body, bytes, damaged), async (contents) => {
        writeFileSync(join(site, 'notices', path), contents);
        const { diagnostics } = await prepare(site, { today: '2026-11-22', strict: false });
        for (const { range, message, help } of diagnostics) {
          expect(Object.values(range).every((place) => Number.isInteger(place) && place > 0)).toBe(true);
          for (const said of [message.fi, message.en, help.fi, help.en]) expect(said).toMatch(/^\S[^]*\S$/);
        }
      }),
      { numRuns: 250 },
    );
  });
});

/** A site of one notice for each text, which stands in it as prose about security. */
function siteWith(texts: readonly string[]): string {
  const site = mkdtempSync(join(base, 'site-'));
  cpSync(join(soundAt, 'notices/site.yaml'), join(site, 'notices/site.yaml'));
  writeFileSync(join(site, 'notices/site.yaml'), siteInFinnish);
  texts.forEach((text, at) => {
    const notice = finnish
      .replace('slug: verkkokauppa\n', '')
      .replace('Suojaamme tiedot', () => `Suojaamme tiedot.\n\n${text}\n\nTiedot suojataan`);
    mkdirSync(join(site, `notices/n${at}`));
    writeFileSync(join(site, `notices/n${at}/fi.md`), notice);
  });
  return site;
}

type Finding = { rule: string; severity: string; notice: string; message: string; help: string };

/** How a check ended, and what it found. One that had to be stopped has no exit code. */
type Outcome = { code: number | null; err: string; findings: Finding[] };

async function check(texts: readonly string[]): Promise<Outcome> {
  const { code, out, err } = await seloste(siteWith(texts), ['check', '--format', 'json'], texts.length);
  return { code, err, findings: code === 0 || code === 1 ? JSON.parse(out).diagnostics : [] };
}

/** Runs the command, and stops it when it takes longer than so many documents may. */
async function seloste(
  cwd: string,
  typed: string[],
  documents: number,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [cli, ...typed, '--date', '2026-11-22', '--lang', 'en'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience * documents,
    killSignal: 'SIGKILL',
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  return { code, ...said };
}
