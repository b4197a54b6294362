// Findings that are awkward to print: what authors write and name files, and where a place can be.
import type { Diagnostic, Range, SourceFile } from '../../src/model.ts';
import type { Report, Summary } from '../../src/reporters/reporter.ts';

/** The awkward findings, each for one reason. */
export const awkward = (lang: Report['lang']): Report => report(findings, lang);

/** More findings of each kind than a service shows. */
export const many = (lang: Report['lang'], count = 40): Report =>
  report(
    (['warning', 'error'] as const).flatMap((severity) =>
      Array.from({ length: count }, (_, at) =>
        finding({
          severity,
          rule: 'retention-stated',
          message: [`Säilytysaika ${at + 1} puuttuu.`, `Retention ${at + 1} is missing.`],
          range: [at + 1, 1, at + 1, 1],
          ...(at % 2 === 0 && { path: 'notices/asiakkaat/fi.md', notice: 'asiakkaat' }),
        }),
      ),
    ),
    lang,
  );

/** Nothing found in two notices. */
export const none = (lang: Report['lang']): Report => report([], lang);

/** What an author may write to make a program do something. */
export const hostile =
  '::error::x %0A ]]> | `koodi` </script><img src=x onerror=alert(1)> @here #12 !3 **x** [x](https://example.org) <!-- {0} $(id) ${{ x }} www.example.org';

/** A path that needs care in every format. */
export const oddPath = 'notices/a,b:c\nd %20/\u202efi\u0007\ud800.md';

const path = 'notices/verkkokauppa/fi.md';

const text = [
  '---',
  'registerName: Asiakasrekisteri',
  '\t漢字 🏬🏬 \tKauppa: nimi',
  'controller: kauppa, toinen',
  `lead: ${'Pitkä rivi ja sen sanat. '.repeat(20)}loppu <b>tässä</b>`,
  '---',
  '',
  '## Rekisterinpitäjä',
  '',
  'Ensimmäinen rivi',
  'ja toinen & <script>alert("x")</script>',
  '',
].join('\n');

const texts: ReadonlyMap<string, SourceFile> = new Map([[path, { path, text }]]);

type Given = Partial<Omit<Diagnostic, 'message' | 'help' | 'range' | 'notice' | 'language'>> & {
  message: readonly [fi: string, en: string];
  range?: readonly [line: number, column: number, endLine: number, endColumn: number];
  notice?: string | null;
};

function finding({
  message: [fi, en],
  range = [1, 1, 1, 1],
  notice = 'verkkokauppa',
  ...given
}: Given): Diagnostic {
  return {
    rule: 'example-holds',
    severity: 'error',
    help: { fi: 'Korjaa `tämä`.', en: 'Mend `this`.' },
    path,
    ...given,
    message: { fi, en },
    range: rangeOf(range),
    ...(notice !== null && { notice, language: 'fi' }),
    waived: given.waived ?? false,
  };
}

const rangeOf = ([line, column, endLine, endColumn]: readonly [number, number, number, number]): Range => ({
  line,
  column,
  endLine,
  endColumn,
});

const findings: readonly Diagnostic[] = [
  finding({
    rule: 'notice-has-editions',
    message: ['Kansiossa ei ole rivejä.', 'The folder has no lines.'],
    path: 'notices/tyhja',
    notice: 'tyhja',
  }),
  finding({
    message: [`Nimessä on ”${hostile}”.`, `The name holds “${hostile}”.`],
    path: oddPath,
    notice: null,
  }),
  finding({
    message: [
      'Sa\u00adna \u202Ekääntyy\u202C\u0007\nrivillä 3.',
      'The wo\u00adrd \u202Eturns\u202C\u0007\non line 3.',
    ],
    path: 'notices/site.yaml',
    notice: null,
    severity: 'info',
  }),
  finding({
    rule: 'elements-stated',
    message: ['Ensimmäinen merkki.', 'The first character.'],
    range: [2, 1, 2, 13],
    ground: 'GDPR 13(1)(a)',
    section: 'registerName',
    severity: 'warning',
  }),
  finding({ message: ['Leveiden merkkien jälkeen.', 'After wide characters.'], range: [3, 11, 3, 17] }),
  finding({ message: ['Rivillä on kaksi.', 'There are two on the line.'], range: [4, 13, 4, 19] }),
  finding({ message: ['Rivillä on kaksi.', 'There are two on the line.'], range: [4, 21, 4, 27] }),
  finding({
    message: ['Kohta on tyhjä.', 'The stretch is empty.'],
    range: [4, 20, 4, 20],
    severity: 'warning',
  }),
  finding({ message: ['Pitkän rivin lopussa.', 'At the end of a long line.'], range: [5, 515, 5, 520] }),
  finding({
    message: ['Kohta jatkuu rivin yli: [x](1) ja {0}.', 'The stretch goes on: [x](1) and {0}.'],
    range: [10, 12, 11, 9],
    severity: 'info',
  }),
  finding({
    rule: 'sections-once',
    message: ['Tämä on sallittu.', 'This is let be.'],
    range: [11, 4, 11, 9],
    waived: true,
    waiver: { reason: 'Odotetaan \u202Ekäännöstä\u202C <b>.', until: '2027-01-31' },
  }),
  finding({
    rule: 'gaps-closed',
    message: ['Rivillä on henkilötieto.', 'The line holds personal data.'],
    range: [4, 13, 4, 19],
    severity: 'info',
    isPrivate: true,
  }),
  finding({ message: ['Riviä ei enää ole.', 'The line is gone.'], range: [99, 7, 99, 9] }),
];

function report(diagnostics: readonly Diagnostic[], lang: Report['lang']): Report {
  return {
    summary: summaryOf(diagnostics),
    diagnostics,
    texts,
    notices: ['henkilosto', 'verkkokauppa'],
    reasons: new Map([
      [
        'elements-stated',
        { fi: 'Rekisteröidyn on saatava tietää tämä.', en: 'The data subject is to know this.' },
      ],
    ]),
    lang,
    colour: false,
  };
}

function summaryOf(diagnostics: readonly Diagnostic[]): Summary {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((one) => one.severity === severity && !one.waived).length;
  return {
    notices: 2,
    editions: 3,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: diagnostics.filter(({ waived }) => waived).length,
    gaps: diagnostics.filter(({ rule }) => rule === 'gaps-closed').length,
  };
}
