// The pack that a lawyer gets: one file, whole, the same for the same notice, and readable without this program.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../src/commands/pack.ts';
import { check } from '../src/commands/check.ts';
import type { Command } from '../src/commands/command.ts';
import { onePage } from '../src/packing/one-page.ts';
import { viewsIn } from '../src/packing/view.ts';
import { say } from '../src/reviewing/elements.ts';
import { openBrowser, openWindow } from './browser.ts';
import * as measure from './measure.ts';
import { ran, type Ran } from './ran.ts';

const folder = mkdtempSync(join(tmpdir(), 'seloste-pack-'));
const at = (...path: string[]) => join(folder, ...path);
const finnish = 'notices/kanta-asiakkaat/fi.md';

/** Runs a command on the site. Folders are named as `…`. */
async function run(
  command: Command,
  paths: string[],
  options: Record<string, string> = {},
  lang: 'fi' | 'en' = 'fi',
): Promise<Ran> {
  const { code, out, err } = await ran(
    command,
    { options: { root: at('site'), ...options }, paths },
    { lang },
  );
  const bare = (text: string) => text.replaceAll(folder, '…');
  return { code, out: bare(out), err: bare(err) };
}

const packed = (options: Record<string, string> = {}) =>
  run(pack, ['kanta-asiakkaat'], { base: at('base'), ...options });

let browser: Browser;
let context: BrowserContext;
let files: Record<string, Uint8Array>;
let name: string;

