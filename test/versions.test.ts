// Released versions: frozen at their release, in force by date, each at an address of its own.
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../src/commands/build.ts';
import { release } from '../src/commands/release.ts';
import { prepare } from '../src/prepare.ts';
import { render } from '../src/showing/render.ts';
import { verify } from '../src/publishing/verify.ts';
import { openBrowser, serve, type Served } from './browser.ts';
import { today } from './ran.ts';
import { readPage, wide } from './read-page.ts';
import { checked, diagnosticsOf, edit, pathIn, read, released, run, write, type Options } from './shop.ts';

const sound = new URL('sound', import.meta.url).pathname;
const base = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-versions-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('seloste release', () => {
  test('freezes the working files byte for byte, with a record', async () => {
    const root = site();
    expect(await released(root)).toMatchObject({ code: 0, err: '' });
    const folder = join(root, 'notices/verkkokauppa/versions/4');
    expect(readdirSync(folder).sort()).toEqual(['en.md', 'fi.md', 'record.yaml']);
    for (const name of ['fi.md', 'en.md'])
      expect(readFileSync(join(folder, name))).toEqual(
        readFileSync(join(root, 'notices/verkkokauppa', name)),
      );
    expect(read(root, 'versions/4/record.yaml').replaceAll(/(th1|s1):[0-9a-f]{64}/g, '$1:…'))
      .toMatchInlineSnapshot(`
      "version: 4
      effectiveFrom: 2026-05-01
      released: 2026-11-22
      sourceLanguage: fi
      texts:
        fi: th1:…
        en: th1:…
      parties:
        controllers:
          esimerkki:
            name: Esimerkki Oy
            businessId: 0112038-9
            phone: 029 566 6700
            email: tietosuoja@example.fi
            postalAddress:
              street: Esimerkkikatu 1
              postcode: "00100"
              city: Helsinki
        recipients:
          kuljetus:
            name: Kuljetus Esimerkki Oy
      approvals: []
      seal: s1:…
      "
    `);
    expect(readdirSync(join(root, 'notices/verkkokauppa/versions'))).toEqual(['4']);
    expect(await checked(root)).toEqual([]);
  });

  test('takes what changed from the new entries of the notice, and from its releaser', async () => {
    const root = site();
    await released(root);
    edit(root, 'fi.md', [
      ['version: 4', 'version: 5'],
      ['effectiveFrom: 2026-05-01', 'effectiveFrom: 2026-12-01'],
      ['P6Y', 'P5Y'],
      [/\n---\n/, '\nchanges:\n  - id: aika\n    text: Säilytysaika lyheni.\n---\n'],
    ]);
    edit(root, 'en.md', [
      [/\n---\n/, '\nchanges:\n  - id: aika\n    text: Data is kept for less time.\n---\n'],
    ]);
    expect(await released(root, { 'change-log': 'fi=Lisäksi muuta.\nen=And more.' })).toMatchObject({
      code: 0,
    });
    expect(parse(read(root, 'versions/5/record.yaml'))).toMatchObject({
      version: 5,
      effectiveFrom: '2026-12-01',
      changeLog: {
        fi: ['Säilytysaika lyheni.', 'Lisäksi muuta.'],
        en: ['Data is kept for less time.', 'And more.'],
      },
    });
  });

  test('numbers a notice that does not number itself', async () => {
    const root = site();
    edit(root, 'fi.md', [['version: 4', 'version: 2.1']]);
    await released(root);
    edit(root, 'fi.md', [
      ['P6Y', 'P5Y'],
      ['effectiveFrom: 2026-05-01\n', ''],
    ]);
    expect(await released(root, told)).toMatchObject({ code: 0 });
    expect(readdirSync(join(root, 'notices/verkkokauppa/versions'))).toEqual(['1', '2']);
    expect(parse(read(root, 'versions/2/record.yaml'))).toMatchObject({ effectiveFrom: today });
  });

  type Edits = Parameters<typeof edit>[2];
  const shorter: Edits = [
    ['P6Y', 'P5Y'],
    ['version: 4', 'version: 5'],
    ['effectiveFrom: 2026-05-01', 'effectiveFrom: 2026-12-01'],
  ];
  test.each<[what: string, edits: Edits, given: Options, said: string]>([
    ['a text that has not changed', [], told, 'The text is the same as in version 4'],
    [
      'a text whose lines alone have changed',
      [['\n\n## ', '\n\n\n## ']],
      told,
      'The text is the same as in version 4',
    ],
    ['a number that was used', shorter.slice(0, 1), told, 'version 4 has been released. Write 5'],
    [
      'a lower number',
      [
        ['P6Y', 'P5Y'],
        ['version: 4', 'version: 3'],
      ],
      told,
      'version 4 has been released. Write 5',
    ],
    ['a change that is not told', shorter, {}, '--change-log "fi=…" --change-log "en=…"'],
    [
      'a change told in one language',
      shorter,
      { 'change-log': 'fi=Lyhyempi.' },
      'not told what changed: en.',
    ],
    [
      'a change told in a strange language',
      shorter,
      { 'change-log': `${told['change-log']}\nsv=Kortare.` },
      '“sv”',
    ],
    [
      'a day before that of the last version',
      [...shorter.slice(0, 2), ['2026-05-01', '2026-04-30']],
      told,
      'Write a later day',
    ],
    ['the day of the last version, left in its place', shorter.slice(0, 2), told, 'Write a later day'],
    [
      'a day that is past',
      [...shorter.slice(0, 2), ['2026-05-01', '2026-11-21']],
      told,
      'cannot take effect in the past',
    ],
    [
      'another day than the notice tells',
      shorter,
      { ...told, effective: '2027-01-01' },
      'but the `effectiveFrom` of the notice is 2026-12-01',
    ],
    [
      'a notice with errors',
      [...shorter, ['framework: gdpr-13', 'framework: gdpr']],
      told,
      'Mend the errors first',
    ],
  ])('refuses %s, and writes nothing', async (_, edits, given, said) => {
    const root = site();
    await released(root);
    edit(root, 'fi.md', edits);
    const made = await released(root, given);
    expect(made).toMatchObject({ code: 1, out: '' });
    expect(made.err).toContain(said);
    expect(readdirSync(join(root, 'notices/verkkokauppa/versions'))).toEqual(['4']);
  });

  test.each<[what: string, paths: string[], given: Options, said: string]>([
    ['no notice', [], {}, 'Give the id of one notice'],
    ['a notice that is not there', ['asiakkaat'], {}, 'There is no notice “asiakkaat”'],
    ['a day that is not there', ['verkkokauppa'], { effective: '2026-02-30' }, '“2026-02-30” is not a day'],
    ['a change without a language', ['verkkokauppa'], { 'change-log': 'Lyhyempi.' }, 'with its language'],
  ])('says how it is used, given %s', async (_, paths, given, said) => {
    const made = await run(release, site(), given, paths);
    expect(made.code).toBe(2);
    expect(made.err).toContain(said);
  });
});

