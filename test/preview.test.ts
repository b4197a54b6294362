// The preview shows what an author saves, keeps the last good pages through a mistake, and talks to this machine only.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import chromium from '@sparticuz/chromium';
import { source as axe } from 'axe-core';
import { chromium as browsers, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { preview } from '../src/commands/preview.ts';
import { answer } from '../src/preview/answer.ts';
import { close, listen } from '../src/preview/serve.ts';
import { nothing } from '../src/preview/shown.ts';
import { inTurn } from '../src/preview/watch.ts';

const project = resolve(import.meta.dirname, '..');
const cli = join(project, 'lib/cli.js');
const base = mkdtempSync(join(tmpdir(), 'seloste-preview-'));
const children: ChildProcess[] = [];
const fi = 'notices/verkkokauppa/fi.md';

afterAll(async () => {
  await Promise.all(children.map(ended));
  rmSync(base, { recursive: true, force: true });
});

describe('A preview of a sound site', () => {
  let root = '';
  let address = '';

  beforeAll(async () => {
    root = copyOfSound();
    ({ address } = await start(root));
    await read(address);
  });

  test('serves every page with a script that the built page does not have', async () => {
    const { status, headers, text } = await read(`${address}fi/verkkokauppa/`);
    expect(status).toBe(200);
    expect(text).toContain('Annamme kuljetusyritykselle nimesi');
    expect(text).toMatch(
      /<script src="\/\.seloste\/preview\.js" data-revision="[0-9a-f]{16}" defer><\/script>\n<\/body>/,
    );
    expect(text).not.toContain('class="seloste-preview"');
    expect(text).toContain('<a href="/review/">Selosteiden katselmointi</a>');
    expect(
      text
        .replace(/<script.*<\/script>\n/, '')
        .replace(/<nav class="seloste-review".*<\/nav>\n/, '')
        .replace('<link rel="stylesheet" href="/.seloste/preview.css">\n', ''),
    ).toBe(builtFrom(root)('fi/verkkokauppa/index.html'));
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });

  test('serves the review of all notices, which leads back to the pages', async () => {
    expect((await read(`${address}review/`)).text).toContain('<h1>Selosteiden katselmointi</h1>');
    const { status, text, headers } = await read(`${address}review/verkkokauppa/fi.html`);
    expect(status).toBe(200);
    expect(text).toContain('href="../../fi/verkkokauppa/index.html"');
    expect(text).toContain('/.seloste/preview.js');
    expect(headers['x-robots-tag']).toBe('noindex');
    expect((await read(`${address}review/assets/review.css`)).status).toBe(200);
  });

  test('serves what a host serves: folders with a slash, types, the site’s own 404 page, no body to HEAD', async () => {
    expect((await read(`${address}assets/site.css`)).headers['content-type']).toBe('text/css; charset=utf-8');
    expect(await raw(address, { path: '/fi/verkkokauppa?x=1' })).toMatchObject({
      status: 302,
      headers: { location: '/fi/verkkokauppa/' },
    });
    expect(await read(`${address}ei-ole/`)).toMatchObject({
      status: 404,
      text: expect.stringContaining('<h1>404</h1>'),
    });
    expect(await raw(address, { method: 'HEAD', path: '/fi/' })).toMatchObject({ status: 200, text: '' });
    expect(await raw(address, { method: 'POST', path: '/fi/' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test.each([
    '/../package.json',
    '/../../../../../../etc/passwd',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../notices/site.yaml',
    '/notices/site.yaml',
    '//etc/passwd',
    '/fi/verkkokauppa/index.html%00',
    '/%',
    '/_headers',
    '/constructor',
  ])('serves nothing but pages: %s leads nowhere', async (path) => {
    const { status, text } = await raw(address, { path });
    expect(status).toBe(404);
    expect(text).toContain('<h1>404</h1>');
  });

  test('answers only to its own name, so that no other site can read it by pointing a name here', async () => {
    const { port } = new URL(address);
    expect((await raw(address, { headers: { host: `localhost:${port}` } })).status).toBe(200);
    for (const host of ['tietosuoja.example.fi', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:1${port}`])
      expect(await raw(address, { headers: { host } })).toMatchObject({ status: 403, text: 'Forbidden\n' });
    expect((await raw(address, { path: '/.seloste/events', headers: { host: 'evil.example' } })).status).toBe(
      403,
    );
  });

  test.each(['::1', '127.0.0.2'])('does not listen at %s', async (host) => {
    const socket = connect({ host, port: Number(new URL(address).port) });
    await expect(once(socket, 'connect')).rejects.toThrow();
  });
});

describe('While an author works', () => {
  let root = '';
  let address = '';
  let revision: () => Promise<string>;

  beforeAll(async () => {
    root = copyOfSound();
    ({ address } = await start(root));
    revision = await revisionsOf(address);
    await revision();
  });

  const page = () => read(`${address}fi/verkkokauppa/`);

  test('saved words are on the page when the open pages are told', async () => {
    const mend = save(root, fi, 'Annamme kuljetusyritykselle', 'Kerromme kuljetusyritykselle');
    const told = await revision();
    const { text } = await page();
    expect(text).toContain('Kerromme kuljetusyritykselle');
    expect(text).toContain(`data-revision="${told}"`);
    mend();
    await revision();
    expect((await page()).text).toContain('Annamme kuljetusyritykselle');
  });

  test('a mistake is told above the last good page in the words of check, and goes when it is mended', async () => {
    const mend = save(root, fi, 'transfers: none', 'transferz: "<script>alert(1)</script>"');
    await revision();
    const { status, text } = await page();
    expect(status).toBe(200);
    expect(text).toContain('Annamme kuljetusyritykselle');
    expect(bannerOf(text)).toMatchInlineSnapshot(`
      "<aside class="seloste-preview" lang="fi" tabindex="0" aria-label="Esikatselun viesti">
      <div role="alert">
      <p class="title">Selosteissa on 1 virhe</p>
      <p>Alla on viimeisin kunnossa ollut sivu. Se päivittyy itsestään, kun asia on korjattu ja tallennettu.</p>
      <ol><li><p><code><bdi>notices/verkkokauppa/fi.md:49:1</bdi></code> VIRHE <code>fields-known</code></p>
      <p class="message">Kenttää <code>transferz</code> ei tunneta.</p>
      <pre>49 │ <mark>transferz</mark>: &#34;&#60;script&#62;alert(1)&#60;/script&#62;&#34;</pre>
      <p><b>Korjaus:</b> Tarkoititko <code>transfers</code>?</p></li></ol>
      </div>
      </aside>"
    `);
    expect(text).not.toContain('<script>alert');
    expect(await read(`${address}en/`)).toMatchObject({
      status: 200,
      text: expect.stringContaining('transferz'),
    });
    mend();
    await revision();
    expect((await page()).text).not.toContain('class="seloste-preview"');
  });

  test('a mistake in a page template of the site’s own is told, and goes when the template is deleted', async () => {
    mkdirSync(join(root, 'templates'));
    write(
      root,
      'templates/root.njk',
      '{% extends "_includes/layout.njk" %}\n{% block main %}{{ view.nosuch }}{% endblock %}',
    );
    await revision();
    expect(bannerOf((await page()).text)).toMatchInlineSnapshot(`
      "<aside class="seloste-preview" lang="fi" tabindex="0" aria-label="Esikatselun viesti">
      <div role="alert">
      <p class="title">Sivuja ei voitu tehdä</p>
      <p>Alla on viimeisin kunnossa ollut sivu. Se päivittyy itsestään, kun asia on korjattu ja tallennettu.</p>
      <p>Syy on alla. Jos siinä mainitaan tiedosto kansiosta templates, korjaa se sivupohja.</p>
      <pre lang="en">Template render error: (templates/root.njk) [Line 2, Column 17]
      attempted to output null or undefined value</pre>
      </div>
      </aside>"
    `);
    write(root, 'templates/root.njk', '<p id="one"><a href="/ei-ole/">Pois</a>');
    await revision();
    expect(bannerOf((await page()).text)).toMatchInlineSnapshot(`
      "<aside class="seloste-preview" lang="fi" tabindex="0" aria-label="Esikatselun viesti">
      <div role="alert">
      <p class="title">Sivuissa on vikaa</p>
      <p>Alla on viimeisin kunnossa ollut sivu. Se päivittyy itsestään, kun asia on korjattu ja tallennettu.</p>
      <p>Vika ei ole selosteissa vaan sivuissa, jotka niistä tehtiin. Tarkista sivupohjat kansiosta templates.</p>
      <ol><li><code>en/index.html</code> <span lang="en">the alternate x-default “https://tietosuoja.example.fi/” is no page of the site</span></li>
      <li><code>fi/index.html</code> <span lang="en">the alternate x-default “https://tietosuoja.example.fi/” is no page of the site</span></li>
      <li><code>index.html</code> <span lang="en">the link “/ei-ole/” leads to no page</span></li></ol>

      </div>
      </aside>"
    `);
    rmSync(join(root, 'templates'), { recursive: true });
    await revision();
    expect((await page()).text).not.toContain('class="seloste-preview"');
  });
});

test('A site that is broken from the start shows its mistakes at every address until they are mended', async () => {
  const root = copyOfSound();
  const mend = save(root, 'notices/site.yaml', 'baseUrl:', 'baseUrk:');
  const { address } = await start(root, 'en');
  const revision = await revisionsOf(address);
  await revision();
  for (const path of ['', 'fi/verkkokauppa/', 'mita/tahansa']) {
    const { status, text } = await read(address + path);
    expect(status).toBe(500);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('notices/site.yaml:4:1');
    expect(text).toContain('baseUrk');
  }
  mend();
  await revision();
  expect((await read(`${address}fi/verkkokauppa/`)).status).toBe(200);
});

test('A site under a path of its host is served under that path', () => {
  const files = new Map([
    ['index.html', 'Kieli'],
    ['fi/index.html', 'Selosteet'],
    ['404.html', 'Ei ole'],
  ]);
  const shown = { ...nothing('fi'), site: { files, base: '/tietosuoja' } };
  const told = ['/', '/tietosuoja', '/tietosuoja/', '/tietosuoja/fi', '/tietosuoja/fi/', '/fi/'].map(
    (path) => {
      const { status, headers, body } = answer(path, shown);
      return `${path} → ${status} ${headers['Location'] ?? body.split('<')[0]}`;
    },
  );
  expect(told).toMatchInlineSnapshot(`
    [
      "/ → 302 /tietosuoja/",
      "/tietosuoja → 302 /tietosuoja/",
      "/tietosuoja/ → 200 Kieli",
      "/tietosuoja/fi → 302 /tietosuoja/fi/",
      "/tietosuoja/fi/ → 200 Selosteet",
      "/fi/ → 404 Ei ole",
    ]
  `);
});

test('The terminal tells the address, then how each saving went, and Ctrl+C ends it though pages are open', async () => {
  const root = copyOfSound();
  const { address, line, child } = await start(root);
  expect(await line()).toMatch(
    /^Sivut päivitetty \(\d+,\d s\): selosteita 1, kieliversioita 2, tiedostoja \d+, varoituksia 0$/,
  );
  const errors = once(child.stderr, 'data');
  save(root, fi, 'transfers: none', 'transferz: none');
  expect(await line()).toMatch(
    /^Korjaa selosteiden virheet ja tallenna\. Sivut ovat ennallaan \(\d+,\d s\)\.$/,
  );
  expect(String((await errors)[0])).toMatchInlineSnapshot(`
    "notices/verkkokauppa/fi.md:49:1 VIRHE fields-known
      Kenttää \`transferz\` ei tunneta.
      49 │ transferz: none
         │ ^^^^^^^^^
      Korjaus: Tarkoititko \`transfers\`?

    1 seloste, 2 kieliversiota: 1 virhe, 0 varoitusta, 0 huomautusta
    "
  `);

  const revision = await revisionsOf(address);
  await revision();
  const gone = expect(revision()).rejects.toThrow();
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await gone;
});

test('It can be ended while it makes the pages', async () => {
  const { child } = await start(copyOfSound());
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('A port that is taken is passed over, or refused when it was asked for', async () => {
  const taken = await listen([0]);
  if (taken === null) throw new Error('no port is free');
  const other = await listen([taken.port, 0]);
  expect(other?.port).not.toBe(taken.port);
  const { exit, said } = await refusalOf({ root: base, port: String(taken.port) });
  expect(exit).toBe(2);
  expect(said.replaceAll(String(taken.port), 'N')).toMatchInlineSnapshot(`
    "Portti N ei ole vapaa. Anna toinen portti tai jätä --port pois, niin seloste etsii vapaan.
    Ohje: seloste --help
    "
  `);
  await Promise.all([taken, other].map((listening) => listening && close(listening)));
});

test.each([
  ['a port that is no number', { root: base, port: 'kahdeksan' }, '”kahdeksan” ei ole portti.'],
  ['a port that is too large', { root: base, port: '65536' }, '”65536” ei ole portti.'],
  [
    'a folder that is not there',
    { root: join(base, 'ei-ole') },
    `Kansiota ”${join(base, 'ei-ole')}” ei ole.`,
  ],
])('%s is wrong usage', async (_, options, text) => {
  const { exit, said } = await refusalOf(options);
  expect(exit).toBe(2);
  expect(said).toContain(text);
});

test('Work that is asked for while it is on is done once more after, and never twice at once', async () => {
  const log: string[] = [];
  const { promise, open } = gate();
  const again = inTurn(async () => {
    log.push('on');
    await promise;
    log.push('off');
  });
  const all = [again(), again(), again()];
  open();
  await Promise.all(all);
  await again();
  expect(log).toEqual(['on', 'off', 'on', 'off', 'on', 'off']);
});

test('In a browser, an open page renews itself where the reader was, and mistakes come and go', async () => {
  const browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1000, height: 500 } });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));

  const root = copyOfSound();
  const mendFirst = save(root, fi, 'controller: esimerkki', 'controller: toinen');
  const { address } = await start(root);
  await page.goto(`${address}fi/verkkokauppa/`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Selosteissa on');
  expect(await violations(page)).toEqual([]);
  mendFirst();
  await page.getByText('Suojaamme tiedot salauksella').waitFor();

  page.on('console', (message) => troubles.push(message.text()));
  await page.evaluate('scrollTo({ top: 700, behavior: "instant" })');
  const mendWords = save(root, fi, 'Suojaamme tiedot salauksella', 'Varjelemme tiedot salauksella');
  await page.getByText('Varjelemme tiedot salauksella').waitFor();
  await page.waitForLoadState();
  expect(await page.evaluate('scrollY')).toBe(700);
  mendWords();
  await page.getByText('Suojaamme tiedot salauksella').waitFor();

  const mend = save(root, fi, 'transfers: none', 'transferz: none');
  const banner = page.getByRole('alert');
  const told = await banner.innerText();
  await page.waitForLoadState();
  for (const { message, help } of checked(root)) {
    expect(told).toContain(message.replaceAll('`', ''));
    expect(told).toContain(help.replaceAll('`', ''));
  }
  expect(await page.evaluate('scrollY')).toBe(700);
  expect(await page.locator('aside.seloste-preview').boundingBox()).toMatchObject({ x: 0, y: 0 });
  expect(await page.getByText('Suojaamme tiedot salauksella').count()).toBe(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  mend();
  await banner.waitFor({ state: 'detached' });
  expect(troubles).toEqual([]);
});

/** A folder with the sound site, to be edited. */
function copyOfSound(): string {
  const root = mkdtempSync(join(base, 'site-'));
  cpSync(join(project, 'test/sound'), root, { recursive: true });
  return root;
}

/** Starts a preview on any free port and waits until it tells its address. `line` gives what it says next. */
async function start(root: string, lang = 'fi') {
  const typed = ['preview', '--root', root, '--port', '0', '--date', '2026-11-22', '--lang', lang];
  const child = spawn(process.execPath, [cli, ...typed]);
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => (await lines.next()).value;
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(await line()) ?? [];
  return { address, line, child };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** How the command ends, and what it says, when it does not start. */
async function refusalOf(options: Record<string, string>) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const talk = {
    lang: 'fi',
    out: say,
    err: say,
    watched: false,
    colour: false,
    today: '2026-11-22',
  } as const;
  return { exit: await preview.run({ options, paths: [] }, talk), said: said.join('') };
}

/** Gives, one at a time, each revision that the open pages are told, when it differs from the one before. */
async function revisionsOf(address: string): Promise<() => Promise<string>> {
  const { body } = await fetch(`${address}.seloste/events`);
  if (body === null) throw new Error('there are no events');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let last = '';
  let text = '';
  const next = async (): Promise<string> => {
    for (;;) {
      const [message, told = ''] = /data: (.*)\n\n/.exec(text) ?? [];
      if (message !== undefined) {
        text = text.slice(text.indexOf(message) + message.length);
        if (told !== last) return (last = told);
        continue;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('the events have ended');
      text += value;
    }
  };
  return next;
}

async function read(address: string) {
  const response = await fetch(address);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}

/** A request exactly as it is given: `fetch` tidies paths and sets the host itself. */
async function raw(
  address: string,
  options: { method?: string; path?: string; headers?: Record<string, string> },
) {
  const [response] = await once(ask(address, options).end(), 'response');
  response.setEncoding('utf8');
  const parts: string[] = await response.toArray();
  return { status: response.statusCode, headers: response.headers, text: parts.join('') };
}

/** Saves as editors do: a file beside it takes its place. */
function write(root: string, path: string, text: string): void {
  const beside = join(root, dirname(path), `.${basename(path)}.new`);
  writeFileSync(beside, text);
  renameSync(beside, join(root, path));
}

/** Edits a file, and gives the way back. */
function save(root: string, path: string, from: string, to: string): () => void {
  const before = readFileSync(join(root, path), 'utf8');
  if (!before.includes(from)) throw new Error(`${path} does not hold “${from}”`);
  write(root, path, before.replace(from, to));
  return () => write(root, path, before);
}

function builtFrom(root: string): (path: string) => string {
  const out = join(root, 'dist');
  execFileSync(process.execPath, [cli, 'build', '--root', root, '--out', out, '--date', '2026-11-22']);
  return (path) => readFileSync(join(out, path), 'utf8');
}

function checked(root: string): { message: string; help: string }[] {
  try {
    execFileSync(process.execPath, [
      cli,
      'check',
      '--root',
      root,
      '--format',
      'json',
      '--lang',
      'fi',
      '--date',
      '2026-11-22',
    ]);
  } catch (error) {
    // What `execFileSync` throws when a program ends with another code than 0.
    return JSON.parse(String((error as { stdout: Buffer }).stdout)).diagnostics;
  }
  throw new Error('the check found nothing');
}

const bannerOf = (text: string): string =>
  /<aside class="seloste-preview"[^]*<\/aside>/.exec(text)?.[0] ?? '';

/** What axe finds wrong on a page, by all its rules. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
  );
}

function gate(): { promise: Promise<void>; open: () => void } {
  let open = () => {};
  const promise = new Promise<void>((opened) => {
    open = opened;
  });
  return { promise, open };
}
