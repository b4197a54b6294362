// The report as JUnit XML: what most CI services show as tests.
import type { AuthorLang, Diagnostic } from '../model.ts';
import { capitalized } from '../showing/typeset.ts';
import { byNotice, grouped } from './groups.ts';
import type { Report, Reporter } from './reporter.ts';
import { visible } from './visible.ts';
import { severityNames, words } from './words.ts';

/**
 * A suite for each notice, in it a test for each rule and place. A test with an error fails; warnings and infos are the
 * output of tests that pass; a test that is waived altogether is skipped. A notice without findings is one test that
 * passes.
 */
export const junit: Reporter = (report) => {
  const suites = suitesOf(report);
  const cases = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'seloste', ...counts(cases) })}>`,
    ...suites.map((suite) => suiteOf(suite, report.lang)),
    '</testsuites>',
    '',
  ].join('\n');
};

type Suite = { name: string; cases: Case[] };
/** The findings of one rule at one place, or none where all is well. */
type Case = readonly Diagnostic[];

function suitesOf({ diagnostics, notices = [], lang }: Report): Suite[] {
  const site = words.site[lang];
  const clean = notices.filter((id) => !diagnostics.some(({ notice }) => notice === id));
  const suites = [
    ...byNotice(diagnostics).map(({ notice, diagnostics: own }) => ({
      name: notice ?? site,
      cases: casesOf(own),
    })),
    ...clean.map((name) => ({ name, cases: [[]] })),
  ];
  return suites.length > 0 ? suites : [{ name: site, cases: [[]] }];
}

const casesOf = (diagnostics: readonly Diagnostic[]): Case[] => [...grouped(diagnostics, nameOf).values()];

const nameOf = ({ rule, path, range }: Diagnostic): string =>
  `${rule} ${visible(path)}:${range.line}:${range.column}`;

const failing = (one: Case): Diagnostic[] =>
  one.filter(({ severity, waived }) => severity === 'error' && !waived);
const passing = (one: Case): Diagnostic[] =>
  one.filter(({ severity, waived }) => severity !== 'error' && !waived);
const isSkipped = (one: Case): boolean => one.length > 0 && one.every(({ waived }) => waived);

const counts = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter((one) => failing(one).length > 0).length,
  errors: 0,
  skipped: cases.filter(isSkipped).length,
  time: 0,
});

const suiteOf = ({ name, cases }: Suite, lang: AuthorLang): string =>
  [
    `<testsuite${attributes({ name, ...counts(cases) })}>`,
    ...cases.map((one) => caseOf(name, one, lang)),
    '</testsuite>',
  ].join('\n');

function caseOf(suite: string, one: Case, lang: AuthorLang): string {
  const [first] = one;
  if (!first) return `<testcase${attributes({ classname: suite, name: words.noFindings[lang], time: 0 })}/>`;
  const { path, range, language } = first;
  const open = attributes({
    // A dot parts a package from a class, and services show the two as a tree.
    classname: language ? `${suite}.${language}` : suite,
    name: nameOf(first),
    file: path,
    line: range.line,
    time: 0,
  });
  return [
    `<testcase${open}>`,
    ...failureOf(one, lang),
    ...(isSkipped(one) ? [`<skipped${attributes({ message: visible(first.message[lang]) })}/>`] : []),
    ...(passing(one).length > 0 ? [`<system-out>${told(passing(one), lang)}</system-out>`] : []),
    '</testcase>',
  ].join('\n');
}

function failureOf(one: Case, lang: AuthorLang): string[] {
  const failures = failing(one);
  const [first] = failures;
  if (!first) return [];
  const about = attributes({ type: first.rule, message: visible(first.message[lang]) });
  return [`<failure${about}>${told(failures, lang)}</failure>`];
}

const told = (some: readonly Diagnostic[], lang: AuthorLang): string =>
  escape(some.map((one) => entry(one, lang)).join('\n'));

const entry = ({ severity, message, help, ground }: Diagnostic, lang: AuthorLang): string =>
  [
    `${capitalized(severityNames[severity][lang])}: ${visible(message[lang])}`,
    `${words.help[lang]}: ${visible(help[lang])}`,
    ...(ground ? [visible(ground)] : []),
  ].join('\n');

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(String(value)).replace(/[\t\n\r]/g, reference)}"`)
    .join('');

/** Text for XML 1.0: what it cannot hold is U+FFFD. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, reference);

const reference = (character: string): string => `&#${character.charCodeAt(0)};`;
