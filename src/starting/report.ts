// What there is to say about files that are not written yet, as a report.
import type { AuthorLang, Diagnostic } from '../model.ts';
import type { Report } from '../reporters/reporter.ts';

/** A report of some findings about some texts. */
export function reportOf(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  { lang, colour }: { lang: AuthorLang; colour: boolean },
): Report {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const editions = [...texts.keys()].filter((path) => path.endsWith('.md')).length;
  return {
    summary: {
      notices: editions > 0 ? 1 : 0,
      editions,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      waived: 0,
      gaps: 0,
    },
    diagnostics,
    texts: new Map([...texts].map(([path, text]) => [path, { path, text }])),
    lang,
    colour,
  };
}
