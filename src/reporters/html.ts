// The report as one page that needs nothing beside itself: to attach, to keep, to print.
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model.ts';
import { escape } from '../showing/typeset.ts';
import { excerptOf } from './excerpt.ts';
import { byNotice, type Group } from './groups.ts';
import { style } from './html-style.ts';
import { messageMarkup } from './message-markup.ts';
import type { Report, Reporter } from './reporter.ts';
import { visible } from './visible.ts';
import { checked, counted, found, kindOf, waiverIn, words } from './words.ts';

/**
 * A page with a table for each notice, in which each finding shows the line it is about. It has no script and loads
 * nothing. Waived findings are shown as such.
 */
export const html: Reporter = (report) => {
  const { summary, diagnostics, lang } = report;
  const brief = `${counted('errors', summary.errors, lang)}, ${counted('warnings', summary.warnings, lang)}`;
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words.title[lang]}: ${brief}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${words.title[lang]}</h1>
<p class="sum">${found(summary, lang)}</p>
<p>${checked(summary, lang)}</p>
${diagnostics.length === 0 ? `<p>${words.noFindings[lang]}</p>\n` : ''}${byNotice(diagnostics)
    .map((group) => section(group, report))
    .join('')}</main>
</body>
</html>
`;
};

const hash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;

function section({ notice, diagnostics }: Group, report: Report): string {
  const { lang } = report;
  return `<section>
<h2>${escape(visible(notice ?? words.site[lang]))}</h2>
<table>
<caption>${words.findings[lang]}: ${diagnostics.length}</caption>
<thead>
<tr><th scope="col">${words.place[lang]}</th><th scope="col">${words.finding[lang]}</th></tr>
</thead>
<tbody>
${diagnostics.map((diagnostic) => row(diagnostic, report)).join('')}</tbody>
</table>
</section>
`;
}

function row(diagnostic: Diagnostic, report: Report): string {
  const { severity, rule, path, range, message, help, ground, waived } = diagnostic;
  const { lang } = report;
  const waiver = waiverIn(diagnostic, lang);
  return `<tr class="${waived ? 'waived' : severity}">
<th scope="row">
<p><code><bdi>${escape(visible(path))}</bdi>:${range.line}:${range.column}</code></p>
<p><b>${kindOf(diagnostic, lang)}</b> <code>${escape(rule)}</code></p>
</th>
<td>
<p>${messageMarkup(message[lang])}</p>
${quoted(diagnostic, report)}<p><b>${words.help[lang]}:</b> ${messageMarkup(help[lang])}</p>
${waiver === null ? '' : `<p>${escape(visible(waiver))}</p>\n`}${ground ? `<p class="ground">${escape(visible(ground))}</p>\n` : ''}</td>
</tr>
`;
}

function quoted(diagnostic: Diagnostic, { texts, lang }: Report): string {
  const excerpt = excerptOf(diagnostic, texts, mostQuoted);
  if (!excerpt) return '';
  const { line, before, marked, after } = excerpt;
  // An empty stretch is still a place to look at.
  const stretch = `<mark>${escape(marked || '\u00a0')}</mark>`;
  const quote = `<bdi lang="${diagnostic.language ?? lang}">${escape(before)}${stretch}${escape(after)}</bdi>`;
  return `<pre><span class="line">${line}</span> ${quote}</pre>\n`;
}

const mostQuoted = 160;
