// One attempt at the site: as `build` makes it, in memory, and whatever goes wrong is a value.
import { prepare } from '../prepare.ts';
import type { Artifact } from '../model.ts';
import { basePath } from '../addresses.ts';
import type { Terms } from '../pipeline.ts';
import { render } from '../showing/render.ts';
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
    const { source, diagnostics, summary, texts } = await prepare(root, terms);
    const errors = diagnostics.filter(({ severity, waived }) => severity === 'error' && !waived);
    const report = { summary, diagnostics: errors, texts, lang, colour };
    if (source === null) return { kind: 'mistaken', report };
    const files = await render(source, tool);
    const faults = verify(files, source.site.baseUrl);
    if (faults.length > 0) return { kind: 'faulty', faults, report };
    return { kind: 'made', files, base: basePath(source.site), report };
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
