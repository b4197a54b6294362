// The pages on which lawyers read what changed: made of an edited copy of the richest site, and opened from their folder.
import axe from 'axe-core';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceMatter } from '../src/schema/notice.ts';
import { names } from '../src/comparing/facts/names.ts';
import { openBrowser } from './browser.ts';
import { fieldsOf } from './every-field.ts';
import * as measure from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'seloste-review-'));
const at = (...path: string[]) => join(folder, ...path);
const finnish = 'notices/kanta-asiakkaat/fi.md';

const run = (root: string, ...words: string[]) =>
  spawnSync(
    'node',
    ['lib/cli.js', 'review', '--root', root, '--date', '2026-11-22', '--lang', 'fi', ...words],
    { encoding: 'utf8' },
  );

/** A copy of the site with stretches of the Finnish notice replaced. */
function copied(name: string, replaced: readonly [from: string, to: string][]): string {
  cpSync(join(import.meta.dirname, 'rich'), at(name), { recursive: true });
  const file = at(name, finnish);
  const text = replaced.reduce(
    (left, [from, to]) => {
      if (!left.includes(from)) throw new Error(`“${from}” is not in ${finnish}`);
      return left.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
  return at(name);
}

const edits: [string, string][] = [
  ['retention: P6Y', 'retention: P10Y'],
  ['updated: 2026-04-20', 'updated: 2026-11-20'],
  [
    '  - id: vero\n    name: vero',
    '  - id: posti\n    name: posti\n    reason: kuljettaa kirjeet\n    country: SE\n  - id: vero\n    name: vero',
  ],
  ['Hyvitys maksetaan kerran vuodessa.', 'Hyvitystä ei makseta rahana.'],
  ['kerromme eduista tekstiviestillä', 'Kerromme eduista tekstiviestillä'],
  ['2. Käyttöoikeudet annetaan tehtävän mukaan ja tarkistetaan kahdesti vuodessa.\n', ''],
  ['Samassa taloudessa asuvat voivat kerätä hyvityksiä yhteen.\n\n', ''],
  [
    '#### Ketkä ovat alihankkijoita\n',
    '#### Ketkä ovat alihankkijoita\n\nSamassa taloudessa asuvat voivat kerätä hyvityksiä yhteen.\n',
  ],
  ['| Luvat | suostumukset, kiellot | ei | ei | kyllä | ei | 24 | – |\n', ''],
  ['ehdot?kieli=fi&versio=2', 'ehdot?kieli=fi&versio=3'],
  [
    '## Tietojen suojaaminen',
    '## Muutosten ilmoittaminen {#moving}\n\nKerro meille, kun muutat.\n\n## Tietojen suojaaminen',
  ],
];

let browser: Browser;
let context: BrowserContext;
let base: string;
let root: string;
let pages: string[];

beforeAll(async () => {
  base = copied('base', []);
  root = copied('edited', edits);
  const made = run(root, '--base', base, '--out', at('review'));
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  pages = readdirSync(at('review'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('public'))
    .sort();
  browser = await openBrowser();
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  await context.addInitScript({ content: axe.source });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const opened = async (path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(pathToFileURL(at('review', path)).href);
  return page;
};

const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) =>
    text
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

describe('the front page', () => {
  test('tells the state of every notice in every language', async () => {
    const page = await opened('index.html');
    const rows = await page.locator('tbody tr').evaluateAll((all) =>
      all.map((row) =>
        [...row.children]
          .map((cell) => cell.textContent)
          .slice(1)
          .join(' '),
      ),
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        "Suomi 0 0 0 0 0 0",
        "English 0 0 0 0 0 0",
        "Suomi 8 1 1 0 0 0",
        "Svenska 2 0 1 2 4 0",
        "English 2 0 1 2 4 0",
        "Suomi 0 0 0 0 0 5",
        "Svenska 0 0 0 0 0 5",
        "English 0 0 0 0 0 5",
      ]
    `);
    await page.close();
  });

  test('leads to the pages of a notice, which lead to one another', async () => {
    const page = await opened('index.html');
    await page.getByRole('link', { name: 'Kanta-asiakkaiden' }).click();
    for (const name of ['Muutokset: Suomi', 'Muutokset: Svenska', 'Kielet rinnakkain', 'Yhteenveto']) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      expect(await page.locator('[aria-current]').innerText()).toBe(name);
    }
    await page.getByRole('link', { name: 'Julkinen sivu' }).click();
    expect(await textsOf(page, 'h1')).toEqual([
      'Kanta-asiakkaiden asiakastietorekisteri ja asiakastyytyväisyyskyselyjärjestelmä',
    ]);
    await page.getByRole('link', { name: 'Kaikki tietosuojaselosteet' }).click();
    expect(page.url()).toBe(pathToFileURL(at('review/public/fi/index.html')).href);
    await page.close();
  });
});

describe('the redline', () => {
  test('begins with all changes in words', async () => {
    const page = await opened('kanta-asiakkaat/fi.html');
    expect(await textsOf(page, '.changes > ol > li')).toMatchInlineSnapshot(`
      [
        "4. Käsittelyn tarkoitukset ja oikeusperuste: Kirjanpito: poistettu 6 → lisätty 10 vuotta sen vuoden lopusta,…",
        "4. Käsittelyn tarkoitukset ja oikeusperuste: linkin kohde https://www.example.fi/kanta-asiakkuus/ehdot?kieli=fi&versio=2 → https://www.example.fi/kanta-asiakkuus/ehdot?kieli=fi&versio=3",
        "4. Käsittelyn tarkoitukset ja oikeusperuste: …ja laskemme hyvityksen. poistettu Hyvitys maksetaan kerran vuodessa → lisätty Hyvitystä ei makseta rahana.",
        "5. Käsiteltävät henkilötiedot ja säilytysaika: rivi poistettu: Luvat | suostumukset, kiellot | ei | ei | kyllä | ei | 24 | –",
        "7. Tietojen vastaanottajat: rivi lisätty: Posti | kuljettaa kirjeet | Ruotsi",
        "9. Tietojen suojaaminen: luettelon kohta poistettu: Käyttöoikeudet annetaan tehtävän mukaan ja tarkistetaan kahdesti vuodessa.",
        "9. Tietojen suojaaminen: kappale siirretty: Samassa taloudessa asuvat voivat kerätä hyvityksiä yhteen.",
        "12. Muutosten ilmoittaminen: osio lisätty: Muutosten ilmoittaminen",
      ]
    `);
    expect(await textsOf(page, '.changes summary')).toMatchInlineSnapshot(`
      [
        "Muotoseikat: 1 (välimerkit, kirjainkoko, tyyli ja järjestysnumerot)",
        "Päivät ja versio: 1 (päivämäärät, versio ja muutosluettelo)",
      ]
    `);
    await page.close();
  });

  test('says what came and went in words, too', async () => {
    const page = await opened('kanta-asiakkaat/fi.html');
    const text = await page.locator('.redline').evaluate((all) => all.textContent.replace(/\u00ad/g, ''));
    expect(text).toContain(
      '[Poistettu: Hyvitys maksetaan kerran vuodessa][Lisätty: Hyvitystä ei makseta rahana]',
    );
    expect(await textsOf(page, '.redline .tag')).toMatchInlineSnapshot(`
      [
        "Poistettu",
        "Lisätty",
        "Poistettu",
        "Siirretty tähän",
        "Siirretty toiseen paikkaan",
        "Lisätty",
      ]
    `);
    await page.close();
  });

  test('each number leads to the next change, and the last one to the list', async () => {
    const page = await opened('kanta-asiakkaat/fi.html');
    const seen: string[] = [];
    await page.locator('.changes > ol > li a').first().click();
    for (let one = 1; one < 30; one += 1) {
      const number = page.locator(`:target .number, tr:target .number`).first();
      if ((await number.count()) === 0) break;
      seen.push(await number.innerText());
      await number.click();
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, one) => String(one + 1)));
    expect(seen.length).toBe(await page.locator('.changes > ol > li').count());
    expect(page.url()).toMatch(/#changes-list$/);
    await page.close();
  });

  test('shows a finding beside the clause that it is about', async () => {
    const page = await opened('kanta-asiakkaat/sv.html');
    const row = page.locator('.beside-notes', { has: page.locator('#at-household') });
    expect(await row.locator('.finding').first().innerText()).toContain('Stamkundskap i samma hushåll');
    await page.close();
  });

  test('of a text that did not change says so', async () => {
    const page = await opened('kameravalvonta/fi.html');
    expect(await page.locator('.changes').innerText()).toContain('Teksti on ennallaan.');
    expect(await page.locator('.redline ins, .redline del').count()).toBe(0);
    await page.close();
  });
});

describe('the summary of a notice', () => {
  test('lists the facts that changed, as people say them', async () => {
    const page = await opened('kanta-asiakkaat/index.html');
    const rows = page.locator('h2#facts + .scroll tbody tr');
    expect((await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))).toMatchInlineSnapshot(`
      [
        "Säilytysaika (kirjanpito) 6 vuotta 10 vuotta",
        "Vastaanottaja ei ollut posti (kuljettaa kirjeet; Ruotsi)",
        "Päivitetty 20.4.2026 20.11.2026",
      ]
    `);
    await page.close();
  });

  test('tells of every element that is asked for', async () => {
    const page = await opened('vieraskirja/index.html');
    const states = await textsOf(page, 'h2#completeness + .scroll .state');
    expect(states.length).toBeGreaterThan(10);
    expect(states.some((state) => state.startsWith('ilmoitettu aukko'))).toBe(true);
    await page.close();
  });

  test('every field of the metadata has a name', () => {
    const paths = fieldsOf(sourceMatter).map((path) =>
      path.filter((step) => typeof step === 'string').join('.'),
    );
    expect([...new Set(paths)].filter((path) => !names[path])).toEqual([]);
  });
});

describe('the languages side by side', () => {
  test('differences are told in the margin of both languages', async () => {
    const page = await opened('kanta-asiakkaat/languages.html');
    const [source, swedish] = await page.locator('.differences').first().locator('> div').allInnerTexts();
    expect(source).toContain('Kielet eroavat');
    expect(source).toContain('Svenska');
    expect(swedish).toContain('Kielet eroavat');
    await page.close();
  });

  test('each cell says what language it is in, and a missing one says that it is missing', async () => {
    const page = await opened('kanta-asiakkaat/languages.html');
    const cells = await page.evaluate(measure.cells);
    expect(cells.filter((row) => row.length !== 3)).toEqual([]);
    expect(await page.locator('.absent').first().innerText()).toBe('Tällä kielellä ei ole vastinetta.');
    await page.close();
  });

  test('what changed is marked in each language, and counted on top', async () => {
    const page = await opened('kanta-asiakkaat/languages.html');
    const marked = async (lang: string, mark: string) =>
      (await page.locator(`.row > [lang=${lang}] ${mark}`).allInnerTexts()).join(' | ');
    expect(await marked('fi', 'ins')).toMatch(/Lisätty:\s10\s/);
    expect(await marked('fi', 'del')).toMatch(/Poistettu:\s6\s/);
    expect(await marked('en', 'ins')).toMatch(/Lisätty:\s10\s/);
    const counted = await page.locator('#fi-changes').innerText();
    expect(counted).toMatch(/^Muutokset: Suomi – sisältö: \d+$/);
    await page.locator('#fi-changes a').click();
    expect(new URL(page.url()).hash).toMatch(/^#fi-change-\d+$/);
    await page.close();
  });
});

describe('every page', () => {
  test('is accessible: wide, narrow and in the dark', async () => {
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of pages) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(pathToFileURL(at('review', path)).href);
      const look = async (how: string) => {
        const { violations } = await page.evaluate(() =>
          window.axe.run(document, {
            runOnly: {
              type: 'tag',
              values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            },
            resultTypes: ['violations'],
            preload: false,
          }),
        );
        for (const { id, nodes } of violations)
          found.push(...nodes.slice(0, 2).map(({ html }) => `${path} ${how} ${id}: ${html.slice(0, 160)}`));
      };
      await look('wide');
      await page.emulateMedia({ colorScheme: 'dark' });
      await look('dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 700 });
      await look('narrow');
      const overflow = await page.evaluate(measure.overflow);
      if (overflow > 0) found.push(`${path} is ${overflow} pixels too wide`);
    }
    await page.close();
    expect(found).toEqual([]);
  });

  test('can be walked through with the keyboard, and shows where the focus is', async () => {
    const page = await opened('kanta-asiakkaat/fi.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(measure.focused)).toEqual({ name: 'Siirry sisältöön', seen: true });
    for (const list of await page.locator('summary').all()) await list.press('Enter');
    expect(await page.evaluate(measure.faintFocus)).toEqual([]);
    await page.close();
  });

  test('is valid HTML', () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'long-title': 'off', 'no-inline-style': 'error', 'tel-non-breaking': 'off' },
    });
    const faults = pages.flatMap((path) =>
      validator
        .validateStringSync(readFileSync(at('review', path), 'utf8'))
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
        ),
    );
    expect(faults).toEqual([]);
  });

  test('asks for nothing but its two stylesheets, and has no script', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    page.on('console', (message) => void complaints.push(message.text()));
    await page.goto(pathToFileURL(at('review/kanta-asiakkaat/fi.html')).href);
    const start = pathToFileURL(at('review/')).href;
    expect(asked.map((url) => url.replace(start, '').replace(/^\//, ''))).toEqual([
      'kanta-asiakkaat/fi.html',
      'assets/site.css',
      'assets/review.css',
    ]);
    expect(complaints).toEqual([]);
    const styled = await page
      .locator('del')
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine);
    expect(styled).toBe('line-through');
    expect(await page.locator('script').count()).toBe(0);
    await page.close();
  });

  test('tells on paper what came and went', async () => {
    const page = await opened('kanta-asiakkaat/fi.html');
    await page.emulateMedia({ media: 'print' });
    const lines = await page.evaluate(() =>
      ['ins', 'del'].map(
        (name) =>
          getComputedStyle(document.querySelector(`.redline ${name}`) ?? document.body).textDecorationLine,
      ),
    );
    expect(lines).toEqual(['underline', 'line-through']);
    expect(await page.locator('.views').isVisible()).toBe(false);
    await page.close();
  });
});

describe('the command', () => {
  test('gives the same bytes for the same input', () => {
    run(root, '--base', base, '--out', at('again'));
    expect(readFileSync(at('again/manifest.json'), 'utf8')).toBe(
      readFileSync(at('review/manifest.json'), 'utf8'),
    );
  });

  test('prints one comment in Markdown', () => {
    const { stdout, status } = run(root, '--base', base, '--summary', 'kanta-asiakkaat');
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "## Selosteiden katselmointi

      Vertailukohta: kansio base.

      | Seloste | Kieli | Sisältö | Muotoseikat | Virheet | Varoitukset |
      | --- | --- | --: | --: | --: | --: |
      | Kanta-asiakkaiden asiakastietorekisteri ja asiakastyytyväisyyskyselyjärjestelmä | Suomi | 8 | 1 | 0 | 0 |
      | Kunduppgiftsregister och kundnöjdhetsundersökningssystem för stamkunder | Svenska | 2 | 0 | 2 | 4 |
      | Customer data register and customer satisfaction survey system for regular customers | English | 2 | 0 | 2 | 4 |

      ### Muuttuneet tiedot

      - Kanta-asiakkaiden asiakastietorekisteri ja asiakastyytyväisyyskyselyjärjestelmä: säilytysaika (kirjanpito): 6 vuotta → 10 vuotta
      - Kanta-asiakkaiden asiakastietorekisteri ja asiakastyytyväisyyskyselyjärjestelmä: vastaanottaja, lisätty: posti (kuljettaa kirjeet; Ruotsi)
      "
    `);
  });

  test('compares with the last commit, and with a commit that is named', () => {
    const repository = copied('repository', []);
    const git = (...words: string[]) =>
      execFileSync(
        'git',
        [
          '-c',
          'user.name=Testaaja',
          '-c',
          'user.email=testaaja@example.fi',
          '-c',
          'commit.gpgsign=false',
          '-C',
          repository,
          ...words,
        ],
        { stdio: 'pipe' },
      );
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'alku');
    git('tag', 'alku');
    const file = join(repository, finnish);
    writeFileSync(file, readFileSync(file, 'utf8').replace('kerran vuodessa', 'kahdesti vuodessa'));
    const row = (stdout: string) => stdout.split('\n').find((line) => line.includes('| Suomi | 1 |'));
    const before = run(repository, '--summary', 'kanta-asiakkaat');
    expect(before.stdout).toMatch(/^Vertailukohta: git: HEAD \([0-9a-f]{10}\)\.$/m);
    expect(row(before.stdout)).toBeDefined();
    git('commit', '--quiet', '-am', 'muutos');
    expect(row(run(repository, '--summary', 'kanta-asiakkaat').stdout)).toBeUndefined();
    expect(row(run(repository, '--summary', '--base', 'alku', 'kanta-asiakkaat').stdout)).toBeDefined();
    expect(row(run(repository, '--summary', '--base', 'HEAD~1', 'kanta-asiakkaat').stdout)).toBeDefined();
  });

  test('compares with the version in force, and with one that is named', () => {
    cpSync(join(import.meta.dirname, 'sound'), at('versions'), { recursive: true });
    const words = [
      'release',
      'verkkokauppa',
      '--root',
      at('versions'),
      '--date',
      '2026-04-20',
      '--lang',
      'fi',
    ];
    execFileSync('node', ['lib/cli.js', ...words]);
    const file = at('versions/notices/verkkokauppa/fi.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('retention: P6Y', 'retention: P5Y'));
    for (const base of [[], ['--base', 'in-force'], ['--base', 'v4']]) {
      const { stdout } = run(at('versions'), '--summary', ...base);
      expect(stdout).toContain('Vertailukohta: versio 4, voimassa alkaen 1.5.2026.');
      expect(stdout).toContain('| Suomi | 1 | 0 |');
      expect(stdout).toContain(': 6 vuotta → 5 vuotta');
    }
    expect(run(at('versions'), '--summary', '--base', 'v9').stdout).toContain('| Suomi | uusi seloste |');
  });

  test('takes no reference for an option, and says when there is none', () => {
    for (const ref of ['--output=/tmp/x', 'olematon', '-x'])
      expect(run(root, `--base=${ref}`, '--summary')).toMatchObject({ status: 2, stdout: '' });
    expect(run(root, '--base', 'olematon').stderr).toContain('Vertailukohtaa ”olematon” ei ole.');
    expect(run(root, '--summary', 'olematon').stderr).toContain('Selostetta ”olematon” ei ole.');
  });

  test('outside a repository shows everything as new, and says why', () => {
    const { stdout } = run(root, '--summary', 'kameravalvonta');
    expect(stdout).toContain('Vertailukohtaa ei ole, joten kaikki teksti näkyy uutena.');
    expect(stdout).toContain('| Suomi | uusi seloste |');
  });

  test('shows what can be read beside what cannot', () => {
    const broken = copied('broken', [['registerName:', 'registerNam:']]);
    const made = run(broken, '--base', base, '--out', at('of-broken'));
    expect(made.status).toBe(0);
    const front = readFileSync(at('of-broken/index.html'), 'utf8');
    expect(front).toContain('Selostetta ei voi näyttää, ennen kuin virheet on korjattu.');
    expect(front).toContain('kameravalvonta/fi.html');
  });

  test('makes pages of the notices of this repository, in which every link leads somewhere', () => {
    expect(run('.', '--out', at('of-five'))).toMatchObject({ status: 0, stderr: '' });
  });

  test('replaces no folder that holds something else', () => {
    mkdirSync(at('mine'));
    writeFileSync(at('mine/kirje.txt'), 'Tämä on minun.');
    const { status, stderr } = run(root, '--base', base, '--out', at('mine'));
    expect(status).toBe(2);
    expect(stderr).toContain('kirje.txt');
  });

  test('prints what an author wrote as text, whatever it is', () => {
    const hostile = copied('hostile', [
      ['Kortinhaltija voi irrottautua', 'Kortinhaltija "></span><b onclick=x>voi {{ 7*7 }} irrottautua'],
    ]);
    run(hostile, '--base', base, '--out', at('of-hostile'));
    const page = readFileSync(at('of-hostile/index.html'), 'utf8');
    expect(page).not.toContain('<b onclick');
  });
});
