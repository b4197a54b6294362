// What is said of a text that changed after its release: whether its readers are told, and under which number and days.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lay, rawFiles } from '../src/explaining/lay.ts';
import type { Diagnostic, Outcome, RawFile } from '../src/model.ts';
import { byRulesAnd, compile, unjudged, type Compiled, type Keep } from '../src/pipeline.ts';
import type { Example } from '../src/rules/rule.ts';
import { show, type ShownText } from '../src/showing/show.ts';
import { discipline } from '../src/changelog/since-release.ts';
import { disciplineOf } from '../src/changelog/since-base.ts';
import { releaseOf } from '../src/versions/release.ts';
import { writtenAndRead } from './lay.ts';
import { wordingFlaws } from './wording.ts';

const models = join(import.meta.dirname, 'models/notices');
const terms = { today: '2026-11-22', strict: false };

const shorter: Example = { 'fi.md': [['P6Y', 'P5Y']] };
const renewed: Example = {
  'fi.md': [
    ['version: 4', 'version: 5'],
    ['updated: 2026-04-20', 'updated: 2026-11-20'],
    ['effectiveFrom: 2026-05-01', 'effectiveFrom: 2026-12-01'],
  ],
};
const logged: Example = {
  'fi.md': [[/\n---\n/, '\nchanges:\n  - id: aika\n    text: Säilytysaika lyheni.\n---\n']],
  'en.md': [[/\n---\n/, '\nchanges:\n  - id: aika\n    text: We keep data for less time.\n---\n']],
};

describe('a change of substance', () => {
  test('is to be told to readers, under a new number and new days', async () => {
    const { files, outcome } = working(shorter);
    expect(outcome.diagnostics.filter(isAboutChanges).flatMap(wordingFlaws)).toEqual([]);
    await expect(writtenAndRead(files, outcome)).toMatchFileSnapshot(
      'diagnostics/changes/a-shorter-retention.txt',
    );
  });

  test('is told when each language has a new entry', () => {
    expect(said(shorter, renewed, logged)).toEqual([]);
  });

  test('is not told by an entry that an earlier version has', () => {
    const { diagnostics } = compiled([
      ...rawFiles(lay(joined(logged, shorter, renewed))),
      ...released(lay(logged)),
    ]);
    expect(finnish(diagnostics)).toEqual([
      'warning changes-logged fi.md:55 Sisältö poikkeaa versiosta 4, eikä lukijalle kerrota, mikä muuttui: 4. Käsittelyn tarkoitukset ja oikeusperuste: ”6 vuotta” → ”5 vuotta” (Tilausten toimittaminen).',
    ]);
  });

  test('in one language is told where it is written, in the words of that language', () => {
    const { outcome } = working({
      'en.md': [['by encryption and access rights', 'by access rights']],
      ...renewed,
    });
    expect(outcome.diagnostics.filter(isAboutChanges)).toMatchObject([
      {
        path: 'notices/verkkokauppa/en.md',
        section: 'security',
        language: 'en',
        range: { line: 40 },
        message: {
          fi: 'Sisältö poikkeaa versiosta 4, eikä lukijalle kerrota, mikä muuttui: 9. Security of the data: poistettu ”encryption and”.',
          en: 'The text has changed since version 4, and readers are not told what changed: 9. Security of the data: removed “encryption and”.',
        },
      },
    ]);
  });

  test('in one language that is told in another alone is told once, as a difference of the languages', () => {
    const { outcome } = working({ 'fi.md': logged['fi.md'] ?? [] }, shorter, renewed);
    expect(outcome.diagnostics.map(({ rule }) => rule)).toEqual(['ids-match', 'text-released']);
  });

  test('is told section by section, and no more than a few', () => {
    const [first] = said(
      {
        'fi.md': [
          ['name: nimi ja yhteystiedot', 'name: nimi ja sähköpostiosoite'],
          ['country: FI', 'country: SE'],
          ['Suojaamme tiedot salauksella ja käyttöoikeuksilla.', 'Suojaamme tiedot salauksella.'],
          ['Lähetä pyyntö osoitteeseen', 'Voit lähettää pyynnön osoitteeseen'],
          ['Emme voi toimittaa tilausta ilman nimeä ja osoitetta.', 'Ilman tietoja emme toimita tilausta.'],
        ],
      },
      renewed,
    );
    expect(first).toMatchInlineSnapshot(
      `"warning changes-logged fi.md:18 Sisältö poikkeaa versiosta 4, eikä lukijalle kerrota, mikä muuttui: 4. Käsittelyn tarkoitukset ja oikeusperuste: ”Emme voi toimittaa tilausta ilman nimeä ja osoitetta” → ”Ilman tietoja emme toimita tilausta” (Onko tietojen antaminen pakollista); 5. Käsiteltävät henkilötiedot ja säilytysaika: ”yhteystiedot” → ”sähköpostiosoite”; 7. Tietojen vastaanottajat: ”Suomi” → ”Ruotsi” (Kuljetus Esimerkki Oy); 9. Tietojen suojaaminen: poistettu ”ja käyttöoikeuksilla” ja yksi muu muutos."`,
    );
  });

  test('of a controller is one too', () => {
    const { diagnostics } = compiled([
      ...rawFiles(lay(joined({ 'site.yaml': [['Esimerkkikatu 1', 'Esimerkkikatu 2']] }, renewed))),
      ...released(),
    ]);
    expect(finnish(diagnostics)).toMatchInlineSnapshot(`
      [
        "warning changes-logged fi.md:10 Sisältö poikkeaa versiosta 4, eikä lukijalle kerrota, mikä muuttui: 1. Rekisterinpitäjä: ”Esimerkkikatu 1” → ”Esimerkkikatu 2” (Postiosoite).",
      ]
    `);
  });
});

