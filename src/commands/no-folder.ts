// That there is no folder of notices: told before anything else is said of notices that nobody has seen.
import { summaryOf } from '../examine.ts';
import type { Diagnostic } from '../model.ts';
import { terminal } from '../reporters/terminal.ts';
import type { Talk } from './command.ts';

/** Says on standard error that the folder is missing, and how to name another. Exit code 1; null when it is there. */
export function noFolder(diagnostics: readonly Diagnostic[], { err, lang, colour }: Talk): 1 | null {
  const missing = diagnostics.filter(({ rule }) => rule === 'notices-folder-present');
  if (missing.length === 0) return null;
  const summary = summaryOf([], missing);
  err(terminal({ summary, diagnostics: missing, texts: new Map(), lang, colour }));
  return 1;
}