beforeAll(async () => {
  for (const site of ['base', 'site']) {
    cpSync(join(import.meta.dirname, 'rich'), at(site), { recursive: true });
    rmSync(at(site, 'notices', 'kameravalvonta'), { recursive: true });
  }
  const text = readFileSync(at('site', finnish), 'utf8');
  writeFileSync(
    at('site', finnish),
    text
      .replace('retention: P6Y', 'retention: P10Y')
      .replace('Hyvitys maksetaan kerran vuodessa.', 'Hyvitystä ei makseta rahana.'),
  );
  const made = await packed({ out: at('out') });
  if (made.code !== 0) throw new Error(made.out + made.err);
  [name = ''] = readdirSync(at('out'));
  files = unzipSync(readFileSync(at('out', name)));
  mkdirSync(at('open'));
  for (const [file, bytes] of Object.entries(files)) writeFileSync(at('open', file), bytes);
  browser = await openBrowser();
  context = await openWindow(browser);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const html = () => strFromU8(files['review.html'] ?? new Uint8Array());

const opened = async (hash = '', from = context): Promise<Page> => {
  const page = await from.newPage();
  await page.goto(pathToFileURL(at('open', 'review.html')).href + hash);
  return page;
};

describe('seloste pack', () => {
  test('makes one file with all that a lawyer needs, which can be checked without this program', () => {
    expect(name).toMatch(/^pack-kanta-asiakkaat-[0-9a-f]{16}\.zip$/);
    expect(Object.keys(files)).toEqual([
      'LUE-MINUT.txt',
      'SHA256SUMS',
      'clean.docx',
      'findings.json',
      'redline.docx',
      'review.html',
      'sign-off.docx',
    ]);
    const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: at('open'), encoding: 'utf8' });
    expect(checked.match(/: OK$/gm)).toHaveLength(6);
    const own = execFileSync('sha256sum', ['SHA256SUMS'], { cwd: at('open'), encoding: 'utf8' });
    expect(name).toContain(own.slice(0, 16));
  });

  test('gives the same bytes again, in any zone', async () => {
    const before = readFileSync(at('out', name));
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      expect(await packed({ out: at('again') })).toMatchObject({ code: 0, err: '' });
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(readFileSync(at('again', name)).equals(before)).toBe(true);
    expect(await packed({ out: at('again') })).toEqual({
      code: 0,
      out: `Paketti on jo tehty: …/again/${name}\n`,
      err: '',
    });
    expect(readdirSync(at('again'))).toEqual([name]);
  });

  test('tells the findings of the notice as a check does, and whether readers are told what changed', async () => {
    const own = JSON.parse(strFromU8(files['findings.json'] ?? new Uint8Array()));
    const { out } = await run(check, [at('site', 'notices', 'kanta-asiakkaat')], { format: 'json' });
    const told = JSON.parse(out);
    const isOfChange = ({ rule }: { rule: string }) => /^(changes-logged|\w+-renewed)$/.test(rule);
    expect(Object.keys(own)).toEqual(Object.keys(told));
    expect(own.diagnostics.filter((one: { rule: string }) => !isOfChange(one))).toEqual(told.diagnostics);
    expect(told.diagnostics.length).toBeGreaterThan(0);
    expect(own.diagnostics.filter(isOfChange).map(({ rule }: { rule: string }) => rule)).toEqual([
      'days-renewed',
      'days-renewed',
      'version-renewed',
      'changes-logged',
    ]);
  });

  test('says what is what, and how to send comments back', () => {
    expect(strFromU8(files['LUE-MINUT.txt'] ?? new Uint8Array())).toMatchInlineSnapshot(`
      "Kanta-asiakkaiden asiakastietorekisteri ja asiakastyytyväisyyskyselyjärjestelmä: tietosuojaseloste katselmoitavaksi

      Vertailukohta: kansio base.
      Tekstin tunniste:
        Suomi: a3f46ddc99c221cf
        Svenska: cb2553d8057d6beb
        English: 0b4a0c37394e53ef

      Mitä paketissa on

        review.html    Koko katselmointi yhtenä sivuna. Avaa tämä ensin selaimessa.
        redline.docx   Seloste Wordissa, muutokset jäljitettyinä ja huomiot kommentteina.
        clean.docx     Seloste Wordissa ilman muutosmerkintöjä.
        sign-off.docx  Lomake, jolla teksti hyväksytään.
        findings.json  Huomiot muille ohjelmille.
        SHA256SUMS     Tiedostojen tarkistussummat.

      Näin kommentoit

        1. Avaa redline.docx tai clean.docx Wordissa tai LibreOfficessa.
        2. Kirjoita kommentteja tai muuta tekstiä niin, että muutosten jäljitys on päällä.
           Valmiiksi merkittyjä muutoksia ei tarvitse hyväksyä eikä hylätä.
        3. Tallenna asiakirja .docx-muodossa ja lähetä se takaisin paketin lähettäjälle.

      Lähettäjälle

        Lue palautettu asiakirja komennolla

          seloste review --import redline.docx

        Se näyttää jokaisen kommentin ja ehdotuksen paikallaan. Teksti ei muutu itsestään.
        Tarkista tarvittaessa komennolla sha256sum -c SHA256SUMS, että tiedostot ovat ennallaan.
        Paketin nimen lopussa on 16 ensimmäistä merkkiä tiedoston SHA256SUMS tarkistussummasta (SHA-256).
      "
    `);
  });

  test('says it in English to those who ask in English', async () => {
    expect(await run(pack, ['vieraskirja'], { base: at('base'), out: at('en.zip') }, 'en')).toEqual({
      code: 0,
      out: 'Pack: …/en.zip\n',
      err: '',
    });
    const english = unzipSync(readFileSync(at('en.zip')));
    expect(strFromU8(english['README.txt'] ?? new Uint8Array())).toContain('How to comment');
    expect(strFromU8(english['review.html'] ?? new Uint8Array())).toContain('<html lang="en"');
  });

  test('replaces a pack at a name that was given, and nothing else', async () => {
    writeFileSync(at('named.zip'), 'Tärkeä tiedosto.');
    expect(await packed({ out: at('named.zip') })).toEqual({
      code: 2,
      out: '',
      err: '”named.zip” on jo olemassa eikä ole muuttumaton paketti, joten sen päälle ei kirjoiteta. Siirrä se tai anna toinen nimi: --out TIEDOSTO.zip\n',
    });
    expect(readFileSync(at('named.zip'), 'utf8')).toBe('Tärkeä tiedosto.');
    cpSync(at('en.zip'), at('named.zip'));
    expect(await packed({ out: at('named.zip') })).toMatchObject({ code: 0 });
    expect(readFileSync(at('named.zip')).equals(readFileSync(at('out', name)))).toBe(true);
    expect(readdirSync(folder).filter((file) => file.includes('.tmp'))).toEqual([]);
  });

  test('never writes over a file that has the name of the pack and is another', async () => {
    mkdirSync(at('taken'));
    writeFileSync(at('taken', name), 'Jotakin muuta.');
    expect(await packed({ out: at('taken') })).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(at('taken', name), 'utf8')).toBe('Jotakin muuta.');
  });

  test('refuses what it cannot pack, in a sentence', async () => {
    expect(await run(pack, [])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Anna yhden selosteen'),
    });
    expect(await run(pack, ['ei-ole'])).toMatchObject({ code: 2, err: expect.stringContaining('”ei-ole”') });
    expect(await packed({ base: 'v9' })).toMatchObject({ code: 2, err: expect.stringContaining('”v9”') });
    expect(await packed({ base: at('nowhere') })).toMatchObject({ code: 2 });
    cpSync(at('site'), at('broken'), { recursive: true });
    writeFileSync(at('broken', finnish), '---\nregisterName: [\n---\n');
    const broken = await run(pack, ['kanta-asiakkaat'], { root: at('broken'), out: at('none') });
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.err).toContain('Pakettia ei tehty');
  });
});

