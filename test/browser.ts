// How a test opens a page: a built site served on this machine with the headers it asks for, and a browser to look at it.
/// <reference lib="dom" />
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium as playwright, type Browser, type BrowserContext } from 'playwright-core';

/** A site that is being served. `at` makes the address on this machine of a file of the site. */
export type Served = { folder: string; files: string[]; at: (file: string) => string; close: () => void };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The browser from the npm package. It reaches nothing but what a page asks for. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** A window of a computer in which axe can look at pages whose policy lets no script in. */
export async function openWindow(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  await context.addInitScript({ content: axe.source });
  return context;
}

/** Serves a built site on 127.0.0.1 under the path of its base URL, with the headers of its `_headers` on every answer. */
export async function serve(folder: string, base: string): Promise<Served> {
  const headers = headersOf(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(slashed));
  const server = createServer((request, response) => {
    const asked = decodeURIComponent((request.url ?? '').replace(/[?#].*/, ''));
    const wanted = asked.startsWith(`${base}/`) ? asked.slice(base.length + 1) : '';
    const file = wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted;
    const found = asked.startsWith(`${base}/`) && files.has(file) ? file : '404.html';
    response.writeHead(found === file ? 200 : 404, {
      ...headers,
      'Content-Type': types[extname(found)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(join(folder, found)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has the address of one, not of a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    files: [...files].filter((file) => file.endsWith('.html')).sort(),
    at: (file) => `http://127.0.0.1:${port}${base}/${file.replace(/index\.html$/, '')}`,
    close: () => void server.close(),
  };
}

const slashed = (path: string) => path.replaceAll('\\', '/');

/** The headers for all paths, from the `_headers` form: a line with a pattern, then an indented line for each header. */
export const headersOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^ +([^:\s]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
