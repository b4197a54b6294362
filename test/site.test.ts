import axe from 'axe-core';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, serve, type Served } from './browser.ts';
import * as measure from './measure.ts';
import { readPage, wide, type Reading } from './read-page.ts';

// The five notices of this repository, and a made-up company's site with everything a notice can hold.
const sites = { five: { root: '.', base: '' }, rich: { root: 'test/rich', base: '/esimerkki' } };
type Name = keyof typeof sites;

let folder: string;
let served: Record<Name, Served>;
let browser: Browser;
let plain: BrowserContext;
let injecting: BrowserContext;
let sheets: Sheet[];

type Sheet = { site: Served; file: string; path: string } & Reading;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-site-'));
  const built = (name: Name) => {
    const { root, base } = sites[name];
    const out = join(folder, name);
    const words = 'lib/cli.js build --date 2026-11-22 --lang en --root'.split(' ');
    execFileSync('node', [...words, root, '--out', out]);
    return serve(out, base);
  };
  served = { five: await built('five'), rich: await built('rich') };
  browser = await openBrowser();
  // Without smooth scrolling: where things are is measured at once.
  plain = await browser.newContext({ viewport: wide, reducedMotion: 'reduce' });
  // What a test injects is not what the policy of the page is for.
  injecting = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', bypassCSP: true });
  await injecting.addInitScript({ content: axe.source });
  const all = Object.entries(served).flatMap(([name, site]) =>
    site.files.map((file) => ({ site, file, path: `${name}/${file}` })),
  );
  const halves = [all.filter((_, at) => at % 2 === 0), all.filter((_, at) => at % 2 === 1)];
  sheets = (await Promise.all(halves.map(readAll))).flat().sort((a, b) => (a.path < b.path ? -1 : 1));
});