describe('review.html', () => {
  test('holds all views, and every link leads to a place on the page', async () => {
    const page = await opened();
    expect(await page.locator('nav a').allInnerTexts()).toMatchInlineSnapshot(`
      [
        "Yhteenveto",
        "Muutokset: Suomi",
        "Muutokset: Svenska",
        "Muutokset: English",
        "Kielet rinnakkain",
      ]
    `);
    const broken = await page
      .locator('a')
      .evaluateAll((all) =>
        all
          .map((link) => link.getAttribute('href') ?? '')
          .filter(
            (href) => !href.startsWith('#') || !document.getElementById(decodeURIComponent(href.slice(1))),
          ),
      );
    expect(broken).toEqual([]);
    const { ids } = await page.evaluate(measure.markup);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await page.close();
  });

  test('tells at the end of each view which text it is of, for one who prints it', async () => {
    const page = await opened();
    const feet = await page.locator('.view > .foot').allInnerTexts();
    expect(feet.length).toBe(await page.locator('.view').count());
    for (const foot of feet) expect(foot).toMatch(/^Luonnos · [a-z-]+ · (?:fi|sv|en) @[0-9a-f]{16}/);
    await page.close();
  });

  test('leads from a change in one language to the next one in the same language', async () => {
    const page = await opened();
    await page.locator('#fi .changes ol a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#fi-change-/);
    expect(await page.locator(':target').isVisible()).toBe(true);
    await page.close();
  });

  test('loads nothing, runs nothing, and shows its style under its own policy', async () => {
    const own = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await own.newPage();
    const [asked, said]: [string[], string[]] = [[], []];
    page.on('request', (request) => void asked.push(request.url()));
    page.on('console', (message) => void said.push(message.text()));
    await page.goto(pathToFileURL(at('open', 'review.html')).href);
    expect(asked).toEqual([pathToFileURL(at('open', 'review.html')).href]);
    expect(said).toEqual([]);
    expect(
      await page
        .locator('ins')
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationLine),
    ).toBe('underline');
    await own.close();
    expect(html()).toMatch(/content="default-src &#39;none&#39;; style-src &#39;sha256-[^ ]+; base-uri/);
    expect(html()).not.toMatch(/<script|<iframe|<img|\son\w+=|https?:\/\/(?!www\.w3\.org)[^<"]*"/);
  });

  test.each([
    ['in light', 'light'],
    ['in the dark', 'dark'],
  ] as const)('has nothing that axe finds, %s', async (_, colorScheme) => {
    const page = await opened();
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => window.axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });

  test('fits a phone and a sheet of paper', async () => {
    const page = await opened();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(measure.overflow)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 900 });
    expect(await page.evaluate(measure.overflow)).toBe(0);
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.close();
  });

  test('is valid', async () => {
    const checked = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off', 'long-title': 'off', 'require-sri': 'off' },
    }).validateString(html());
    expect(
      checked.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${ruleId} ${line} ${message}`),
      ),
    ).toEqual([]);
  });

  test('is not ended by a style that says so', () => {
    const sheet = {
      path: 'a/index.html',
      title: 'A',
      lang: 'fi',
      up: '../',
      views: [],
      main: say('teksti'),
    } as const;
    expect(viewsIn([sheet])).toMatchObject([{ id: 'index', name: 'A' }]);
    const page = onePage([sheet], 'p::before { content: "</style><b>" }', 'fi');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });
});
