// The words in which ids are explained.
import { frameworks, type Framework } from '../law/frameworks.ts';
import type { AuthorLang, Said, Severity } from '../model.ts';
import { severities, severityNames } from '../reporters/words.ts';
import type { FileChange, Known } from './known.ts';
import { shownLine } from './shown-line.ts';

/** Titles and labels. */
export const words = {
  id: { fi: 'Tunnus', en: 'Id' },
  message: { fi: 'Mitä', en: 'What' },
  help: { fi: 'Korjaus', en: 'Help' },
  severity: { fi: 'Vakavuus', en: 'Severity' },
  ground: { fi: 'Peruste', en: 'Ground' },
  why: { fi: 'Miksi', en: 'Why' },
  repair: { fi: 'Ennen ja jälkeen', en: 'Before and after' },
  fine: { fi: 'Tämä on oikein', en: 'This is right' },
  inExample: { fi: 'esimerkissä', en: 'in the example' },
  otherLanguage: { fi: 'Suomeksi', en: 'In English' },
} satisfies Record<string, Said>;

/** How serious it is, under each regime when they differ: “varoitus”, “error (hetil-10); warning (GDPR)”. */
export function severityOf({ severity }: Pick<Known, 'severity'>, lang: AuthorLang): string {
  if (typeof severity === 'string') return severityNames[severity][lang];
  return severities
    .flatMap((name) => {
      const under = frameworks.filter((framework) => severity[framework] === name);
      return under.length === 0 ? [] : [`${severityNames[name][lang]} (${regimes(under)})`];
    })
    .join('; ');
}

// All regimes but that of the repealed Act are the GDPR's.
const regimes = (under: readonly Framework[]) =>
  under.length === frameworks.length - 1 && !under.includes('hetil-10') ? 'GDPR' : under.join(', ');

/** The severity under each regime in which it is told. */
export const severityByFramework = ({ severity }: Known): Partial<Record<string, Severity>> =>
  typeof severity === 'string'
    ? Object.fromEntries(frameworks.map((framework) => [framework, severity]))
    : severity;

/** The lines of an example, signed, with what cannot be seen named: no more of them, and no longer, than can be read. */
export function shownLines({ lines }: FileChange): string[] {
  const more = lines.length > mostLines ? [`  … ${lines.length - mostLines}`] : [];
  return [
    ...lines.slice(0, mostLines).map(({ sign, text }) => `${sign} ${shortened(shownLine(text))}`.trimEnd()),
    ...more,
  ];
}

const mostLines = 16;
const mostLetters = 120;

const shortened = (line: string) =>
  line.length > mostLetters ? `${[...line].slice(0, mostLetters - 1).join('')}…` : line;
