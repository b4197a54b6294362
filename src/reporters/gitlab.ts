// The report as GitLab Code Quality reads it: the widget of a merge request.
import type { Severity } from '../model.ts';
import { fingerprinted } from './fingerprints.ts';
import type { Reporter } from './reporter.ts';
import { visible, wellFormed } from './visible.ts';
import { sentences } from './words.ts';

/** An array of issues in the form of Code Climate's, as far as GitLab reads it. Waived findings are left out. */
export const gitlab: Reporter = ({ diagnostics, lang }) => {
  const issues = fingerprinted(diagnostics)
    .filter(({ waived }) => !waived)
    .map((diagnostic) => ({
      type: 'issue',
      description: visible(sentences(diagnostic, lang)),
      check_name: diagnostic.rule,
      fingerprint: diagnostic.fingerprint,
      severity: severityNames[diagnostic.severity],
      location: {
        path: wellFormed(diagnostic.path),
        lines: { begin: diagnostic.range.line, end: diagnostic.range.endLine },
      },
    }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};

// An error blocks: nothing is published before it is mended. A warning may be a legal flaw, so it is no minor thing.
const severityNames: Record<Severity, 'blocker' | 'major' | 'info'> = {
  error: 'blocker',
  warning: 'major',
  info: 'info',
};
