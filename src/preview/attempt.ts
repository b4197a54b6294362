// One attempt at the site: as `build` makes it, in memory, and whatever goes wrong is a value.
import { examine, summaryOf } from '../examine.ts';
import type { Artifact } from '../model.ts';
import { basePath } from '../addresses.ts';
import type { Terms } from '../pipeline.ts';
import { render } from '../showing/render.ts';
import type { Report } from '../reporters/reporter.ts';
import { templateFolders, tool } from '../tool.ts';
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
    const { register, diagnostics, known, texts } = await examine(root, terms);
    const errors = diagnostics.filter(({ severity, waived }) => severity === 'error' && !waived);
    const report = { summary: summaryOf(known, diagnostics), diagnostics: errors, texts, lang, colour };
    if (register === null || errors.length > 0) return { kind: 'mistaken', report };
    const files = await render(register, templateFolders(root), tool);
    const faults = verify(files, register.site.baseUrl);
    if (faults.length > 0) return { kind: 'faulty', faults, report };
    return { kind: 'made', files, base: basePath(register.site), report };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error).replaceAll(`${root}/`, '') };
  }
}

/** The innermost message: templates' errors come wrapped, and only the first of them knows the line. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = 'originalError' in error ? error.originalError : error.cause;
  if (inner) return reasonOf(inner);
  const lines = error.message.split('\n').map((line) => line.trim());
  return lines.filter((line) => !/^\(.*[/\\]site\.njk\)$/.test(line)).join('\n');
}
