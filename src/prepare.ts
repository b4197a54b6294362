// A folder of notices into pages ready to print: what `build` and `preview` begin with.
import { examine, summaryOf, type Examined } from './examine.ts';
import type { Terms } from './pipeline.ts';
import type { Summary } from './reporters/reporter.ts';
import type { Source } from './showing/formats/format.ts';
import { pagesOf } from './showing/render.ts';
import { showOn } from './showing/show.ts';
import { isUnsigned } from './signing/public-signed.ts';
import { templateFolders } from './tool.ts';

/** What was found, and the pages; null when there are errors. */
export type Prepared = Pick<Examined<unknown>, 'diagnostics' | 'texts'> & {
  summary: Summary;
  source: Source | null;
};

/**
 * Examines the notices under a root and makes their pages: of the released text, where there is one, or of the text that
 * is being worked on: that may be shown before anyone has signed it. Throws what the disk throws.
 */
export async function prepare(
  root: string,
  terms: Terms,
  chosen: 'released' | 'working' = 'released',
): Promise<Prepared> {
  const { compiled, diagnostics, known, texts } = await examine(root, terms, showOn(terms.today, chosen));
  const summary = summaryOf(known, diagnostics);
  const unsigned = chosen === 'working' ? diagnostics.filter(isUnsigned).length : 0;
  if (compiled === null || summary.errors > unsigned) return { diagnostics, texts, summary, source: null };
  const source = { ...compiled, pages: pagesOf(compiled), templates: templateFolders(root) };
  return { diagnostics, texts, summary, source };
}
