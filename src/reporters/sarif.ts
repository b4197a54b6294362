// The report as SARIF 2.1.0 (OASIS): what code scanning services and editors read.
import type { AuthorLang, Range, Severity } from '../model.ts';
import { tool } from '../tool.ts';
import { fingerprinted, type Fingerprinted } from './fingerprints.ts';
import type { Report, Reporter } from './reporter.ts';
import { visible, wellFormed } from './visible.ts';
import { sentences, severities } from './words.ts';

/** A log of one run: the rules that found something, and what they found. Waived findings are suppressed results. */
export const sarif: Reporter = (report) => {
  const { diagnostics, lang } = report;
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const [name, semanticVersion] = tool.split(' ');
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name, semanticVersion, language: lang, rules: rules.map((id) => described(id, report)) },
        },
        language: lang,
        columnKind: 'utf16CodeUnits',
        results: fingerprinted(diagnostics).map((one) => result(one, rules.indexOf(one.rule), lang)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

function described(id: string, { diagnostics, reasons, lang }: Report) {
  const own = diagnostics.filter(({ rule }) => rule === id);
  const worst = severities.find((severity) => own.some((one) => one.severity === severity)) ?? 'info';
  const reason = reasons?.get(id)?.[lang];
  const ground = own.find((one) => one.ground)?.ground;
  return {
    id,
    // The words of the id say what holds when all is well.
    shortDescription: { text: id.replaceAll('-', ' ') },
    ...(reason && {
      fullDescription: { text: reason },
      help: { text: [reason, ground].filter(Boolean).join(' ') },
    }),
    defaultConfiguration: { level: levels[worst] },
    ...(ground && { properties: { tags: [ground] } }),
  };
}

function result(diagnostic: Fingerprinted, ruleIndex: number, lang: AuthorLang) {
  const { rule, severity, path, range, waived, waiver, fingerprint } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: plain(visible(sentences(diagnostic, lang))) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
          region: regionOf(range),
        },
      },
    ],
    partialFingerprints: { 'about/v1': fingerprint },
    ...(waived && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          ...(waiver && { justification: plain(visible(waiver.reason)) }),
        },
      ],
    }),
  };
}

const regionOf = ({ line, column, endLine, endColumn }: Range) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const uriOf = (path: string): string => wellFormed(path).split('/').map(encodeURIComponent).join('/');

/**
 * Text in which nothing is a placeholder (3.11.5) or a link (3.11.6). Only what looks like one is escaped: viewers that
 * leave the escapes standing are common, and they would spoil every `{#key}`.
 */
const plain = (text: string): string =>
  text.replace(/\{(\d+)\}/g, '{{$1}}').replace(/\[([^\]]*)\](?=\()/g, '\\[$1\\]');
