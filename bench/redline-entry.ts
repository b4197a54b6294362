// What the benchmark of the redline needs of the program: the texts of all editions of a site, and their comparison.
import { changesOf } from '../src/comparing/changes.ts';
import type { Document } from '../src/comparing/document.ts';
import { documentOf } from '../src/comparing/document-of-edition.ts';
import { redlineOf } from '../src/comparing/compare.ts';
import { compile, unjudged } from '../src/pipeline.ts';
import { load } from '../src/reading/load.ts';
import { show } from '../src/showing/show.ts';

export { changesOf, redlineOf };

/** The texts of all editions under a root, each file first put through `edit`. */
export async function documentsOf(
  root: string,
  edit: (text: string) => string,
): Promise<Map<string, Document>> {
  const { value, diagnostics } = await load(root);
  const files = value.map(({ path, bytes }) => ({
    path,
    bytes: path.endsWith('.md') ? new TextEncoder().encode(edit(new TextDecoder().decode(bytes))) : bytes,
  }));
  const documents = new Map<string, Document>();
  compile(
    { value: files, diagnostics },
    { today: '2026-11-22', strict: false },
    {
      keep: (notice, site) => {
        const shown = show(notice, site);
        for (const edition of shown.editions)
          documents.set(`${shown.id}/${edition.lang}`, documentOf(shown, edition));
      },
      judging: unjudged,
    },
  );
  return documents;
}