describe('a released version', () => {
  test.each<[what: string, spoil: (root: string) => void, rules: string[]]>([
    [
      'a word of it is altered',
      (root) => edit(root, 'versions/4/en.md', [['web shop', 'shop']]),
      ['versions/4/en.md version-unaltered'],
    ],
    [
      'a fact of it is altered',
      (root) => edit(root, 'versions/4/fi.md', [['P6Y', 'P5Y']]),
      ['versions/4/en.md version-unaltered', 'versions/4/fi.md version-unaltered'],
    ],
    [
      'its controller is altered',
      (root) => edit(root, 'versions/4/record.yaml', [['name: Esimerkki Oy', 'name: Toinen Oy']]),
      ['versions/4/record.yaml version-unaltered'],
    ],
    [
      'its day is altered',
      (root) => edit(root, 'versions/4/record.yaml', [['2026-05-01', '2025-05-01']]),
      ['versions/4/record.yaml version-unaltered'],
    ],
    [
      'its list of changes is altered',
      (root) =>
        edit(root, 'versions/4/record.yaml', [['parties:', 'changeLog:\n  fi: [Ei mitään.]\nparties:']]),
      ['versions/4/record.yaml version-unaltered'],
    ],
    [
      'an approval is added to its record',
      (root) =>
        edit(root, 'versions/4/record.yaml', [
          [
            'approvals: []',
            'approvals:\n  - number: 1\n    role: legal\n    by: Legal counsel\n    on: 2026-05-01',
          ],
        ]),
      ['versions/4/record.yaml version-unaltered'],
    ],
    [
      'its record has no seal',
      (root) => edit(root, 'versions/4/record.yaml', [[/seal: .*\n/, '']]),
      ['versions/4/record.yaml fields-given'],
    ],
    [
      'its record is sealed for other words',
      (root) => edit(root, 'versions/4/record.yaml', [[/seal: s1:..../, 'seal: s1:0000']]),
      ['versions/4/record.yaml version-unaltered'],
    ],
    [
      'an edition is gone',
      (root) => rmSync(join(root, 'notices/verkkokauppa/versions/4/en.md')),
      ['versions/4 version-complete'],
    ],
    [
      'its record is gone',
      (root) => rmSync(join(root, 'notices/verkkokauppa/versions/4/record.yaml')),
      ['versions/4 version-recorded'],
    ],
    [
      'two branches that both made it were merged',
      (root) => edit(root, 'versions/4/record.yaml', [['version: 4', '<<<<<<< HEAD\nversion: 4']]),
      ['versions/4/record.yaml version-recorded'],
    ],
    [
      'a language of it is no more one of the site',
      (root) => {
        edit(root, '../site.yaml', [['  - en\n', '']]);
        rmSync(join(root, 'notices/verkkokauppa/en.md'));
      },
      ['notices/site.yaml released-languages-listed'],
    ],
    [
      'its record says more than it may',
      (root) => edit(root, 'versions/4/record.yaml', [['approvals', 'aproved: true\napprovals']]),
      ['versions/4/record.yaml fields-known'],
    ],
    [
      'a file is added',
      (root) => writeFileSync(join(root, 'notices/verkkokauppa/versions/4/liite.txt'), 'x'),
      ['versions/4/liite.txt version-files-known'],
    ],
    [
      'an edition is added',
      (root) => copy(root, 'versions/4/en.md', 'versions/4/sv.md'),
      ['versions/4/sv.md version-files-known'],
    ],
    [
      'a file is beside it',
      (root) => writeFileSync(join(root, 'notices/verkkokauppa/versions/muistio.md'), 'x'),
      ['versions/muistio.md version-files-known'],
    ],
    [
      'it is copied to another number',
      (root) => copy(root, 'versions/4', 'versions/7'),
      ['versions/7/record.yaml version-numbered'],
    ],
  ])('is an error when %s', async (_, spoil, rules) => {
    const root = site();
    await released(root);
    spoil(root);
    const errors = (await diagnosticsOf(root)).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ path, rule }) => `${path.replace('notices/verkkokauppa/', '')} ${rule}`)).toEqual(
      rules,
    );
    for (const { help } of errors) expect(help.length).toBeGreaterThan(20);
  });

  test('stays as it is however it is saved anew', async () => {
    const root = site();
    await released(root);
    for (const name of ['versions/4/fi.md', 'versions/4/en.md', 'versions/4/record.yaml'])
      write(root, name, `\ufeff${read(root, name).normalize('NFD').replaceAll('\n', '\r\n')}`);
    expect(await checked(root)).toEqual([]);
  });

  test('is not judged by the rules of today', async () => {
    const root = site();
    const long = `${Array.from({ length: 60 }, (_, at) => `asia${at}`).join(' ja ')} kuuluu tähän. Suojaamme`;
    edit(root, 'fi.md', [['Suojaamme', long]]);
    expect(await checked(root)).toContain('warning sentences-short notices/verkkokauppa/fi.md');
    await released(root);
    edit(root, 'fi.md', [[long, 'Suojaamme']]);
    expect(await waiting(root)).toEqual(['info text-released notices/verkkokauppa/fi.md']);
  });

  test('keeps the controller that it was released with', async () => {
    const root = site();
    await released(root);
    const file = join(root, 'notices/site.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: Esimerkki Oy', 'name: Uusi Esimerkki Oy'));
    expect(await waiting(root)).toEqual(['info text-released notices/verkkokauppa/fi.md']);
    const pages = await pagesOn(root, today);
    expect(pages.get('fi/verkkokauppa/index.html')).toContain('– Esimerkki Oy</title>');
    expect(pages.get('fi/verkkokauppa/index.html')).not.toContain('Uusi Esimerkki');
  });

  test('has no links that lead nowhere any more', async () => {
    const root = site();
    copy(root, '', '../toinen');
    edit(root, '../toinen/fi.md', [['slug: verkkokauppa', 'slug: toinen']]);
    edit(root, '../toinen/en.md', [[/slug: .*/, 'slug: other']]);
    for (const [name, word] of [
      ['fi.md', 'Suojaamme'],
      ['en.md', 'We protect'],
    ] as const)
      edit(root, name, [[word, `[Toinen](/fi/toinen/#rights), [toinen](../../en/other/). ${word}`]]);
    expect(await released(root)).toMatchObject({ code: 0 });
    expect((await pagesOn(root, today)).get('fi/verkkokauppa/v4/index.html')).toContain(
      '<a href="/fi/toinen/#rights">Toinen</a>, <a href="/en/other/">toinen</a>',
    );
    rmSync(join(root, 'notices/toinen'), { recursive: true });
    for (const name of ['fi.md', 'en.md']) edit(root, name, [[/\[Toinen.*?\)\. /, '']]);
    const pages = await pagesOn(root, today);
    expect(pages.get('fi/verkkokauppa/index.html')).toContain('<p>Toinen, toinen. Suojaamme');
  });
});

