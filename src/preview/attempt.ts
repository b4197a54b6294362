// One attempt at the site: as `build` makes it, in memory, and whatever goes wrong is a value.
import { prepare } from '../prepare.ts';
import type { Artifact, AuthorLang } from '../model.ts';
import { basePath } from '../addresses.ts';
import type { Terms } from '../pipeline.ts';
import { filesOf } from '../reviewing/pages.ts';
import { reviewed } from '../reviewing/reviewed.ts';
import { stylesheet } from '../showing/formats/stylesheet.ts';
import { manifestOf, render } from '../showing/render.ts';
import { reviewFolder } from './shown.ts';
import type { Report } from '../reporters/reporter.ts';
import { tool } from '../tool.ts';
import { verify, type Fault } from '../publishing/verify.ts';

/** What came of an attempt. A report holds errors only; its summary counts everything. */
export type Attempt =
  | { kind: 'made'; files: Artifact[]; base: string; report: Report }
  | { kind: 'mistaken'; report: Report }
  | { kind: 'faulty'; faults: Fault[]; report: Report }
  | { kind: 'failed'; reason: string };

/** Examines, renders and verifies the notices under a root. Throws nothing. */
export async function attempt(
  root: string,
  terms: Terms,
  { lang, colour }: Pick<Report, 'lang' | 'colour'>,
): Promise<Attempt> {
  try {
    const { source, diagnostics, summary, texts } = await prepare(root, terms, 'working');
    const errors = diagnostics.filter(({ severity, waived }) => severity === 'error' && !waived);
    const report = { summary, diagnostics: errors, texts, lang, colour };
    if (source === null) return { kind: 'mistaken', report };
    const files = await render(source, tool);
    const faults = verify(files, source.site.baseUrl);
    if (faults.length > 0) return { kind: 'faulty', faults, report };
    const review = await reviewFiles(root, terms, source.templates, lang);
    const isTaken = files.some(({ path }) => path.startsWith(reviewFolder));
    return {
      kind: 'made',
      files: isTaken ? files : [...files, ...review],
      base: basePath(source.site),
      report,
    };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error).replaceAll(`${root}/`, '') };
  }
}

/** The pages of the review, beside those of the site. A notice of that name has its own page there. */
async function reviewFiles(
  root: string,
  terms: Terms,
  templates: readonly string[],
  lang: AuthorLang,
): Promise<Artifact[]> {
  const found = await reviewed(root, terms, { base: null, ids: [], lang });
  if (found.kind !== 'reviewed') return [];
  const [sheet] = await stylesheet({ templates });
  const files = filesOf({ ...found, stylesheet: sheet?.contents ?? '' }, '../../', lang);
  return [...files, manifestOf(files, tool)].map(({ path, contents }) => ({
    path: `${reviewFolder}${path}`,
    contents,
  }));
}

/** The innermost message: templates' errors come wrapped, and only the first of them knows the line. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = 'originalError' in error ? error.originalError : error.cause;
  if (inner) return reasonOf(inner);
  const lines = error.message.split('\n').map((line) => line.trim());
  return lines.filter((line) => !/^\(.*[/\\]site\.njk\)$/.test(line)).join('\n');
}
