// What went wrong with an attempt, as markup to show above the pages, in the words of `check`.
import type { AuthorLang, Diagnostic } from '../model.ts';
import type { Fault } from '../publishing/verify.ts';
import { excerptOf } from '../reporters/excerpt.ts';
import { messageMarkup } from '../reporters/message-markup.ts';
import type { Report, Summary } from '../reporters/reporter.ts';
import { severityNames, words } from '../reporters/words.ts';
import { escape } from '../showing/typeset.ts';
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

function entry(diagnostic: Diagnostic, report: Report): string {
  const { path, range, severity, rule, message, help, ground } = diagnostic;
  const { lang } = report;
  const name = severityNames[severity][lang].toUpperCase();
  return [
    `<p><code><bdi>${escape(`${path}:${range.line}:${range.column}`)}</bdi></code> ${name} <code>${escape(rule)}</code></p>`,
    `<p class="message">${messageMarkup(message[lang])}</p>`,
    quoted(diagnostic, report),
    `<p><b>${words.help[lang]}:</b> ${messageMarkup(help[lang])}</p>`,
    ...(ground ? [`<p>${escape(ground)}</p>`] : []),
  ].join('\n');
}

/** The line with the stretch marked. Nothing when there is nothing to see. */
function quoted(diagnostic: Diagnostic, { texts }: Report): string {
  const excerpt = excerptOf(diagnostic, texts, mostQuoted);
  if (!excerpt) return '';
  const { line, before, marked, after } = excerpt;
  return `<pre>${line} │ ${escape(before)}<mark>${escape(marked || ' ')}</mark>${escape(after)}</pre>`;
}

const mostQuoted = 160;

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
