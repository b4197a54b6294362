// The report as one JSON object, schema version 1: an interface to other programs.
import type { Reporter } from './reporter.ts';

/** One object with `schema`, `summary` and `diagnostics`, the latter sorted by path, line, column and rule. */
export const json: Reporter = ({ summary, diagnostics, lang }) => {
  const listed = diagnostics.map(
    ({ rule, severity, message, help, ground, path, range, notice, language, section, waived, waiver }) => ({
      rule,
      severity,
      message: message[lang],
      help: help[lang],
      ...(ground && { ground }),
      path,
      ...range,
      ...(notice && { notice }),
      ...(language && { language }),
      ...(section && { section }),
      waived,
      ...(waiver && { waiver }),
    }),
  );
  return `${JSON.stringify({ schema: 1, summary, diagnostics: listed }, null, 2)}\n`;
};
