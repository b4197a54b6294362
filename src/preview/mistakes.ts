// What went wrong with an attempt, as markup to show above the pages, in the words of `check`.
import type { AuthorLang, Diagnostic } from '../model.ts';
import type { Report, Summary } from '../reporters/reporter.ts';
import { escape } from '../showing/typeset.ts';
import type { Fault } from '../publishing/verify.ts';
import type { Attempt } from './attempt.ts';

/** What went wrong: a title in plain text, and markup in which nothing that an author wrote is a tag. */
export type Mistakes = { title: string; markup: string };

/** The mistakes of an attempt, or null when it has none. Warnings are counted. Shows the first `most` of many. */
export function mistakesOf(attempt: Attempt, lang: AuthorLang): Mistakes | null {
  if (attempt.kind === 'made') return null;
  if (attempt.kind === 'mistaken') return ofReport(attempt.report);
  if (attempt.kind === 'faulty') return ofFaults(attempt.faults, lang);
  const markup = `<p>${escape(say.failed[lang])}</p>\n<pre lang="en">${escape(attempt.reason)}</pre>`;
  return { title: say.failedTitle[lang], markup };
}

const most = 20;

function ofReport(report: Report): Mistakes {
  const { diagnostics, summary, lang } = report;
  const entries = diagnostics.slice(0, most).map((diagnostic) => `<li>${entry(diagnostic, report)}</li>`);
  const rest = [
    ...(diagnostics.length > most ? [say.more(diagnostics.length - most)[lang]] : []),
    ...(summary.warnings > 0 ? [say.warnings(summary)[lang]] : []),
  ];
  return {
    title: say.errors(diagnostics.length)[lang],
    markup: [`<ol>${entries.join('\n')}</ol>`, ...rest.map((line) => `<p>${escape(line)}</p>`)].join('\n'),
  };
}

function entry(diagnostic: Diagnostic, { texts, lang }: Report): string {
  const { path, range, rule, message, help, ground } = diagnostic;
  return [
    `<p><code><bdi>${escape(`${path}:${range.line}:${range.column}`)}</bdi></code> ${say.error[lang]} <code>${escape(rule)}</code></p>`,
    `<p class="message">${withCode(message[lang])}</p>`,
    quoted(diagnostic, texts.get(path)?.text),
    `<p><b>${say.help[lang]}:</b> ${withCode(help[lang])}</p>`,
    ...(ground ? [`<p>${escape(ground)}</p>`] : []),
  ].join('\n');
}

/** The line with the stretch marked, cut around it when it is long. Nothing when there is nothing to see. */
function quoted({ range }: Diagnostic, text: string | undefined): string {
  const line = text?.split('\n')[range.line - 1];
  if (line === undefined || line.trim() === '' || line === '---') return '';
  const from = range.column - 1;
  const to = range.endLine === range.line ? Math.max(range.endColumn - 1, from + 1) : line.length;
  const start = from > 60 ? from - 60 : 0;
  const marked = line.slice(from, Math.min(to, from + 120)) || ' ';
  const after = line.slice(from + marked.length, from + marked.length + 60);
  const isCut = from + marked.length + after.length < line.length;
  const before = (start > 0 ? '…' : '') + line.slice(start, from);
  return `<pre>${range.line} │ ${escape(before)}<mark>${escape(marked)}</mark>${escape(after)}${isCut ? '…' : ''}</pre>`;
}

/** Text with its `keys` set as code. */
const withCode = (text: string): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

function ofFaults(faults: readonly Fault[], lang: AuthorLang): Mistakes {
  const entries = faults
    .slice(0, most)
    .map(
      ({ path, fault }) => `<li><code>${escape(path)}</code> <span lang="en">${escape(fault)}</span></li>`,
    );
  const rest = faults.length > most ? `<p>${escape(say.more(faults.length - most)[lang])}</p>` : '';
  return {
    title: say.faultsTitle[lang],
    markup: `<p>${escape(say.faults[lang])}</p>\n<ol>${entries.join('\n')}</ol>\n${rest}`,
  };
}

const say = {
  error: { fi: 'VIRHE', en: 'ERROR' },
  help: { fi: 'Korjaus', en: 'Help' },
  errors: (count: number) => ({
    fi: count === 1 ? 'Selosteissa on 1 virhe' : `Selosteissa on ${count} virhettä`,
    en: count === 1 ? 'There is 1 error in the notices' : `There are ${count} errors in the notices`,
  }),
  more: (count: number) => ({
    fi: `Lisäksi ${count} muuta. Kaikki näkyvät komennolla seloste check.`,
    en: `And ${count} more. The command seloste check shows them all.`,
  }),
  warnings: ({ warnings }: Summary) => ({
    fi: `Lisäksi ${warnings === 1 ? '1 varoitus' : `${warnings} varoitusta`}: katso komennolla seloste check.`,
    en: `Also ${warnings === 1 ? '1 warning' : `${warnings} warnings`}: see them with the command seloste check.`,
  }),
  faultsTitle: { fi: 'Sivuissa on vikaa', en: 'There is something wrong with the pages' },
  faults: {
    fi: 'Vika ei ole selosteissa vaan sivuissa, jotka niistä tehtiin. Tarkista sivupohjat kansiosta templates.',
    en: 'It is not in the notices but in the pages made of them. Check the page templates in the folder templates.',
  },
  failedTitle: { fi: 'Sivuja ei voitu tehdä', en: 'The pages could not be made' },
  failed: {
    fi: 'Syy on alla. Jos siinä mainitaan tiedosto kansiosta templates, korjaa se sivupohja.',
    en: 'The reason is below. If it names a file in the folder templates, mend that page template.',
  },
};
