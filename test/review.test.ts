// The pages on which lawyers read what changed: made of an edited copy of the richest site, and opened from their folder.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approve } from '../src/commands/approve.ts';
import type { Command } from '../src/commands/command.ts';
import { release } from '../src/commands/release.ts';
import { review } from '../src/commands/review.ts';
import { verify } from '../src/publishing/verify.ts';
import { sourceMatter } from '../src/schema/notice.ts';
import { names } from '../src/comparing/facts/names.ts';
import { openBrowser, openWindow } from './browser.ts';
import { fieldsOf } from './every-field.ts';
import * as measure from './measure.ts';
import { ran, today } from './ran.ts';
import { richEdits } from './review-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'seloste-review-'));
const at = (...path: string[]) => join(folder, ...path);
const finnish = 'notices/kanta-asiakkaat/fi.md';

/** Runs a command as the program does, in Finnish, and keeps what it says. */
async function told(command: Command, root: string, words: readonly string[], day = today) {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }])),
    allowPositionals: true,
  });
  const given = { options: { ...values, root }, paths: positionals };
  const { code, out, err } = await ran(command, given, { lang: 'fi', today: day });
  return { status: code, stdout: out, stderr: err };
}

const run = (root: string, ...words: string[]) => told(review, root, words);

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
  ...richEdits,
  ['kerromme eduista tekstiviestillä', 'Kerromme eduista tekstiviestillä'],
];

/**
 * A review of texts that two roles are to sign: of one notice one approval is outdated and the other has a condition, one
 * is approved, and one is rejected by one and awaited from the other.
 */
async function signedReview(): Promise<void> {
  const site = copied('signed-site', []);
  const settings = join(site, 'notices/site.yaml');
  const policy = 'review:\n  roles:\n    - legal\n    - owner\n  editorsApprove: yes\n\n';
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('authority:', `${policy}authority:`));
  const sign = async (id: string, role: string, by: string, ...more: string[]) => {
    const { status, stderr } = await told(approve, site, [id, '--role', role, '--by', by, ...more]);
    if (status !== 0) throw new Error(stderr);
  };
  await sign('kanta-asiakkaat', 'legal', 'Lakimies', '--evidence', 'https://git.example.fi/katselmointi/7');
  await sign('kameravalvonta', 'legal', 'Lakimies');
  await sign('kameravalvonta', 'owner', 'Turvallisuuspäällikkö');
  await sign('vieraskirja', 'legal', 'Lakimies', '--reject', '--conditions', 'Säilytysaika puuttuu.');
  const file = join(site, finnish);
  writeFileSync(file, readFileSync(file, 'utf8').replace('retention: P6Y', 'retention: P10Y'));
  await sign(
    'kanta-asiakkaat',
    'owner',
    'Asiakkuuspäällikkö',
    '--conditions',
    'Ruotsinnos <b>korjataan</b>.',
  );
  const made = await run(site, '--base', 'approved', '--out', at('signed'));
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  const other = await run(site, '--base', 'in-force', '--out', at('signed-otherwise'), 'kanta-asiakkaat');
  if (other.status !== 0) throw new Error(other.stdout + other.stderr);
}

let browser: Browser;
let context: BrowserContext;
let base: string;
let root: string;
let pages: string[];

