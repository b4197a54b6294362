// What the preview answers to a request: looked up in memory, never on the disk.
import { alone, dressed } from './dress.ts';
import { headersFor } from './headers.ts';
import { script, scriptAddress, style, styleAddress } from './live.ts';
import type { Shown, Site } from './shown.ts';

/** A request, as far as it counts: its path is still percent-encoded, without the query. */
export type Asked = { method: string; host: string; path: string };

/** What is answered. */
export type Answer = { status: number; headers: Record<string, string>; body: string };

/** Why a request is not answered, or null. Another host's name that leads to this machine is no way in (DNS rebinding). */
export function refusal({ method, host }: Asked, port: number): Answer | null {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => (port === 80 ? name : `${name}:${port}`));
  if (!hosts.includes(host.toLowerCase())) return bare(403, 'Forbidden\n');
  if (method !== 'GET' && method !== 'HEAD') return bare(405, 'Method Not Allowed\n', { Allow: 'GET, HEAD' });
  return null;
}

/** The answer to a path: a file of the site or of the preview, the site's 404 page, or the mistakes while there is no site. */
export function answer(path: string, shown: Shown): Answer {
  const { site } = shown;
  if (path === scriptAddress) return { status: 200, headers: headersFor('preview.js', site), body: script };
  if (path === styleAddress) return { status: 200, headers: headersFor('preview.css', site), body: style };
  if (site === null) return { status: 500, headers: headersFor('index.html', site), body: alone(shown) };

  const found = find(decoded(path), site);
  if (found === null) return page(404, '404.html', site, shown);
  if ('movedTo' in found) return bare(302, '', { Location: encodeURI(found.movedTo) });
  return page(200, found.file, site, shown);
}

function page(status: number, file: string, site: Site, shown: Shown): Answer {
  const contents = site.files.get(file) ?? '';
  const body = file.endsWith('.html') ? dressed(contents, shown) : contents;
  return { status, headers: headersFor(file, site), body };
}

const bare = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...headersFor('bare.txt', null), ...headers },
  body,
});

/** The file that hosts serve at a path. `_headers` is for the host and not for readers. */
function find(path: string, { files, base }: Site): { file: string } | { movedTo: string } | null {
  if (path === base || (path === '/' && base !== '')) return { movedTo: `${base}/` };
  if (!path.startsWith(`${base}/`) || path === `${base}/_headers`) return null;
  const name = path.slice(base.length + 1);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (files.has(file)) return { file };
  return files.has(`${name}/index.html`) ? { movedTo: `${base}/${name}/` } : null;
}

/** Percent-decoded, or as it is where the percent signs mean nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