describe('nothing is to be told of', () => {
  test.each<[what: string, edits: Example]>([
    [
      'a comma and a capital letter',
      {
        'fi.md': [
          [
            'Annamme kuljetusyritykselle nimesi, osoitteesi',
            'Annamme kuljetusyritykselle: nimesi osoitteesi',
          ],
        ],
      },
    ],
    ['the address of the page', { 'fi.md': [['slug: verkkokauppa', 'slug: kauppa']] }],
    [
      'other ids for the same things',
      { 'fi.md': [['id: nimi', 'id: nimet']], 'en.md': [['id: nimi', 'id: nimet']] },
    ],
  ])('%s, but for the number', (_, edits) => {
    expect(said(edits)).toEqual([
      'info version-renewed fi.md:7 Selostetta on muutettu, mutta kentän `version` arvo on yhä 4.',
    ]);
    expect(said(edits, { 'fi.md': [['version: 4', 'version: 5']] })).toEqual([]);
  });

  test.each<[what: string, edits: Example]>([
    [
      'other marks and line breaks',
      { 'fi.md': [['Suojaamme tiedot salauksella', 'Suojaamme tiedot\n**salauksella**']] },
    ],
    ['a text as it was released', { 'fi.md': [['version: 4', 'version: "4"']] }],
    [
      'a day of review',
      { 'fi.md': [['version: 4', 'version: 4\nreviewed: 2026-11-01\nreviewDue: 2027-11-01']] },
    ],
    ['new days', renewed],
  ])('%s', (_, edits) => {
    expect(said(edits)).toEqual([]);
  });

  test('a notice that was never released', () => {
    expect(compiled(rawFiles(lay(shorter))).diagnostics).toEqual([]);
  });
});

test('an entry that tells of nothing is asked about', () => {
  expect(said(logged, renewed)).toEqual([
    'info logged-changes-made fi.md:56 Muutosluettelon uusi kohta ”Säilytysaika lyheni” kertoo muutoksesta, mutta sisältö on sama kuin versiossa 4.',
  ]);
});

