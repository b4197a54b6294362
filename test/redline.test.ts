// What changed between two texts of a notice, word by word, and the laws that hold of it whatever the texts.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../src/comparing/changes.ts';
import type { Document, ListForm, Mark, Piece, Run } from '../src/comparing/document.ts';
import { documentOf } from '../src/comparing/document-of-edition.ts';
import { redlineOf } from '../src/comparing/compare.ts';
import { accepted, rejected } from '../src/comparing/resolve.ts';
import { joined } from '../src/comparing/runs.ts';
import { byRules, compile } from '../src/pipeline.ts';
import { show } from '../src/showing/show.ts';

type Files = ReadonlyMap<string, string>;

const rich: Files = filesOf(join(import.meta.dirname, 'rich'));
const five: Files = filesOf(join(import.meta.dirname, '..'));

function filesOf(root: string): Files {
  const paths = readdirSync(join(root, 'notices'), { recursive: true, encoding: 'utf8' });
  const wanted = paths.filter((path) => /^(site\.yaml|[^/]+\/(fi|sv|en)\.md)$/.test(path));
  return new Map(
    wanted.map((path) => [`notices/${path}`, readFileSync(join(root, 'notices', path), 'utf8')]),
  );
}

/** The texts of all editions of a site, by notice and language. */
function documentsOf(files: Files): Map<string, Document> {
  const documents = new Map<string, Document>();
  const raw = [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { diagnostics } = compile(
    { value: raw, diagnostics: [] },
    { today: '2026-11-22', strict: false },
    {
      keep: (notice, site) => {
        const shown = show(notice, site);
        for (const edition of shown.editions)
          documents.set(`${shown.id}/${edition.lang}`, documentOf(shown, edition));
      },
      judging: byRules,
    },
  );
  if (documents.size === 0) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return documents;
}

/** The Finnish text of the richest notice, with some stretches of its file replaced. */
function written(...replaced: [from: string | RegExp, to: string][]): Document {
  const path = 'notices/kanta-asiakkaat/fi.md';
  const text = replaced.reduce(
    (left, [from, to]) => {
      const made = left.replace(from, to);
      if (made === left && from !== '') throw new Error(`“${String(from)}” is not in ${path}`);
      return made;
    },
    rich.get(path) ?? '',
  );
  const document = documentsOf(new Map([...rich, [path, text]])).get('kanta-asiakkaat/fi');
  if (!document) throw new Error(`${path} could not be read`);
  return document;
}

const original = written(['', '']);

/** The changes from the original, each in a line. */
const told = (after: Document, before = original) =>
  changesOf(redlineOf(before, after)).map(
    ({ weight, section, what, how, before: old, after: young }) =>
      `${weight} ${section} ${what} ${how}: ${[old, young].map((text) => `”${cut(text)}”`).join(' → ')}`,
  );

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

describe('changes of words', () => {
  test.each<[what: string, from: string | RegExp, to: string, expected: string[]]>([
    [
      'a verb that turns into its denial is one change',
      'Hyvitys maksetaan kerran vuodessa.',
      'Hyvitystä ei makseta kerran vuodessa.',
      ['substantive purpose words changed: ”Hyvitys maksetaan” → ”Hyvitystä ei makseta”'],
    ],
    [
      'a number',
      'kahdesti vuodessa',
      '3 kertaa vuodessa',
      ['substantive security words changed: ”kahdesti” → ”3 kertaa”'],
    ],
    ['a comma', 'LOPETA*.', 'LOPETA*!', ['cosmetic purpose words changed: ”.” → ”!”']],
    [
      'the case of a first letter',
      'Jos olet antanut suostumuksesi, kerromme',
      'Jos olet antanut suostumuksesi, Kerromme',
      ['cosmetic purpose words changed: ”kerromme” → ”Kerromme”'],
    ],
    [
      'quotation marks',
      '”Tekstiviestit”',
      '"Tekstiviestit"',
      ['cosmetic purpose words changed: ””” → ”"”', 'cosmetic purpose words changed: ””” → ”"”'],
    ],
    ['a dash', 'kello 9–17', 'kello 9-17', ['cosmetic household words changed: ”–” → ”-”']],
    [
      'a comma inside a number',
      '| 24 | nimi |',
      '| 2,4 | nimi |',
      ['substantive content words changed: ”24” → ”2,4”'],
    ],
    ['how lines are broken', 'Samassa taloudessa asuvat voivat', 'Samassa taloudessa\nasuvat voivat', []],
    ['a mark of Markdown for another', '*LOPETA*', '_LOPETA_', []],
    [
      'words made bold',
      'arkisin kello',
      '**arkisin** kello',
      ['cosmetic household form changed: ”arkisin” → ”arkisin”'],
    ],
    [
      'where a link leads',
      'https://www.example.fi/kanta-asiakkuus/ehdot?kieli=fi&versio=2',
      'https://www.example.fi/muualle',
      [
        'substantive purpose target changed: ”https://www.example.fi/kanta-asiakkuus/ehdot?kieli=fi&versi…” → ”https://www.example.fi/muualle”',
      ],
    ],
    [
      'a link by a safer protocol',
      'Lue [ehdot](https:',
      'Lue [ehdot](http:',
      ['cosmetic footnotes target changed: ”https://www.example.fi/ehdot” → ”http://www.example.fi/ehdot”'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(told(written([from, to]))).toEqual(expected);
  });
});

describe('changes of pieces', () => {
  test('a paragraph that came, and one that went', () => {
    const after = written(
      ['Kanta-asiakkuus on sopimus', 'Uusi kappale kertoo jotakin muuta.\n\nKanta-asiakkuus on sopimus'],
      ['Samassa taloudessa asuvat voivat kerätä hyvityksiä yhteen.\n\n', ''],
    );
    expect(told(after)).toEqual([
      'substantive purpose piece added: ”” → ”Uusi kappale kertoo jotakin muuta.”',
      'substantive household piece removed: ”Samassa taloudessa asuvat voivat kerätä hyvityksiä yhteen.” → ””',
    ]);
  });

  test('a paragraph that moved to another section, and was edited on the way', () => {
    const line = 'Samassa taloudessa asuvat voivat kerätä hyvityksiä yhteen.';
    const after = written(
      [`${line}\n\n`, ''],
      [
        'Kuljetusyritys ja kyselyjärjestelmän ylläpitäjä.',
        'Kuljetusyritys ja kyselyjärjestelmän ylläpitäjä.\n\nSamassa taloudessa asuvat voivat kerätä etuja yhteen.',
      ],
    );
    expect(told(after)).toEqual([
      'substantive security piece moved: ”Samassa taloudessa asuvat voivat kerätä etuja yhteen.” → ”Samassa taloudessa asuvat voivat kerätä etuja yhteen.”',
      'substantive security words changed: ”hyvityksiä” → ”etuja”',
    ]);
  });

  test('an entry of a list', () => {
    expect(
      told(written(['2. Käyttöoikeudet annetaan tehtävän mukaan ja tarkistetaan kahdesti vuodessa.\n', ''])),
    ).toEqual([
      'substantive security item removed: ”Käyttöoikeudet annetaan tehtävän mukaan ja tarkistetaan kah…” → ””',
    ]);
  });

  test('a list that is numbered no more is the same list', () => {
    const after = written(
      [
        '1. Tiedot on salattu siirron ja tallennuksen aikana.\n2. Käyttö',
        '- Tiedot on salattu siirron ja tallennuksen aikana.\n- Käyttö',
      ],
      ['3. Lokitiedoista', '- Lokitiedoista'],
    );
    expect(told(after)).toEqual([
      'cosmetic security form changed: ”” → ”Tiedot on salattu siirron ja tallennuksen aikana. Käyttöoik…”',
    ]);
  });

  test('a cell, a row and a column of a table', () => {
    expect(told(written(['| Ostot | tuote, hinta,', '| Ostot | tuote, alennus,']))).toEqual([
      'substantive content words changed: ”hinta” → ”alennus”',
    ]);
    expect(
      told(written(['| Luvat | suostumukset, kiellot | ei | ei | kyllä | ei | 24 | – |\n', ''])),
    ).toEqual([
      'substantive content row removed: ”Luvat | suostumukset, kiellot | ei | ei | kyllä | ei | 24 |…” → ””',
    ]);
    const without = rich
      .get('notices/kanta-asiakkaat/fi.md')
      ?.match(/(\|[^\n]*\|\n){7}/)?.[0]
      .replace(/^(\|[^|]*)\|[^|]*/gm, '$1');
    expect(told(written([/(\|[^\n]*\|\n){7}/, without ?? '']))).toEqual([
      'substantive content column removed: ”Esimerkkejä” → ””',
    ]);
  });

  test('a section that came, and a clause that went', () => {
    const after = written(
      [
        '## Tietojen suojaaminen',
        '## Yhteystietojen muutokset {#moving}\n\nKerro, kun muutat.\n\n## Tietojen suojaaminen',
      ],
      [/### Palvelun kehittäminen[^#]*/, ''],
    );
    expect(told(after)).toEqual([
      'substantive purpose clause removed: ”Palvelun kehittäminen” → ””',
      'substantive moving section added: ”” → ”Yhteystietojen muutokset”',
    ]);
  });

  test('a clause inserted before others is the only change', () => {
    const after = written([
      '### Tilaukset ja hyvitykset',
      '### Arvonnat\n\nArvomme lahjoja.\n\n### Tilaukset ja hyvitykset',
    ]);
    expect(told(after)).toEqual(['substantive purpose clause added: ”” → ”Arvonnat”']);
  });
});

describe('changes of facts on the page', () => {
  test('a period of retention is changed in its cell', () => {
    expect(told(written(['retention: P6Y', 'retention: P10Y']))).toEqual([
      'substantive purpose words changed: ”6” → ”10”',
    ]);
  });

  test('a date and the version are metadata', () => {
    expect(
      told(written(['updated: 2026-04-20', 'updated: 2026-05-20'], ['version: 2.1', 'version: 2.2'])),
    ).toEqual([
      'metadata meta words changed: ”20.4.2026” → ”20.5.2026”',
      'metadata meta words changed: ”2.1” → ”2.2”',
    ]);
  });

  test('a new recipient is a row', () => {
    const after = written([
      '  - id: vero\n',
      '  - id: posti\n    name: posti\n    reason: kuljettaa kirjeet\n    country: SE\n  - id: vero\n',
    ]);
    expect(told(after)).toEqual([
      'substantive disclosures row added: ”” → ”Posti | kuljettaa kirjeet | Ruotsi”',
    ]);
  });
});

describe('order', () => {
  test('sections that print in the order of the catalogue may be written in any order', () => {
    const whole = rich.get('notices/kanta-asiakkaat/fi.md') ?? '';
    const [head = '', ...sections] = whole.split(/^(?=## )/m);
    // The footnotes are at the end of the last section, and a section of one’s own stays after the one it follows.
    const last = sections.pop() ?? '';
    const own = sections.findIndex((section) => section.includes('{#household}'));
    const pair = sections.splice(own - 1, 2);
    fc.assert(
      fc.property(fc.shuffledSubarray(sections, { minLength: sections.length }), (shuffled) => {
        const after = written([whole, [head, ...shuffled, ...pair, last].join('')]);
        expect(told(after).filter((line) => line.startsWith('substantive'))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('an own section that moves with all it says is told of once, as cosmetic', () => {
    const whole = rich.get('notices/kanta-asiakkaat/fi.md') ?? '';
    const own =
      /## Kanta-asiakkuus samassa taloudessa[^]*?(?=## Tietojen suojaaminen)/.exec(whole)?.[0] ?? '';
    const after = written([own, ''], ['## Evästeet', `${own}## Evästeet`]);
    expect(told(after)).toEqual([
      'cosmetic household section moved: ”Kanta-asiakkuus samassa taloudessa” → ”Kanta-asiakkuus samassa taloudessa”',
    ]);
  });
});

// A small vocabulary, so that the texts have much in common.
const word = fc.constantFrom(
  'tiedot',
  'asiakas',
  'ei',
  'poistetaan',
  '10',
  'vuotta',
  'jälkeen',
  'voi',
  ',',
  '.',
  'EU:n',
  ' ',
);
const run = fc.record<Run>({
  text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  marks: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Mark[]>([]) },
    { weight: 1, arbitrary: fc.constantFrom<Mark[][]>(['strong'], ['em'], ['note']) },
  ),
  href: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('#purpose', 'https://example.fi/') },
  ),
});
const runs = fc.array(run, { maxLength: 4 }).map(joined);
const line = fc.record({
  kind: fc.constant('text' as const),
  form: fc.constantFrom('p' as const, 'h4' as const, 'gap' as const),
  runs,
});
const table = fc.record({
  kind: fc.constant('table' as const),
  caption: runs,
  rows: fc.array(fc.array(runs, { maxLength: 4 }), { maxLength: 4 }),
});
const pieces: fc.Arbitrary<Piece[]> = fc.letrec<{ pieces: Piece[]; list: Piece }>((tie) => ({
  list: fc.record({
    kind: fc.constant('list' as const),
    form: fc.constantFrom<ListForm[]>('ul', 'ol 1', 'ol 3', 'dl', 'quote'),
    items: fc.array(tie('pieces'), { maxLength: 4 }),
  }),
  pieces: fc.array(fc.oneof({ depthSize: 'small' }, line, table, tie('list')), { maxLength: 4 }),
})).pieces;
const clause = fc.record({
  id: fc.constantFrom(null, 'purpose-1', 'purpose-2', 'offers'),
  number: fc.constantFrom('1.1', '1.2'),
  title: runs,
  pieces,
});
const section = fc.record({
  key: fc.constantFrom('meta', 'purpose', 'content', 'rights', 'changes', 'section-3', 'household'),
  number: fc.constantFrom('1', '2', '3'),
  title: runs,
  clauses: fc.array(clause, { maxLength: 3 }),
});
const document = fc.record<Document>({
  lang: fc.constant('fi'),
  sections: fc.array(section, { maxLength: 5 }),
});

describe('laws', () => {
  test('with all changes taken a redline is the new text, and with none the old one', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const redline = redlineOf(before, after);
        expect(accepted(redline)).toEqual(after);
        expect(rejected(redline)).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  test('they hold of one text with parts of it left out, doubled and shuffled', () => {
    const edited = document.chain((before) =>
      fc.record({
        before: fc.constant(before),
        sections: fc.shuffledSubarray(
          before.sections.map((one) => ({
            ...one,
            clauses: one.clauses.toReversed().map((own) => ({ ...own, pieces: own.pieces.slice(1) })),
          })),
        ),
        kept: fc.subarray(before.sections),
      }),
    );
    fc.assert(
      fc.property(edited, ({ before, sections, kept }) => {
        const after = { ...before, sections: [...sections, ...kept] };
        const redline = redlineOf(before, after);
        expect(accepted(redline)).toEqual(after);
        expect(rejected(redline)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('a text against itself has no changes', () => {
    fc.assert(
      fc.property(document, (one) => {
        expect(changesOf(redlineOf(one, structuredClone(one)))).toEqual([]);
      }),
    );
    for (const [, one] of [...documentsOf(rich), ...documentsOf(five)])
      expect(changesOf(redlineOf(one, structuredClone(one)))).toEqual([]);
  });

  test('every change has an id of its own', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const ids = changesOf(redlineOf(before, after)).map(({ id }) => id);
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      }),
    );
  });

  test('they hold of real notices against one another', () => {
    const all = [...documentsOf(five).values()];
    for (const before of all)
      for (const after of all.filter(({ lang }) => lang === before.lang)) {
        const redline = redlineOf(before, after);
        expect(accepted(redline)).toEqual(after);
        expect(rejected(redline)).toEqual(before);
      }
  });
});
