// The report for a person at a terminal: where, what, the line itself, and what to do.
import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { AuthorLang, Diagnostic, Severity } from '../model.ts';
import type { Report, Reporter, Summary } from './reporter.ts';

/** Every finding with its line (infos without), and a sum at the end. Waived findings are counted and not shown. */
export const terminal: Reporter = (report) => {
  const shown = report.diagnostics.filter(({ waived }) => !waived);
  return `${[...shown.map((diagnostic) => entry(diagnostic, report)), sum(report)].join('\n')}\n`;
};

const names: Record<AuthorLang, Record<Severity, string>> = {
  fi: { error: 'VIRHE', warning: 'VAROITUS', info: 'HUOM' },
  en: { error: 'ERROR', warning: 'WARNING', info: 'NOTE' },
};

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

const helpName: Record<AuthorLang, string> = { fi: 'Korjaus', en: 'Help' };

function entry(diagnostic: Diagnostic, report: Report): string {
  const { path, range, severity, rule, message, help, ground } = diagnostic;
  const { lang } = report;
  const place = printable(`${path}:${range.line}:${range.column}`);
  const head = `${paint(report, 'bold', place)} ${paint(report, colours[severity], names[lang][severity])} ${rule}`;
  return [
    head,
    `  ${printable(message[lang])}`,
    ...frame(diagnostic, report),
    `  ${paint(report, 'bold', `${helpName[lang]}:`)} ${printable(help[lang])}`,
    ...(ground && severity !== 'info' ? [`  ${paint(report, 'dim', ground)}`] : []),
    '',
  ].join('\n');
}

/** The line the finding points at, with the stretch marked under it. Nothing when there is nothing to see. */
function frame({ path, range, severity }: Diagnostic, report: Report): string[] {
  const line = report.texts.get(path)?.text.split('\n')[range.line - 1];
  if (line === undefined || line.trim() === '' || line === '---' || severity === 'info') return [];
  // Long lines are cut around the place, so that the mark stays in sight.
  const start = Math.max(0, Math.min(range.column - 30, line.length - most));
  const end = Math.min(start + most, line.length);
  const from = Math.max(range.column - 1, start);
  const to = range.endLine === range.line ? Math.min(range.endColumn - 1, end) : end;
  const before = `${start > 0 ? '…' : ''}${printable(line.slice(start, from))}`;
  const marked = printable(line.slice(from, to));
  const after = `${printable(line.slice(Math.max(from, to), end))}${end < line.length ? '…' : ''}`;
  const gutter = String(range.line);
  const mark = `${' '.repeat(stringWidth(before))}${paint(report, colours[severity], '^'.repeat(Math.max(1, stringWidth(marked))))}`;
  return [
    `  ${paint(report, 'dim', `${gutter} │`)} ${before}${marked}${after}`,
    `  ${' '.repeat(gutter.length)} ${paint(report, 'dim', '│')} ${mark}`,
  ];
}

const most = 90;

function sum({ summary, lang }: Report): string {
  const { notices, editions, errors, warnings, infos, waived } = summary;
  const counts: Record<keyof Summary, Record<AuthorLang, [one: string, other: string]>> = {
    notices: { fi: ['seloste', 'selostetta'], en: ['notice', 'notices'] },
    editions: { fi: ['kieliversio', 'kieliversiota'], en: ['edition', 'editions'] },
    errors: { fi: ['virhe', 'virhettä'], en: ['error', 'errors'] },
    warnings: { fi: ['varoitus', 'varoitusta'], en: ['warning', 'warnings'] },
    infos: { fi: ['huomautus', 'huomautusta'], en: ['note', 'notes'] },
    waived: { fi: ['poikkeus', 'poikkeusta'], en: ['waived', 'waived'] },
  };
  const told = (what: keyof Summary, count: number) => `${count} ${counts[what][lang][count === 1 ? 0 : 1]}`;
  const checked = `${told('notices', notices)}, ${told('editions', editions)}`;
  const found = [
    told('errors', errors),
    told('warnings', warnings),
    told('infos', infos),
    ...(waived > 0 ? [told('waived', waived)] : []),
  ];
  return `${checked}: ${found.join(', ')}`;
}

/** Text without characters that would move the cursor or colour the terminal: authors' text is not to be trusted. */
const printable = (text: string): string =>
  text
    .replaceAll('\t', '    ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\u00ad' ? '' : '\ufffd'));

const paint = ({ colour }: Report, style: Parameters<typeof styleText>[0], text: string): string =>
  colour ? styleText(style, text) : text;