describe('the number of a notice', () => {
  const numbered = (from: string, to: string): Example => ({
    'fi.md': [[`version: ${from}`, `version: ${to}`]],
  });
  const days: Example = { 'fi.md': renewed['fi.md']?.slice(1) ?? [] };

  test('is not one that was released', () => {
    expect(said(shorter, logged, days, numbered('4', '3'))).toEqual([
      'warning version-renewed fi.md:7 Selostetta on muutettu, mutta kentän `version` arvo on 3 ja uusin julkaistu versio on 4.',
    ]);
  });

  test('may be left out', () => {
    expect(said(shorter, logged, days, { 'fi.md': [['version: 4\n', '']] })).toEqual([]);
  });

  test('may be no number, and changes all the same', () => {
    const first = numbered('4', '2.1');
    const all = joined(first, shorter, logged, days);
    const on = (...edits: Example[]) =>
      finnish(compiled([...rawFiles(lay(joined(all, ...edits))), ...released(lay(first))]).diagnostics);
    expect(on()).toEqual([
      'warning version-renewed fi.md:7 Selostetta on muutettu, mutta kentän `version` arvo on yhä 2.1.',
    ]);
    expect(on(numbered('2.1', '2.2'))).toEqual([]);
  });
});

test('a day that is before that of the version is told as such', () => {
  expect(
    said(shorter, logged, {
      'fi.md': [
        ['version: 4', 'version: 5'],
        ['updated: 2026-04-20', 'updated: 2026-04-01'],
        ['effectiveFrom: 2026-05-01\n', ''],
      ],
    }),
  ).toEqual([
    'warning days-renewed fi.md:8 Sisältö on muuttunut, mutta kentän `updated` päivä 2026-04-01 on aikaisempi kuin versiossa 4 (2026-04-20).',
  ]);
});

describe('against a text that was never released', () => {
  const shown = (...edits: Example[]): ShownText => {
    const { value } = compile({ value: rawFiles(lay(joined(...edits))), diagnostics: [] }, terms, {
      keep: show,
      judging: unjudged,
    });
    const [text] = value?.notices ?? [];
    if (!text) throw new Error('the notice can be read');
    return text;
  };

  test('the same is said, on the line of the section or on the first', () => {
    const found = disciplineOf(shown(), shown({ 'fi.md': [['salauksella ja ', '']] }), {
      fi: [
        { line: 56, section: 'disclosures' },
        { line: 60, section: 'security' },
      ],
    });
    expect(found.flatMap(wordingFlaws)).toEqual([]);
    expect(finnish(found)).toEqual([
      'warning changes-logged fi.md:60 Sisältö poikkeaa vertailukohdasta, eikä lukijalle kerrota, mikä muuttui: 9. Tietojen suojaaminen: poistettu ”salauksella ja”.',
      'warning version-renewed fi.md:1 Selostetta on muutettu, mutta kentän `version` arvo on yhä 4.',
      'warning days-renewed fi.md:1 Sisältö on muuttunut, mutta kentän `effectiveFrom` päivä 2026-05-01 on sama kuin vertailukohdassa.',
      'warning days-renewed fi.md:1 Sisältö on muuttunut, mutta kentän `updated` päivä 2026-04-20 on sama kuin vertailukohdassa.',
    ]);
  });

  test('nothing is said of a change that is told, or is none', () => {
    expect(disciplineOf(shown(), shown(shorter, renewed, logged), {})).toEqual([]);
    expect(
      disciplineOf(shown(), shown({ 'fi.md': [['asiakkaiden tietoja.', 'asiakkaiden tietoja!']] }), {}),
    ).toEqual([]);
  });
});