describe('in force by date', () => {
  let root = '';
  beforeAll(async () => {
    root = await threeVersions();
  });

  test.each<[day: string, period: string, current: number]>([
    ['2026-04-30', 'P6Y', 4],
    ['2026-05-01', 'P6Y', 4],
    ['2026-11-30', 'P6Y', 4],
    ['2026-12-01', 'P5Y', 5],
    ['2027-05-31', 'P5Y', 5],
    ['2027-06-01', 'P4Y', 6],
  ])('on %s the page is that of version %s', async (day, period, current) => {
    const pages = await pagesOn(root, day);
    const years = `${period[1]} vuotta`;
    for (const path of [
      'fi/verkkokauppa/index.html',
      'verkkokauppa/index.html',
      `fi/verkkokauppa/v${current}/index.html`,
    ])
      expect(pages.get(path), path).toContain(years);
  });

  test('each page says where its version stands', async () => {
    const pages = await pagesOn(root, '2026-12-05');
    const notes = (path: string) =>
      [...(pages.get(path) ?? '').matchAll(/<p class="note" role="note">(.*?)<\/p>/g)].map(
        ([, note]) => note,
      );
    expect(
      Object.fromEntries(
        [
          'fi/verkkokauppa',
          'fi/verkkokauppa/v4',
          'fi/verkkokauppa/v5',
          'fi/verkkokauppa/v6',
          'en/web-shop/v4',
          'en/web-shop/v6',
        ].map((path) => [path, notes(`${path}/index.html`)]),
      ),
    ).toMatchInlineSnapshot(`
      {
        "en/web-shop/v4": [
          "This is an earlier version. It was in force from 1 May 2026 to 30 November 2026. <a href="/en/web-shop/">Version 5, now in force</a>",
        ],
        "en/web-shop/v6": [
          "This version takes effect on 1 June 2027. <a href="/en/web-shop/">Version 5, now in force</a>",
        ],
        "fi/verkkokauppa": [
          "Uusi versio tulee voimaan 1.6.2027. <a href="/fi/verkkokauppa/v6/">Lue versio 6</a>",
        ],
        "fi/verkkokauppa/v4": [
          "Tämä on aiempi versio. Se oli voimassa 1.5.2026–30.11.2026. <a href="/fi/verkkokauppa/">Voimassa oleva versio 5</a>",
        ],
        "fi/verkkokauppa/v5": [],
        "fi/verkkokauppa/v6": [
          "Tämä versio tulee voimaan 1.6.2027. <a href="/fi/verkkokauppa/">Voimassa oleva versio 5</a>",
        ],
      }
    `);
  });

  test('a page at a permanent address names the notice as the one to be found, and the site map names that alone', async () => {
    const pages = await pagesOn(root, '2026-12-05');
    for (const path of ['fi/verkkokauppa', 'fi/verkkokauppa/v4', 'fi/verkkokauppa/v5', 'fi/verkkokauppa/v6'])
      expect(pages.get(`${path}/index.html`)).toContain(
        '<link rel="canonical" href="https://tietosuoja.example.fi/fi/verkkokauppa/">',
      );
    expect(pages.get('sitemap.xml')).not.toMatch(/\/v\d/);
    expect(pages.get('sitemap.xml')?.match(/<loc>[^<]*\/fi\/verkkokauppa\/<\/loc>/g)).toHaveLength(1);
  });

  test('the list of versions tells of each, newest first', async () => {
    const list = (await pagesOn(root, '2026-12-05')).get('fi/verkkokauppa/versions/index.html') ?? '';
    const told = [...list.matchAll(/<h2[^>]*>(.*?)<\/h2>\n<p>(.*?)<\/p>/g)].map(([, link, standing]) => [
      link,
      standing,
    ]);
    expect(told).toEqual([
      ['<a href="/fi/verkkokauppa/v6/" hreflang="fi">Versio 6</a>', 'Tulee voimaan 1.6.2027.'],
      ['<a href="/fi/verkkokauppa/v5/" hreflang="fi">Versio 5</a>', 'Voimassa 1.12.2026–31.5.2027.'],
      ['<a href="/fi/verkkokauppa/v4/" hreflang="fi">Versio 4</a>', 'Oli voimassa 1.5.2026–30.11.2026.'],
    ]);
  });

  test('versions.json tells which text held on a day, whatever the day it was made', async () => {
    const [one, other] = await Promise.all(
      ['2026-05-01', '2027-06-01'].map(async (day) =>
        (await pagesOn(root, day)).get('verkkokauppa/versions.json'),
      ),
    );
    expect(one).toBe(other);
    const { versions } = JSON.parse(one ?? '');
    const on = (day: string) =>
      versions
        .filter(
          (version: { effectiveFrom: string; effectiveTo: string | null }) =>
            version.effectiveFrom <= day && (version.effectiveTo ?? '9999') >= day,
        )
        .map(({ number }: { number: number }) => number);
    expect(
      ['2026-04-30', '2026-05-01', '2026-11-30', '2026-12-01', '2027-05-31', '2027-06-01'].map(on),
    ).toEqual([[], [4], [4], [5], [5], [6]]);
    expect(versions[0].editions.fi).toEqual({
      address: 'https://tietosuoja.example.fi/fi/verkkokauppa/v4/',
      hash: parse(read(root, 'versions/4/record.yaml')).texts.fi,
    });
  });

  test('what changed is told on the page and in a feed, with the days of the records', async () => {
    const pages = await pagesOn(root, '2027-06-01');
    const [, changes] =
      /id="changes">[^]*?<ul>\n([^]*?)\n<\/ul>/.exec(pages.get('fi/verkkokauppa/index.html') ?? '') ?? [];
    expect(changes?.replaceAll(/<\/?time[^>]*>/g, '')).toMatchInlineSnapshot(`
      "<li><a href="/fi/verkkokauppa/v6/">Versio 6</a>, 1.6.2027: Säilytysaika on neljä vuotta.</li>
      <li><a href="/fi/verkkokauppa/v5/">Versio 5</a>, 1.12.2026: Säilytysaika on viisi vuotta.</li>"
    `);
    expect(pages.get('fi/verkkokauppa/v5/index.html')).not.toContain('neljä vuotta');
    expect(pages.get('fi/verkkokauppa/index.html')).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Verkkokaupan asiakasrekisteri: mikä muuttui" href="https://tietosuoja.example.fi/fi/verkkokauppa/feed.xml">',
    );
    expect(pages.get('en/web-shop/feed.xml')?.split('<entry>')[1]).toMatchInlineSnapshot(`
      "
      <id>https://tietosuoja.example.fi/en/web-shop/v6/</id>
      <title>Version 6 – in force from 1 June 2027</title>
      <updated>2026-11-22T00:00:00Z</updated>
      <link rel="alternate" type="text/html" hreflang="en" href="https://tietosuoja.example.fi/en/web-shop/v6/"/>
      <content type="text">Data is kept for four years.</content>
      </entry>
      "
    `);
  });

  test('what is not released is not public, and shows in the preview', async () => {
    const copied = mkdtempSync(join(base, 'site-'));
    cpSync(root, copied, { recursive: true });
    edit(copied, 'fi.md', [['Suojaamme', 'Luonnos. Suojaamme']]);
    expect(await waiting(copied)).toEqual(['info text-released notices/verkkokauppa/fi.md']);
    for (const text of (await pagesOn(copied, today)).values()) expect(text).not.toContain('Luonnos.');
    const english = (await pagesOn(copied, today, 'working')).get('en/web-shop/index.html');
    expect(english).not.toContain('role="note"');
    const shown = (await pagesOn(copied, today, 'working')).get('fi/verkkokauppa/index.html');
    expect(shown).toContain('Luonnos.');
    expect(shown).toContain(
      'Tämä on työteksti, jota ei ole vielä julkaistu. <a href="/fi/verkkokauppa/v6/">Lue versio 6</a>',
    );
  });

  test('a notice that is retired stays readable, and leaves the list on its day', async () => {
    const copied = mkdtempSync(join(base, 'site-'));
    cpSync(root, copied, { recursive: true });
    const file = join(copied, 'notices/site.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}retired:\n  verkkokauppa: 2027-01-01\n`);
    const list = async (day: string) =>
      (await pagesOn(copied, day)).get('fi/index.html')?.includes('/fi/verkkokauppa/');
    expect([await list('2026-12-31'), await list('2027-01-01')]).toEqual([true, false]);
    const pages = await pagesOn(copied, '2027-01-01');
    expect(pages.get('fi/verkkokauppa/index.html')).toContain('Se poistettiin käytöstä 1.1.2027.');
    expect(JSON.parse(pages.get('verkkokauppa/versions.json') ?? '').versions[1].effectiveTo).toBe(
      '2026-12-31',
    );
    writeFileSync(file, readFileSync(file, 'utf8').replace('  verkkokauppa: 2027', '  verkkokaupat: 2027'));
    expect(await checked(copied)).toContain('error retired-notices-known notices/site.yaml');
  });

  test('so does one that was never released', async () => {
    const alone = site();
    const file = join(alone, 'notices/site.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}retired:\n  verkkokauppa: ${today}\n`);
    const pages = await pagesOn(alone, today);
    expect(pages.get('en/web-shop/index.html')).toContain('It was retired on 22 November 2026.');
    expect(pages.get('en/index.html')).not.toContain('/en/web-shop/');
  });

  test('an address that a notice once had still answers', async () => {
    const copied = mkdtempSync(join(base, 'site-'));
    cpSync(root, copied, { recursive: true });
    edit(copied, 'fi.md', [
      ['slug: verkkokauppa', 'slug: kauppa'],
      ['version: 6', 'version: 7'],
      ['2027-06-01', '2027-07-01'],
    ]);
    expect(await released(copied, told)).toMatchObject({ code: 0 });
    const pages = await pagesOn(copied, '2027-07-01');
    const canonical = '<link rel="canonical" href="https://tietosuoja.example.fi/fi/kauppa/">';
    for (const path of ['fi/kauppa', 'fi/kauppa/v7', 'fi/verkkokauppa', 'fi/verkkokauppa/v6'])
      expect(pages.get(`${path}/index.html`), path).toContain(canonical);
  });

  test('the same versions give the same bytes, from any folder', async () => {
    const copied = mkdtempSync(join(base, 'site-'));
    cpSync(root, copied, { recursive: true });
    for (const folder of [root, copied]) expect((await run(build, folder, {})).code).toBe(0);
    const manifest = (folder: string) => readFileSync(join(folder, 'dist/manifest.json'), 'utf8');
    expect(manifest(root)).toBe(manifest(copied));
  });
});

describe('pages of versions', () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    const root = await threeVersions();
    expect((await run(build, root, {}, [], '2026-12-05')).code).toBe(0);
    served = await serve(join(root, 'dist'), '');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  test('are accessible, in a wide window and in a narrow one', async () => {
    const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', bypassCSP: true });
    await context.addInitScript({ content: axe.source });
    const page = await context.newPage();
    const files = served.files.filter((file) =>
      /verkkokauppa\/(v4\/|v6\/|versions\/)?index\.html$/.test(file),
    );
    expect(files).toHaveLength(5);
    for (const file of files) {
      const {
        axe: found,
        overflow,
        overflowSpaced,
        smallTargets,
        faintFocus,
      } = await readPage(page, served.at(file));
      expect({ file, ...found, overflow, overflowSpaced, smallTargets, faintFocus }).toEqual({
        file,
        wide: [],
        narrow: [],
        dark: [],
        forced: [],
        overflow: 0,
        overflowSpaced: 0,
        smallTargets: [],
        faintFocus: [],
      });
    }
    await context.close();
  });

  test('are good HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        'prefer-native-element': ['error', { exclude: ['region'] }],
        'tel-non-breaking': 'off',
        'long-title': 'off',
      },
    });
    for (const file of served.files.filter((name) => name.endsWith('.html'))) {
      const { results } = await validator.validateString(readFileSync(join(served.folder, file), 'utf8'));
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${file} ${ruleId} ${message}`),
        ),
      ).toEqual([]);
    }
  });
});

const told: { 'change-log': string } = { 'change-log': 'fi=Muutos.\nen=A change.' };

function site(): string {
  const root = mkdtempSync(join(base, 'site-'));
  cpSync(sound, root, { recursive: true });
  return root;
}

/** Versions 4, 5 and 6, in force from 1 May and 1 December 2026 and from 1 June 2027. */
async function threeVersions(): Promise<string> {
  const root = site();
  await released(root);
  edit(root, 'fi.md', [
    ['P6Y', 'P5Y'],
    ['version: 4', 'version: 5'],
    ['effectiveFrom: 2026-05-01', 'effectiveFrom: 2026-12-01'],
  ]);
  await released(root, { 'change-log': 'fi=Säilytysaika on viisi vuotta.\nen=Data is kept for five years.' });
  edit(root, 'fi.md', [
    ['P5Y', 'P4Y'],
    ['version: 5', 'version: 6'],
    ['effectiveFrom: 2026-12-01', 'effectiveFrom: 2027-06-01'],
  ]);
  const last = await released(root, {
    'change-log': 'fi=Säilytysaika on neljä vuotta.\nen=Data is kept for four years.',
  });
  if (last.code !== 0) throw new Error(last.err);
  return root;
}

const copy = (root: string, from: string, to: string) =>
  cpSync(pathIn(root, from), pathIn(root, to), { recursive: true });

/** What is told of a changed working text, but for whether its readers are told what changed. */
const waiting = async (root: string): Promise<string[]> =>
  (await checked(root)).filter((told) => !/changes-logged|version-renewed|days-renewed/.test(told));

/** The files of the site on a day, which have been verified. */
async function pagesOn(root: string, day: string, chosen?: 'working'): Promise<Map<string, string>> {
  const { source, diagnostics } = await prepare(root, { today: day, strict: false }, chosen);
  if (!source) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  const files = await render(source, 'seloste');
  expect(verify(files, source.site.baseUrl)).toEqual([]);
  return new Map(files.map(({ path, contents }) => [path, contents]));
}
