// The report for a person at a terminal: where, what, the line itself, and what to do.
import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Diagnostic } from '../model.ts';
import { excerptOf } from './excerpt.ts';
import type { Report, Reporter } from './reporter.ts';
import { visible } from './visible.ts';
import { checked, found, severityNames, waiverIn, words } from './words.ts';

/** Every finding with its line (infos and waived ones without), and a sum at the end. */
export const terminal: Reporter = (report) => {
  const sum = `${checked(report.summary, report.lang)}: ${found(report.summary, report.lang)}`;
  return `${[...report.diagnostics.map((diagnostic) => entry(diagnostic, report)), sum].join('\n')}\n`;
};

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

// Wider than this, a line wraps on most terminals and parts from its mark.
const most = 90;

function entry(diagnostic: Diagnostic, report: Report): string {
  const { path, range, severity, rule, message, help, ground } = diagnostic;
  const { lang } = report;
  const place = visible(`${path}:${range.line}:${range.column}`);
  const waiver = waiverIn(diagnostic, lang);
  if (waiver !== null)
    return [
      `${paint(report, 'bold', place)} ${paint(report, 'dim', words.waived[lang].toUpperCase())} ${rule}`,
      `  ${visible(message[lang])}`,
      `  ${visible(waiver)}`,
      '',
    ].join('\n');
  const name = severityNames[severity][lang].toUpperCase();
  return [
    `${paint(report, 'bold', place)} ${paint(report, colours[severity], name)} ${rule}`,
    `  ${visible(message[lang])}`,
    ...frame(diagnostic, report),
    `  ${paint(report, 'bold', `${words.help[lang]}:`)} ${visible(help[lang])}`,
    ...(ground && severity !== 'info' ? [`  ${paint(report, 'dim', ground)}`] : []),
    '',
  ].join('\n');
}

/** The line the finding points at, with the stretch marked under it. Nothing when there is nothing to see. */
function frame(diagnostic: Diagnostic, report: Report): string[] {
  const { severity } = diagnostic;
  const excerpt = severity === 'info' ? null : excerptOf(diagnostic, report.texts, most);
  if (excerpt === null) return [];
  const { line, before, marked, after } = excerpt;
  const gutter = String(line);
  const mark = paint(report, colours[severity], '^'.repeat(Math.max(1, stringWidth(marked))));
  return [
    `  ${paint(report, 'dim', `${gutter} │`)} ${before}${marked}${after}`,
    `  ${' '.repeat(gutter.length)} ${paint(report, 'dim', '│')} ${' '.repeat(stringWidth(before))}${mark}`,
  ];
}

const paint = ({ colour }: Report, style: Parameters<typeof styleText>[0], text: string): string =>
  colour ? styleText(style, text) : text;