describe('a promised list of changes', () => {
  const promises = (
    fi: string,
    en = 'We may change this notice.',
    section = 'Selosteen muutokset',
  ): string[] =>
    compiled(
      rawFiles(
        lay({
          'fi.md': [[/$/, `\n## ${section}\n\n${fi}\n`]],
          'en.md': [[/$/, `\n## Changes to this notice\n\n${en}\n`]],
        }),
      ),
    )
      .diagnostics.filter(({ rule }) => rule === 'changes-told')
      .map(({ language, range }) => `${language ?? ''}:${range.line}`);

  test.each([
    'Selosteeseen tehdyt muutokset on lueteltu alla.',
    'Muutokset luetellaan tässä kohdassa.',
    'Muutokset, jotka olemme tehneet, on lueteltu alla.',
    'Luettelo muutoksista on jäljempänä.',
    'Muutosloki löytyy tämän tietosuojaselosteen lopusta.',
  ])('is missed: %s', (sentence) => {
    expect(promises(sentence)).toEqual(['fi:71']);
  });

  test.each([
    'Changes are listed below.',
    'The changes that we have made are listed at the end of this notice.',
    'See the change log below.',
    'Here is a list of changes.',
  ])('is missed: %s', (sentence) => {
    expect(promises('Voimme muuttaa tätä selostetta.', sentence)).toEqual(['en:50']);
  });

  test.each([
    'Julkaisemme päivitetyn selosteen tällä sivulla.',
    'Jos muutamme selostetta, luettelemme muutokset tässä kohdassa.',
    'Mahdolliset muutokset luetellaan tässä kohdassa.',
    'Emme luettele pieniä muutoksia tässä. Muutoshistoriaa ei ole alla.',
    'Ilmoitamme muutoksista alla mainituille vastaanottajille.',
    'Muutokset tietoihin, jotka on lueteltu alla, tallentuvat.',
    'Muutoshistoria on [tässä](https://example.fi/muutokset).',
    'Muutokset on lueteltu alla.\n\n- 1.5.2026: säilytysaika lyheni',
    'Muutokset on lueteltu alla.\n\n### Versio 4\n\nSäilytysaika lyheni.',
    'Muutokset on lueteltu alla.\n\n1. toukokuuta 2026 säilytysaika lyheni.',
  ])('is none, or is kept: %s', (sentence) => {
    expect(promises(sentence)).toEqual([]);
  });

  test.each([
    'We publish the updated notice on this page.',
    'Any future changes will be listed below.',
    'We tell you of changes to the recipients that are listed below.',
    'We do not keep a change log here.',
    'Changes are listed below.\n\n| Day | Change |\n| --- | --- |\n| 1 May 2026 | Shorter retention |',
  ])('is none, or is kept: %s', (sentence) => {
    expect(promises('Voimme muuttaa tätä selostetta.', sentence)).toEqual([]);
  });

  const inSwedish = (sentence: string) =>
    compiled(
      rawFiles(
        new Map(
          model.map(([path, text]) => [
            path,
            path.endsWith('sv.md') ? `${text}\n## Ändringar i denna beskrivning\n\n${sentence}\n` : text,
          ]),
        ),
      ),
    )
      .diagnostics.filter(({ rule }) => rule === 'changes-told')
      .map(({ language }) => language);

  const model = ['site.yaml', ...['fi', 'en', 'sv'].map((lang) => `vierailijarekisteri/${lang}.md`)].map(
    (name) => [`notices/${name}`, readFileSync(join(models, name), 'utf8')] as const,
  );

  test.each([
    'Ändringarna listas nedan.',
    'Ändringarna, som vi har gjort, förtecknas nedan.',
    'De ändringar vi har gjort är uppräknade längst ner.',
    'Nedan listas de ändringar som har gjorts i beskrivningen.',
    'Nedan räknar vi upp ändringarna i beskrivningen.',
    'Här finns alla ändringar listade.',
    'Ändringslistan finns i slutet av denna dataskyddspolicy.',
    'Se revisionshistoriken nedan.',
    'En sammanställning av gjorda ändringar finns under denna rubrik.',
  ])('is missed: %s', (sentence) => {
    expect(inSwedish(sentence)).toEqual(['sv']);
  });

  test.each([
    'Ändringar publiceras på denna sida.',
    'Om vi ändrar beskrivningen listar vi ändringarna här.',
    'Om beskrivningen ändras, listas ändringarna här.',
    'Eventuella ändringar förtecknas nedan.',
    'Kommande ändringar räknas upp i slutet.',
    'Vi listar aldrig små ändringar här. Inget register över ändringar finns nedan.',
    'Vi berättar om ändringar för de mottagare som listas nedan.',
    'Ändringslistan finns [här](https://example.fi/andringar).',
    'Ändringarna listas nedan.\n\n- 1.5.2026: lagringstiden förkortades',
  ])('is none, or is kept: %s', (sentence) => {
    expect(inSwedish(sentence)).toEqual([]);
  });

  test('is kept by versions from the second on', () => {
    const promise: Example = {
      'fi.md': [['Lähetä pyyntö', 'Muutosluettelo on tämän selosteen lopussa.\n\nLähetä pyyntö']],
    };
    const next = joined(promise, shorter, renewed);
    const told = (files: RawFile[]) =>
      compiled(files).diagnostics.filter(({ rule }) => rule === 'changes-told').length;
    const first = released(lay(promise));
    expect(told([...rawFiles(lay(promise)), ...first])).toBe(1);
    const changeLog = new Map([
      ['fi', ['Säilytysaika lyheni.']],
      ['en', ['We keep data for less time.']],
    ]);
    expect(told([...rawFiles(lay(next)), ...first, ...released(lay(next), first, changeLog)])).toBe(0);
  });
});