beforeAll(async () => {
  base = copied('base', []);
  root = copied('edited', edits);
  const made = await run(root, '--base', base, '--out', at('review'));
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  await signedReview();
  const all = readdirSync(at('review'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('public'))
    .sort();
  const signed = ['index', 'kanta-asiakkaat/fi', 'kanta-asiakkaat/sign-off', 'vieraskirja/sign-off'];
  pages = [...all.map((path) => `review/${path}`), ...signed.map((path) => `signed/${path}.html`)];
  browser = await openBrowser();
  context = await openWindow(browser);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const opened = async (path: string, folder = 'review'): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(pathToFileURL(at(folder, path)).href);
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
        "Suomi 8 1 1 0 3 0",
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
        "4. Käsittelyn tarkoitukset ja oikeusperuste: linkin kohde: https://www.example.fi/kanta-asiakkuus/ehdot?kieli=fi&versio=2 → https://www.example.fi/kanta-asiakkuus/ehdot?kieli=fi&versio=3",
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

  test('each number has a way back to the change before it, and the first one to the list', async () => {
    const page = await opened('kanta-asiakkaat/fi.html');
    const links = await page
      .locator('.redline .back')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('aria-label') ?? '']),
      );
    const ways = new Map(links.map(([href = '', name = '']) => [name, href]));
    const listed = await page
      .locator('.changes > ol > li > a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(ways.get('Takaisin luetteloon')).toBe('#changes-list');
    expect(listed.slice(0, -1).map((_, at) => ways.get(`Takaisin muutokseen ${at + 1}`))).toEqual(
      listed.slice(0, -1),
    );
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

describe('the sign-off', () => {
  test('is on the front page, for every notice and language', async () => {
    const page = await opened('index.html', 'signed');
    expect(await textsOf(page, 'tbody tr :is(td:nth-child(2), td:nth-child(3))')).toMatchInlineSnapshot(`
      [
        "Suomi",
        "Hyväksytty",
        "English",
        "Hyväksytty",
        "Suomi",
        "Hyväksyntä vanhentunut",
        "Svenska",
        "Hyväksyntä vanhentunut",
        "English",
        "Hyväksyntä vanhentunut",
        "Suomi",
        "Hylätty",
        "Svenska",
        "Hylätty",
        "English",
        "Hylätty",
      ]
    `);
    await page.getByRole('link', { name: 'Hylätty' }).first().click();
    expect(page.url()).toMatch(/vieraskirja\/sign-off\.html$/);
    await page.close();
  });

  test('tells who has approved what, when and on which conditions', async () => {
    const page = await opened('kanta-asiakkaat/sign-off.html', 'signed');
    const rows = (await textsOf(page, 'tbody tr')).map((row) => row.replaceAll(/[0-9a-f]{16}/g, '…'));
    expect(rows).toMatchInlineSnapshot(`
          [
            "Lakiasiat Suomi Hyväksyntä vanhentunut Lakimies Katso päätös 22.11.2026 – … nyt …",
            "Lakiasiat Svenska Hyväksyntä vanhentunut Lakimies Katso päätös 22.11.2026 – … nyt …",
            "Lakiasiat English Hyväksyntä vanhentunut Lakimies Katso päätös 22.11.2026 – … nyt …",
            "Selosteen omistaja Suomi Hyväksytty ehdoin Asiakkuuspäällikkö 22.11.2026 Ruotsinnos <b>korjataan</b>. …",
            "Selosteen omistaja Svenska Hyväksytty ehdoin Asiakkuuspäällikkö 22.11.2026 Ruotsinnos <b>korjataan</b>. …",
            "Selosteen omistaja English Hyväksytty ehdoin Asiakkuuspäällikkö 22.11.2026 Ruotsinnos <b>korjataan</b>. …",
          ]
        `);
    expect(await page.getByRole('link', { name: 'Katso päätös' }).first().getAttribute('href')).toBe(
      'https://git.example.fi/katselmointi/7',
    );
    await page.close();
  });

  test('tells what changed since an approval, or how to see it', async () => {
    const page = await opened('kanta-asiakkaat/sign-off.html', 'signed');
    expect(await textsOf(page, '#since + ul li')).toMatchInlineSnapshot(`
      [
        "Muutokset: Suomi – sisältö: 1",
        "Muutokset: Svenska – sisältö: 1",
        "Muutokset: English – sisältö: 1",
      ]
    `);
    await page.getByRole('link', { name: 'Muutokset: Suomi' }).last().click();
    expect(await page.locator('.changes').innerText()).toContain('10');
    await page.close();
    const other = await opened('kanta-asiakkaat/sign-off.html', 'signed-otherwise');
    expect(await textsOf(other, '#since ~ .command')).toContain(
      'seloste review kanta-asiakkaat --base approved',
    );
    await other.close();
  });

  test('gives each role that has not approved its command, with the texts that it signs', async () => {
    const page = await opened('vieraskirja/sign-off.html', 'signed');
    expect(await textsOf(page, '.command')).toEqual([
      'seloste approve vieraskirja --role legal --by "Nimesi"',
      'seloste approve vieraskirja --role owner --by "Nimesi"',
    ]);
    const signed = await textsOf(page, '.signed code');
    expect(signed).toEqual(await textsOf(page, '.about .print code'));
    expect(signed.length).toBe(3);
    await page.close();
    const done = await opened('kameravalvonta/sign-off.html', 'signed');
    expect(await done.locator('.command').count()).toBe(0);
    await done.close();
  });

  test('is in the head of every view, beside what the text is and what it is compared with', async () => {
    const found = pages.filter((path) => !path.endsWith('review/index.html') && path !== 'signed/index.html');
    for (const path of found) {
      const page = readFileSync(at(path), 'utf8');
      expect([path, page.includes('<dl class="about">')]).toEqual([path, true]);
      expect([path, page.includes('<span class="chip ')]).toEqual([path, path.startsWith('signed/')]);
      expect(page).toMatch(/<p class="foot">Luonnos · [a-z-]+ · (?:fi|sv|en) @[0-9a-f]{16}/);
    }
    const page = await opened('kanta-asiakkaat/fi.html', 'signed');
    const about = (await textsOf(page, '.about')).map((text) => text.replaceAll(/[0-9a-f]{16}/g, '…'));
    expect(about).toMatchInlineSnapshot(`
      [
        "Hyväksyntä Hyväksyntä vanhentunut Seloste kanta-asiakkaat Vertailukohta hyväksytty teksti (lakiasiat, 22.11.2026) Tekstin tunniste … → … Muutokset ja huomiot Sisältö: 1 · Muotoseikat: 0 · Virheet: 1 · Varoitukset: 0",
      ]
    `);
    await page.close();
  });

  test('is nowhere when nobody is asked to sign', () => {
    const text = pages
      .filter((path) => path.startsWith('review/'))
      .map((path) => readFileSync(at(path), 'utf8'))
      .join('\n');
    expect(text).not.toContain('Hyväksyntä');
    expect(text).not.toContain('sign-off');
  });

  test('stands in the comment, which links to the pages where they are', async () => {
    const site = at('signed-site');
    const words = ['--summary', '--base', 'approved', 'kanta-asiakkaat'];
    const { stdout } = await run(site, ...words, '--review-url', 'https://ci.example.fi/r(1)/2?x');
    expect(stdout.split('\n').filter((line) => line.startsWith('| '))).toMatchInlineSnapshot(`
      [
        "| Seloste | Kieli | Sisältö | Muotoseikat | Virheet | Varoitukset | Hyväksyntä | Sivut |",
        "| --- | --- | --: | --: | --: | --: | --- | --- |",
        "| Kanta-asiakkaiden asiakastietorekisteri ja asiakastyytyväisyyskyselyjärjestelmä | Suomi | 1 | 0 | 1 | 0 | Hyväksyntä vanhentunut | [Muutokset](https://ci.example.fi/r%281%29/2/kanta-asiakkaat/fi.html) · [Kielet rinnakkain](https://ci.example.fi/r%281%29/2/kanta-asiakkaat/languages.html) |",
        "| Kunduppgiftsregister och kundnöjdhetsundersökningssystem för stamkunder | Svenska | 1 | 0 | 1 | 0 | Hyväksyntä vanhentunut | [Muutokset](https://ci.example.fi/r%281%29/2/kanta-asiakkaat/sv.html) · [Kielet rinnakkain](https://ci.example.fi/r%281%29/2/kanta-asiakkaat/languages.html) |",
        "| Customer data register and customer satisfaction survey system for regular customers | English | 1 | 0 | 1 | 0 | Hyväksyntä vanhentunut | [Muutokset](https://ci.example.fi/r%281%29/2/kanta-asiakkaat/en.html) · [Kielet rinnakkain](https://ci.example.fi/r%281%29/2/kanta-asiakkaat/languages.html) |",
      ]
    `);
    expect(await run(site, ...words, '--review-url', 'javascript:alert(1)')).toMatchObject({
      status: 2,
      stdout: '',
    });
  });
});

describe('a clause', () => {
  test('can be referred to in a letter, with the text that is meant', async () => {
    const page = await opened('kanta-asiakkaat/sv.html');
    const [print = ''] = await textsOf(page, '.about .print code:last-child');
    const refs = await textsOf(page, '.redline .ref');
    expect(refs.slice(0, 3)).toEqual(
      ['1', '2', '3'].map((number) => `kanta-asiakkaat sv ${number} @${print.slice(0, 8)}…`),
    );
    expect(new Set(refs).size).toBe(refs.length);
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
      await page.goto(pathToFileURL(at(path)).href);
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
        .validateStringSync(readFileSync(at(path), 'utf8'))
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
  test('gives the same bytes for the same input', async () => {
    await run(root, '--base', base, '--out', at('again'));
    expect(readFileSync(at('again/manifest.json'), 'utf8')).toBe(
      readFileSync(at('review/manifest.json'), 'utf8'),
    );
  });

  test('prints one comment in Markdown', async () => {
    const { stdout, status } = await run(root, '--base', base, '--summary', 'kanta-asiakkaat');
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "## Selosteiden katselmointi

      Vertailukohta: kansio base.

      | Seloste | Kieli | Sisältö | Muotoseikat | Virheet | Varoitukset |
      | --- | --- | --: | --: | --: | --: |
      | Kanta-asiakkaiden asiakastietorekisteri ja asiakastyytyväisyyskyselyjärjestelmä | Suomi | 8 | 1 | 0 | 3 |
      | Kunduppgiftsregister och kundnöjdhetsundersökningssystem för stamkunder | Svenska | 2 | 0 | 2 | 4 |
      | Customer data register and customer satisfaction survey system for regular customers | English | 2 | 0 | 2 | 4 |

      ### Muuttuneet tiedot

      - Kanta-asiakkaiden asiakastietorekisteri ja asiakastyytyväisyyskyselyjärjestelmä: säilytysaika (kirjanpito): 6 vuotta → 10 vuotta
      - Kanta-asiakkaiden asiakastietorekisteri ja asiakastyytyväisyyskyselyjärjestelmä: vastaanottaja, lisätty: posti (kuljettaa kirjeet; Ruotsi)
      "
    `);
  });

  test('compares with the last commit, and with a commit that is named', async () => {
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
    const before = await run(repository, '--summary', 'kanta-asiakkaat');
    expect(before.stdout).toMatch(/^Vertailukohta: git: HEAD \([0-9a-f]{10}\)\.$/m);
    expect(row(before.stdout)).toBeDefined();
    git('commit', '--quiet', '-am', 'muutos');
    expect(row((await run(repository, '--summary', 'kanta-asiakkaat')).stdout)).toBeUndefined();
    expect(
      row((await run(repository, '--summary', '--base', 'alku', 'kanta-asiakkaat')).stdout),
    ).toBeDefined();
    expect(
      row((await run(repository, '--summary', '--base', 'HEAD~1', 'kanta-asiakkaat')).stdout),
    ).toBeDefined();
  });

  test('compares with the version in force, and with one that is named', async () => {
    cpSync(join(import.meta.dirname, 'sound'), at('versions'), { recursive: true });
    await told(release, at('versions'), ['verkkokauppa'], '2026-04-20');
    const file = at('versions/notices/verkkokauppa/fi.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('retention: P6Y', 'retention: P5Y'));
    for (const base of [[], ['--base', 'in-force'], ['--base', 'v4']]) {
      const { stdout } = await run(at('versions'), '--summary', ...base);
      expect(stdout).toContain('Vertailukohta: versio 4, voimassa alkaen 1.5.2026.');
      expect(stdout).toContain('| Suomi | 1 | 0 |');
      expect(stdout).toContain(': 6 vuotta → 5 vuotta');
    }
    // A version that no notice has, and a variable of a script that was never set, are nothing to compare with.
    for (const base of ['v9', ''])
      expect(await run(at('versions'), '--summary', '--base', base)).toMatchObject({ status: 2, stdout: '' });
  });

  test('takes no reference for an option, and says when there is none', async () => {
    for (const ref of ['--output=/tmp/x', 'olematon', '-x'])
      expect(await run(root, `--base=${ref}`, '--summary')).toMatchObject({ status: 2, stdout: '' });
    expect((await run(root, '--base', 'olematon')).stderr).toContain('Vertailukohtaa ”olematon” ei ole.');
    expect((await run(root, '--summary', 'olematon')).stderr).toContain('Selostetta ”olematon” ei ole.');
  });

  test('outside a repository shows everything as new, and says why', async () => {
    const { stdout } = await run(root, '--summary', 'kameravalvonta');
    expect(stdout).toContain('Vertailukohtaa ei ole, joten kaikki teksti näkyy uutena.');
    expect(stdout).toContain('| Suomi | uusi seloste |');
  });

  test('shows what can be read beside what cannot', async () => {
    const broken = copied('broken', [['registerName:', 'registerNam:']]);
    const made = await run(broken, '--base', base, '--out', at('of-broken'));
    expect(made.status).toBe(0);
    const front = readFileSync(at('of-broken/index.html'), 'utf8');
    expect(front).toContain('Selostetta ei voi näyttää, ennen kuin virheet on korjattu.');
    expect(front).toContain('kameravalvonta/fi.html');
  });

  test('makes pages of the notices of this repository, in which every link leads somewhere', async () => {
    expect(await run('.', '--out', at('of-five'))).toMatchObject({ status: 0, stderr: '' });
    for (const made of ['of-five', 'review']) expect(faultsIn(at(made))).toEqual([]);
  });

  test('replaces no folder that holds something else', async () => {
    mkdirSync(at('mine'));
    writeFileSync(at('mine/kirje.txt'), 'Tämä on minun.');
    const { status, stderr } = await run(root, '--base', base, '--out', at('mine'));
    expect(status).toBe(2);
    expect(stderr).toContain('kirje.txt');
  });

  test('prints what an author wrote as text, whatever it is', async () => {
    const hostile = copied('hostile', [
      ['Kortinhaltija voi irrottautua', 'Kortinhaltija "></span><b onclick=x>voi {{ 7*7 }} irrottautua'],
    ]);
    await run(hostile, '--base', base, '--out', at('of-hostile'));
    const page = readFileSync(at('of-hostile/index.html'), 'utf8');
    expect(page).not.toContain('<b onclick');
  });
});

/** Links that lead nowhere, and addresses that are not unique, on the pages in a folder. */
function faultsIn(made: string) {
  const files = readdirSync(made, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return { path: relative(made, path), contents: readFileSync(path, 'utf8') };
  });
  // Links lead from file to file, so that any address of the site will do.
  return verify(read, 'https://review.invalid/');
}
