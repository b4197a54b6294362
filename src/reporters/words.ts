// The words that reporters share, in the languages that authors are talked to in.
import type { AuthorLang, Diagnostic, Said, Severity } from '../model.ts';
import { capitalized } from '../showing/typeset.ts';
import type { Summary } from './reporter.ts';

/** The severities, the worst first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** What each severity is called, in lower case. */
export const severityNames: Record<Severity, Said> = {
  error: { fi: 'virhe', en: 'error' },
  warning: { fi: 'varoitus', en: 'warning' },
  info: { fi: 'huomautus', en: 'note' },
};

/** Titles and labels. */
export const words = {
  title: { fi: 'Selosteiden tarkistus', en: 'Check of the notices' },
  site: { fi: 'Koko sivusto', en: 'The whole site' },
  severity: { fi: 'Vakavuus', en: 'Severity' },
  place: { fi: 'Paikka', en: 'Place' },
  finding: { fi: 'Huomio', en: 'Finding' },
  findings: { fi: 'Huomioita', en: 'Findings' },
  help: { fi: 'Korjaus', en: 'Help' },
  waived: { fi: 'poikkeus', en: 'waived' },
  noFindings: { fi: 'Ei huomautettavaa.', en: 'Nothing was found.' },
} satisfies Record<string, Said>;

/** A number with what it counts: “1 virhe”, “2 errors”. */
export const counted = (what: keyof Summary, count: number, lang: AuthorLang): string =>
  `${count} ${nouns[what][lang][count === 1 ? 0 : 1]}`;

/** How much was checked: “2 selostetta, 4 kieliversiota”. */
export const checked = ({ notices, editions }: Summary, lang: AuthorLang): string =>
  `${counted('notices', notices, lang)}, ${counted('editions', editions, lang)}`;

/** What was found: “1 virhe, 0 varoitusta, 2 huomautusta”. Waived findings and gaps are named when there are some. */
export const found = ({ errors, warnings, infos, waived, gaps }: Summary, lang: AuthorLang): string =>
  [
    counted('errors', errors, lang),
    counted('warnings', warnings, lang),
    counted('infos', infos, lang),
    ...(waived > 0 ? [counted('waived', waived, lang)] : []),
    ...(gaps > 0 ? [counted('gaps', gaps, lang)] : []),
  ].join(', ');

/** Why a finding is let through, and until when; null for one that is not. */
export const waiverIn = ({ waiver }: Diagnostic, lang: AuthorLang): string | null => {
  if (!waiver) return null;
  return lang === 'fi'
    ? `Poikkeus voimassa ${waiver.until} asti: ${waiver.reason}`
    : `Waived until ${waiver.until}: ${waiver.reason}`;
};

/** What a finding is, as a label: “Varoitus”, “Error (waived)”. */
export const kindOf = ({ severity, waived }: Diagnostic, lang: AuthorLang): string =>
  `${capitalized(severityNames[severity][lang])}${waived ? ` (${words.waived[lang]})` : ''}`;

/** The message and the help as one text. */
export const sentences = ({ message, help }: Diagnostic, lang: AuthorLang): string =>
  `${message[lang]} ${help[lang]}`;

const nouns: Record<keyof Summary, Record<AuthorLang, readonly [one: string, other: string]>> = {
  notices: { fi: ['seloste', 'selostetta'], en: ['notice', 'notices'] },
  editions: { fi: ['kieliversio', 'kieliversiota'], en: ['edition', 'editions'] },
  errors: { fi: ['virhe', 'virhettä'], en: ['error', 'errors'] },
  warnings: { fi: ['varoitus', 'varoitusta'], en: ['warning', 'warnings'] },
  infos: { fi: ['huomautus', 'huomautusta'], en: ['note', 'notes'] },
  waived: { fi: ['poikkeus', 'poikkeusta'], en: ['waived', 'waived'] },
  gaps: { fi: ['ilmoitettu aukko', 'ilmoitettua aukkoa'], en: ['declared gap', 'declared gaps'] },
};