const compiled = (files: readonly RawFile[]): Outcome<Compiled<null> | null> =>
  compile({ value: [...files], diagnostics: [] }, terms, {
    keep: () => null,
    judging: byRulesAnd(discipline),
  });

/** The sound notice with some edits after it was released as it is. */
function working(...edits: Example[]): { files: ReturnType<typeof lay>; outcome: Outcome<unknown> } {
  const files = lay(joined(...edits));
  return { files, outcome: compiled([...rawFiles(files), ...released()]) };
}

/** What is said of changes, in Finnish. */
const said = (...edits: Example[]): string[] => finnish(working(...edits).outcome.diagnostics);

const finnish = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(isAboutChanges)
    .map(
      ({ severity, rule, path, range, message }) =>
        `${severity} ${rule} ${path.split('/').at(-1) ?? ''}:${range.line} ${message.fi}`,
    );

const isAboutChanges = ({ rule }: Diagnostic): boolean =>
  ['changes-logged', 'logged-changes-made', 'version-renewed', 'days-renewed'].includes(rule);

/** Edits one after another. */
const joined = (...examples: Example[]): Example =>
  Object.fromEntries(
    (['site.yaml', 'fi.md', 'en.md'] as const).map((name) => [
      name,
      examples.flatMap((one) => one[name] ?? []),
    ]),
  );

/** The files of a version of some files, after earlier versions. */
function released(
  files: ReturnType<typeof lay> = lay({}),
  earlier: readonly RawFile[] = [],
  changeLog: ReadonlyMap<string, readonly string[]> = new Map(),
): RawFile[] {
  const own = rawFiles(files);
  const keep: Keep<ReturnType<typeof releaseOf>> = (notice, site, { versions }) =>
    releaseOf(
      { notice, site, versions, approvals: [], files: own },
      { today: terms.today, effective: null, changeLog },
    );
  const { value } = compile({ value: [...own, ...earlier], diagnostics: [] }, terms, {
    keep,
    judging: unjudged,
  });
  const [made] = value?.notices ?? [];
  if (!made || 'refused' in made) throw new Error(made?.refused.en ?? 'the notice can be read');
  return [...made.files].map(([name, bytes]) => ({ path: `${made.folder}/${name}`, bytes }));
}
