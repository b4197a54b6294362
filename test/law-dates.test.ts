// Which law a notice may cite depends on the notice's own days.
import { describe, expect, test } from 'vitest';
import { statutes, statutesAsOf } from '../src/law/statutes.ts';
import { check, lay } from './lay.ts';

type Edit = readonly [from: string, to: string];

const writtenOn = (day: string): Edit[] => [
  ['updated: 2026-04-20\n', `updated: ${day}\n`],
  ['effectiveFrom: 2026-05-01\n', ''],
];

const saying = (text: string): Edit => ['Suojaamme', `${text} Suojaamme`];

const told = (...edits: Edit[]) =>
  (check(lay({ 'fi.md': edits }))?.diagnostics ?? [])
    .filter(({ rule }) => rule !== 'facts-agree')
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message.fi}`);

const old = 'Käsittelemme tietoja henkilötietolain ja tietosuoja-asetuksen mukaan.';

describe('a notice that cites the repealed Personal Data Act', () => {
  test('is told so when it was written after the repeal', () => {
    expect(told(...writtenOn('2026-04-21'), saying(old))).toEqual([
      'error acts-in-force: Viittaus ”henkilötietolain” tarkoittaa lakia, joka on kumottu 1.1.2019, vaikka seloste viittaa myös tietosuoja-asetukseen.',
    ]);
  });

  test('may cite both when it was written while the Act and the GDPR were both in force', () => {
    expect(told(...writtenOn('2018-06-01'), saying(old))).toEqual([
      'warning notice-current: Selostetta ei ole päivitetty tai tarkistettu yli 12 kuukauteen: viimeksi 2018-06-01.',
    ]);
  });

  test('may say that it was drawn up under the Act, as its metadata says', () => {
    const origin: Edit = [
      'version: 4\n',
      'version: 4\ndrawnUpUnder:\n  statute: 523/1999\n  section: "10"\n',
    ];
    expect(told(origin, saying('Seloste on laadittu henkilötietolain (523/1999) 10 §:n mukaan.'))).toEqual(
      [],
    );
  });

  test('is told so when a purpose rests on it', () => {
    const basis = '    basis: legalObligation\n    statute:\n      statute: 523/1999\n';
    expect(told(['    basis: contract\n', basis])).toContain(
      'error acts-in-force: Viittaus ”523/1999” tarkoittaa lakia, joka on kumottu 1.1.2019.',
    );
  });
});

test('a notice older than the GDPR is told so, and not that it is also old', () => {
  expect(told(...writtenOn('2017-04-20'))).toEqual([
    'error notice-current: Seloste on vanhempi kuin tietosuoja-asetus, jota on sovellettu 25.5.2018 alkaen: `updated: 2017-04-20`.',
  ]);
});

test('a notice is told of a section that was amended after it was written, and only then', () => {
  const text = saying('Noudatamme tietosuojalain 29 §:ää.');
  expect(told(...writtenOn('2023-12-31'), text)).toContain(
    'info sections-in-force: Viittaus ”tietosuojalain 29 §” tarkoittaa pykälää, jota on muutettu 1.1.2024, eikä selostetta ole päivitetty sen jälkeen.',
  );
  expect(told(...writtenOn('2026-01-02'), text)).toEqual([]);
});

test('no change of an act is later than the day its facts were checked, or made by an act that is younger', () => {
  const changes = Object.values(statutes).flatMap(({ repealed, sections = [] }) =>
    [repealed, ...sections.flatMap((section) => [section.repealed, section.amended])].filter(
      (change) => change !== undefined,
    ),
  );
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter(({ on }) => on > statutesAsOf)).toEqual([]);
  expect(changes.filter(({ on, by }) => on.slice(0, 4) < (by.split('/')[1] ?? ''))).toEqual([]);
});