afterAll(async () => {
  await browser?.close();
  for (const site of Object.values(served ?? {})) site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function readAll(all: { site: Served; file: string; path: string }[]): Promise<Sheet[]> {
  const page = await injecting.newPage();
  const read: Sheet[] = [];
  for (const one of all) read.push({ ...one, ...(await readPage(page, one.site.at(one.file))) });
  await page.close();
  return read;
}

/** What is wrong, page by page: nothing, when all is well. */
const wrong = (told: (sheet: Sheet) => readonly unknown[]) =>
  sheets.flatMap((sheet) => told(sheet).map((fault) => `${sheet.path} ${String(fault)}`));

describe('accessibility', () => {
  test('axe finds nothing on any page, wide or narrow', () => {
    expect(sheets.length).toBeGreaterThan(30);
    expect(wrong(({ axe: { wide: found } }) => found)).toEqual([]);
    expect(wrong(({ axe: { narrow: found } }) => found)).toEqual([]);
  });
  test('axe finds nothing wrong with the colours in the dark or in forced colours', () => {
    expect(wrong(({ axe: { dark } }) => dark)).toEqual([]);
    expect(wrong(({ axe: { forced } }) => forced)).toEqual([]);
  });
  test('no page is wider than a window of 320 pixels', () => {
    expect(wrong(({ overflow }) => (overflow > 0 ? [overflow] : []))).toEqual([]);
  });
  test('no page grows wider, and no text is cut, with the text spacing of WCAG 1.4.12', () => {
    expect(wrong(({ overflowSpaced }) => (overflowSpaced > 0 ? [overflowSpaced] : []))).toEqual([]);
    expect(wrong(({ clipped }) => clipped)).toEqual([]);
  });
  test('whatever can have the focus shows it', () => {
    expect(wrong(({ faintFocus }) => faintFocus)).toEqual([]);
  });
  test('links of the navigation and permalinks are at least 24 pixels wide and high', () => {
    expect(wrong(({ smallTargets }) => smallTargets)).toEqual([]);
  });
  test('no line of text is longer than 75 characters', () => {
    expect(wrong(({ longLines }) => longLines)).toEqual([]);
    // In the usual system fonts a Finnish letter is 0.487 em wide on average; the font of this machine may be wider.
    expect(wrong(({ widest }) => (widest / 0.487 > 75 ? [widest] : []))).toEqual([]);
  });
});

describe('keyboard', () => {
  test('the first Tab shows the skip link, and Enter moves the focus past the navigation', async () => {
    const page = await plain.newPage();
    await page.goto(served.rich.at('fi/kanta-asiakkaat/index.html'));
    const skip = page.getByRole('link', { name: 'Siirry sisältöön' });
    expect(await skip.evaluate((link) => link.getBoundingClientRect().right)).toBeLessThan(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(measure.focused)).toEqual({ name: 'Siirry sisältöön', seen: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(measure.focused)).toMatchObject({ name: 'mikä muuttui' });
    await page.close();
  });

  test('Tab goes through a notice in the order of reading, and nothing covers what has the focus', async () => {
    const page = await plain.newPage();
    // So low that the contents beside the text scroll in their own box.
    await page.setViewportSize({ width: 1280, height: 420 });
    await page.goto(served.rich.at('fi/kameravalvonta/index.html'));
    const walk: { name: string; seen: boolean }[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(measure.focused);
      if (at === null || walk.length > 100) break;
      walk.push(at);
    }
    expect(walk.filter(({ seen }) => !seen)).toEqual([]);
    expect(walk.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "Siirry sisältöön",
        "Esimerkki Oy:n tietosuojaselosteet",
        "English",
        "Lyhyesti",
        "1. Rekisterinpitäjä",
        "2. Yhteyshenkilö ja tietosuojavastaava",
        "3. Rekisterin nimi",
        "4. Käsittelyn tarkoitukset ja oikeusperuste",
        "5. Käsiteltävät henkilötiedot ja säilytysaika",
        "6. Tietolähteet",
        "7. Tietojen vastaanottajat",
        "8. Siirrot EU- ja ETA-alueen ulkopuolelle",
        "9. Tietojen suojaaminen",
        "10. Rekisteröidyn oikeudet",
        "Kuka vastaa tiedoistasi",
        "Mihin ja millä perusteella käytämme tietojasi",
        "Mitä tietoja käsittelemme",
        "Kuinka kauan säilytämme tietoja",
        "Kenelle tietoja annetaan",
        "Oikeutesi ja näin käytät niitä",
        "Linkki kohtaan 1. Rekisterinpitäjä",
        "029 566 6700",
        "tietosuoja@example.fi",
        "www.example.fi",
        "Linkki kohtaan 2. Yhteyshenkilö ja tietosuojavastaava",
        "turvallisuus@example.fi",
        "Linkki kohtaan 3. Rekisterin nimi",
        "Linkki kohtaan 4. Käsittelyn tarkoitukset ja oikeusperuste",
        "Käyttötarkoitukset, oikeusperusteet ja säilytysajat",
        "Linkki kohtaan 5. Käsiteltävät henkilötiedot ja säilytysaika",
        "Linkki kohtaan 6. Tietolähteet",
        "Linkki kohtaan 7. Tietojen vastaanottajat",
        "Tietojen vastaanottajat",
        "Linkki kohtaan 8. Siirrot EU- ja ETA-alueen ulkopuolelle",
        "Linkki kohtaan 9. Tietojen suojaaminen",
        "Linkki kohtaan 10. Rekisteröidyn oikeudet",
        "029 566 6700",
        "tietosuoja@om.fi",
        "tietosuoja.fi",
        "Kaikki tietosuojaselosteet",
        "Kielet rinnakkain",
      ]
    `);
    await page.close();
  });
});

describe('languages', () => {
  test('the switch leads to the same notice in another language, and back', async () => {
    const page = await plain.newPage();
    const choose = (name: string) =>
      page
        .getByRole('navigation', { name: /^(Kieli|Språk|Language)$/ })
        .getByRole('link', { name })
        .click();
    await page.goto(served.rich.at('fi/index.html'));
    await choose('Svenska');
    expect(page.url()).toBe(served.rich.at('sv/index.html'));
    await page.getByRole('link', { name: 'stamkunder' }).click();
    expect(page.url()).toBe(served.rich.at('sv/stamkunder/index.html'));
    await choose('English');
    expect(page.url()).toBe(served.rich.at('en/regular-customers/index.html'));
    await choose('Suomi');
    expect(page.url()).toBe(served.rich.at('fi/kanta-asiakkaat/index.html'));
    await page.close();
  });

  test('a language that a notice lacks is text and not a link', async () => {
    const page = await plain.newPage();
    await page.goto(served.rich.at('fi/kameravalvonta/index.html'));
    const choices = page.getByRole('navigation', { name: 'Kieli' });
    expect((await choices.innerText()).split('\n')).toEqual(['Suomi', 'Svenska (ei saatavilla)', 'English']);
    expect(await choices.getByRole('link').allInnerTexts()).toEqual(['English']);
    await page.close();
  });

  test('each page says what language it is in', () => {
    const expected = ({ file }: Sheet) => /^(fi|sv|en)\//.exec(file)?.[1] ?? 'fi';
    expect(wrong((sheet) => (sheet.lang === expected(sheet) ? [] : [sheet.lang]))).toEqual([]);
  });

  test('a notice has the same places in every language, and beside one another', () => {
    const places = (file: string) => sheets.find((sheet) => sheet.path === `rich/${file}/index.html`);
    const fi = places('fi/kanta-asiakkaat')?.sections ?? [];
    expect(fi).toContain('offers');
    expect(fi).toContain('household');
    expect(places('sv/stamkunder')?.sections).toEqual(fi);
    expect(places('en/regular-customers')?.sections).toEqual(fi);
    expect(places('kanta-asiakkaat')?.rows).toEqual(fi);
  });

  test('each permalink leads to a place on its page', () => {
    expect(sheets.flatMap(({ permalinks }) => permalinks).length).toBeGreaterThan(100);
    expect(wrong(({ permalinks, ids }) => permalinks.filter((id) => !ids.includes(id)))).toEqual([]);
  });

  test('languages are beside one another on a wide screen and under one another on a narrow one', async () => {
    const page = await plain.newPage();
    await page.goto(served.rich.at('kanta-asiakkaat/index.html'));
    const beside = await page.evaluate(measure.cells);
    await page.setViewportSize({ width: 360, height: 800 });
    const under = await page.evaluate(measure.cells);
    expect(beside.length).toBeGreaterThan(30);
    for (const row of [...beside, ...under]) expect(row.map(({ lang }) => lang)).toEqual(['fi', 'sv', 'en']);
    const rising = (numbers: number[]) =>
      numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
    for (const row of beside) {
      expect(new Set(row.map(({ y }) => y)).size).toBe(1);
      expect(rising(row.map(({ x }) => x))).toBe(true);
    }
    for (const row of under) {
      expect(new Set(row.map(({ x }) => x)).size).toBe(1);
      expect(rising(row.map(({ y }) => y))).toBe(true);
    }
    await page.close();
  });
});

describe('paper', () => {
  test('navigation is left out, no text is cut, and links tell where they lead', () => {
    expect(wrong(({ paper }) => (paper.navigation > 0 ? [paper.navigation] : []))).toEqual([]);
    expect(wrong(({ paper }) => paper.clipped)).toEqual([]);
    expect(wrong(({ paper }) => paper.untold)).toEqual([]);
  });

  test.each(['fi/kanta-asiakkaat/index.html', 'kanta-asiakkaat/index.html'])(
    '%s makes a tagged PDF of several pages, in its language',
    async (file) => {
      const page = await plain.newPage();
      await page.goto(served.rich.at(file));
      const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(2);
      expect(pdf.length).toBeGreaterThan(30_000);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toMatch(/\/Lang \(fi\)/);
      await page.close();
    },
  );
});

describe('safety and weight', () => {
  test('no page breaks its own security policy, complains, or asks another host for anything', async () => {
    const page = await plain.newPage();
    const told: string[] = [];
    page.on('console', (message) => void told.push(`${page.url()} ${message.type()} ${message.text()}`));
    page.on('pageerror', (error) => void told.push(`${page.url()} ${error.message}`));
    page.on('requestfailed', (request) => void told.push(`${page.url()} ${request.url()} failed`));
    const asked = new Set<string>();
    page.on('request', (request) => void asked.add(new URL(request.url()).host));
    for (const { site, file } of sheets) {
      const answer = await page.goto(site.at(file));
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    }
    await page.close();
    expect(told).toEqual([]);
    expect([...asked].filter((host) => !host.startsWith('127.0.0.1:'))).toEqual([]);
  });

  test('no page has a script, a style of its own, or an embedded thing', () => {
    expect(wrong(({ active }) => active)).toEqual([]);
    expect(wrong(({ handlers }) => (handlers > 0 ? [handlers] : []))).toEqual([]);
  });

  test('a page loads one stylesheet and nothing else', () => {
    const expected = ({ site }: Sheet) => [site.at('assets/site.css'), 'data:,'];
    expect(wrong((sheet) => sheet.loaded.filter((href, at) => href !== expected(sheet)[at]))).toEqual([]);
    expect(new Set(sheets.map(({ loaded }) => loaded.length))).toEqual(new Set([2]));
  });

  test('a notice is at most 15 kB and the stylesheet at most 4 kB, compressed', () => {
    const weight = (site: Served, file: string) => gzipSync(readFileSync(join(site.folder, file))).length;
    const notices = sheets.filter(({ sections }) => sections.length > 0);
    expect(notices.length).toBeGreaterThan(15);
    expect(notices.filter(({ site, file }) => weight(site, file) > 15_000).map(({ path }) => path)).toEqual(
      [],
    );
    expect(weight(served.five, 'assets/site.css')).toBeLessThan(4_000);
  });
});

describe('for machines', () => {
  test('every page has a title of its own', () => {
    for (const site of Object.values(served)) {
      const titles = sheets.filter((sheet) => sheet.site === site).map(({ title }) => title);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  });

  test('a page names itself and its counterparts in other languages, and they name it', () => {
    const indexed = sheets.filter(({ canonical }) => canonical !== null);
    const byAddress = new Map(indexed.map((sheet) => [sheet.canonical, sheet]));
    const faults = indexed.flatMap(({ path, canonical, alternates }) => {
      const named = alternates.map(({ href }) => href);
      const mutual = named.every((href) =>
        byAddress.get(href)?.alternates.some((back) => back.href === canonical),
      );
      const complete =
        named.includes(canonical ?? '') && alternates.some(({ hreflang }) => hreflang === 'x-default');
      return mutual && complete ? [] : [path];
    });
    expect(indexed.length).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });

  test('the site map lists every page, and only pages', () => {
    for (const site of Object.values(served)) {
      const map = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
      const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
      const canonical = sheets
        .filter((sheet) => sheet.site === site)
        .flatMap((sheet) => sheet.canonical ?? []);
      expect(listed.toSorted()).toEqual(canonical.toSorted());
    }
  });

  test('the page for lost addresses, and no other, asks not to be indexed', () => {
    expect(sheets.filter(({ robots }) => robots === 'noindex').map(({ path }) => path)).toEqual([
      'five/404.html',
      'rich/404.html',
    ]);
  });
});

describe('markup', () => {
  const literal = `<b>&"'{{ x }}{% y %}\${z}`;

  test.each(['fi/vieraskirja', 'sv/gastbok', 'en/guest-book'])(
    'text that looks like markup or a template stays text: %s',
    async (file) => {
      const page = await plain.newPage();
      await page.goto(served.rich.at(`${file}/index.html`));
      expect(await page.locator('h1').textContent()).toContain(literal);
      expect(await page.locator('.lead').textContent()).toContain(literal);
      expect(await page.locator('td', { hasText: '{{' }).textContent()).toBe(literal);
      expect(await page.title()).toContain(literal);
      expect(await page.locator('meta[name=description]').getAttribute('content')).toContain(literal);
      expect(await page.locator('b').count()).toBe(0);
      await page.close();
    },
  );

  test('html-validate finds nothing', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        // A box that scrolls is a region with a name. As a `section` it would need a heading of its own.
        'prefer-native-element': ['error', { exclude: ['region'] }],
        // The stylesheet keeps a number on one line; a no-break space would be copied with it.
        'tel-non-breaking': 'off',
        // A title names the notice and the organisation, however long they are.
        'long-title': 'off',
      },
    });
    const faults = await Promise.all(
      sheets.map(async ({ site, file, path }) => {
        const { results } = await validator.validateString(readFileSync(join(site.folder, file), 'utf8'));
        return results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId} ${message}`),
        );
      }),
    );
    expect(faults.flat()).toEqual([]);
  });

  const java = spawnSync('java', ['-version']).status === 0;
  if (!java) console.log('The Nu Html Checker is not run: there is no Java on this machine.');
  test.skipIf(!java)('the Nu Html Checker finds nothing in the pages and the stylesheet', () => {
    const jar = join(createRequire(import.meta.url).resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');
    const files = Object.values(served).flatMap((site) =>
      [...site.files, 'assets/site.css'].map((file) => join(site.folder, file)),
    );
    // It does not know container queries (CSS Containment Level 3) yet.
    const unknown = '.*CSS: “container-type”.*|.*CSS: “max-width”: Unknown dimension.*';
    const options = ['-jar', jar, '--Werror', '--also-check-css', '--filterpattern', unknown];
    const { stderr, status } = spawnSync('java', [...options, ...files], { encoding: 'utf8' });
    expect(stderr.replaceAll(folder, '')).toBe('');
    expect(status).toBe(0);
  });
});
