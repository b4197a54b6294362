// A register into all the files of its site, the manifest last.
import { createHash } from 'node:crypto';
import * as formats from './formats/index.ts';
import type { Artifact, Register } from '../model.ts';
import * as pages from './pages/index.ts';
import type { Source } from './formats/format.ts';
import { tellingOf } from './pages/notice.ts';
import { outlineOf } from './pages/outline.ts';
import type { Page } from './pages/page.ts';

/** The pages of a site, of every kind. */
export function pagesOf(register: Register): Page[] {
  const outlines = new Map(
    register.notices.flatMap((notice) =>
      notice.editions.map(
        (edition) => [edition, outlineOf(notice, edition, tellingOf(register, notice, edition))] as const,
      ),
    ),
  );
  return Object.values(pages).flatMap((kind) => kind(register, outlines));
}

/**
 * The files of a site, sorted by path, with `manifest.json`. The same pages and templates give the same bytes. It takes
 * pages and not the register they are of, so that the notices' trees need not be kept while they are printed.
 */
export async function render(source: Source, tool: string): Promise<Artifact[]> {
  const made = await Promise.all(Object.values(formats).map((format) => format(source)));
  const files = made.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...files, manifestOf(files, tool)];
}

/** The list of a site's files with their digests, by which a copy of the site can be checked. */
function manifestOf(files: readonly Artifact[], tool: string): Artifact {
  const listed = files.map(({ path, contents }) => ({
    path,
    bytes: Buffer.byteLength(contents),
    sha256: createHash('sha256').update(contents).digest('hex'),
  }));
  return { path: 'manifest.json', contents: `${JSON.stringify({ tool, files: listed }, null, 1)}\n` };
}
