// The report as GitHub-flavoured Markdown: the summary of a run, or a comment on a pull request.
import type { AuthorLang, Diagnostic } from '../model.ts';
import { capitalized } from '../showing/typeset.ts';
import { byNotice, grouped } from './groups.ts';
import type { Reporter } from './reporter.ts';
import { spansOf, visible } from './visible.ts';
import { checked, found, severities, severityNames, words } from './words.ts';

/**
 * A table for each notice, errors first, folded after 50 rows and cut at 900 kB (GitHub takes 1 MiB). Nothing that an
 * author wrote is markup or mentions anyone. Waived findings are counted and not shown.
 */
export const markdown: Reporter = ({ summary, diagnostics, lang }) => {
  const told = diagnostics.filter(({ waived }) => !waived);
  const rows = worstFirst(told).map((one) => ({ notice: one.notice ?? null, text: rowOf(one, lang) }));
  const kept = rows.slice(0, fitting(rows));
  const [open, folded] = [kept.slice(0, mostOpen), kept.slice(mostOpen)];
  const parts = [
    `## ${words.title[lang]}: ${found(summary, lang)}`,
    `${checked(summary, lang)}.`,
    ...(told.length === 0 ? [words.noFindings[lang]] : []),
    ...tables(open, lang),
    ...(folded.length > 0 ? [`<details>\n<summary>${say.rest(folded.length)[lang]}</summary>`] : []),
    ...tables(folded, lang),
    ...(folded.length > 0 ? ['</details>'] : []),
    ...(kept.length < rows.length ? [say.cut(kept.length, rows.length)[lang]] : []),
  ];
  return `${parts.join('\n\n')}\n`;
};

const mostOpen = 50;
const mostBytes = 880_000;

type Row = { notice: string | null; text: string };

/** Notices with the worst findings first, and in each of them the worst findings first. */
function worstFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const badness = ({ severity }: Diagnostic) => severities.indexOf(severity);
  return byNotice(diagnostics)
    .map((group) => group.diagnostics.toSorted((a, b) => badness(a) - badness(b)))
    .toSorted(([a], [b]) => (a && b ? badness(a) - badness(b) : 0))
    .flat();
}

function rowOf(diagnostic: Diagnostic, lang: AuthorLang): string {
  const { severity, rule, path, range, message, help } = diagnostic;
  const cells = [
    `${capitalized(severityNames[severity][lang])}<br><code>${escaped(rule)}</code>`,
    `<code>${escaped(visible(path))}:${range.line}</code>`,
    prose(message[lang]),
    prose(help[lang]),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** How many of the rows fit in a report. */
function fitting(rows: readonly Row[]): number {
  const sizes = rows.map(({ notice, text }, at) => {
    const isFirst = at === 0 || at === mostOpen || rows[at - 1]?.notice !== notice;
    return Buffer.byteLength(text) + 1 + (isFirst ? headSize + Buffer.byteLength(notice ?? '') : 0);
  });
  let sum = 0;
  const over = sizes.findIndex((size) => (sum += size) > mostBytes);
  return over === -1 ? rows.length : over;
}

// What stands above the rows of a notice, beside its name.
const headSize = 200;

const tables = (rows: readonly Row[], lang: AuthorLang): string[] =>
  [...grouped(rows, ({ notice }) => notice)].flatMap(([notice, own]) => [
    `### ${notice === null ? words.site[lang] : escaped(apart(visible(notice)))}`,
    [...head(lang), ...own.map(({ text }) => text)].join('\n'),
  ]);

const head = (lang: AuthorLang): string[] => [
  `| ${[words.severity, words.place, words.finding, words.help].map((name) => name[lang]).join(' | ')} |`,
  '| --- | --- | --- | --- |',
];

const prose = (message: string): string =>
  spansOf(message)
    .map(({ text, isCode }) => (isCode ? `<code>${escaped(text)}</code>` : escaped(apart(text))))
    .join('');

/** Text with a zero-width space wherever a service would make it a mention, a reference, an emoji or a link. */
const apart = (text: string): string =>
  text.replace(/[@#!~%&$^:](?=[\p{L}\p{N}_"/])|\b(?:www\.|GH-)/giu, '$&\u200b');

const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]{}<>&|~$"'\u200b]/g, (character) => `&#${character.charCodeAt(0)};`);

const say = {
  rest: (count: number) => ({ fi: `Loput: ${count}`, en: `The rest: ${count}` }),
  cut: (shown: number, all: number) => ({
    fi: `Näytetään ${shown}/${all}, koska yhteenvetoon ei mahdu enempää. Kaikki näkyvät komennolla \`seloste check\`.`,
    en: `Shown are ${shown}/${all}, as no more fits in a summary. The command \`seloste check\` shows them all.`,
  }),
};
