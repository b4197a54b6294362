// A register into all the files of its site, the manifest last.
import { createHash } from 'node:crypto';
import * as formats from './formats/index.ts';
import type { Artifact } from '../model.ts';
import * as pages from './pages/index.ts';
import type { Source } from './formats/format.ts';
import type { Page } from './pages/page.ts';
import type { Register } from './show.ts';

/** The pages of a site, of every kind. */
export const pagesOf = (register: Register): Page[] => Object.values(pages).flatMap((kind) => kind(register));

/** The files of a site, sorted by path, with `manifest.json`. The same pages and templates give the same bytes. */
export async function render(source: Source, tool: string): Promise<Artifact[]> {
  const made = await Promise.all(Object.values(formats).map((format) => format(source)));
  const files = made.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...files, manifestOf(files, tool)];
}

/** The list of a site's files with their digests, by which a copy of the site can be checked. */
export function manifestOf(files: readonly Artifact[], tool: string): Artifact {
  const listed = files.map(({ path, contents }) => ({
    path,
    bytes: Buffer.byteLength(contents),
    sha256: createHash('sha256').update(contents).digest('hex'),
  }));
  return { path: 'manifest.json', contents: `${JSON.stringify({ tool, files: listed }, null, 1)}\n` };
}
