// An id explained to a person at a terminal, in both languages.
import type { AuthorLang } from '../model.ts';
import type { FileChange, Known, Seen } from './known.ts';
import { severityOf, shownLines, words } from './words.ts';

/** What an id is about, why it is asked, and an example put right. The given language comes first. */
export function explanation(known: Known, lang: AuthorLang): string {
  const seen = known.see();
  const other = lang === 'fi' ? 'en' : 'fi';
  return [
    known.id,
    '',
    ...described(known, seen, lang),
    ...changes(words.repair[lang], seen.repair),
    ...changes(words.fine[lang], seen.fine),
    '',
    words.otherLanguage[other],
    ...described(known, seen, other),
    '',
  ].join('\n');
}

function described(known: Known, seen: Seen, lang: AuthorLang): string[] {
  const { ground, why } = known;
  const rows = [
    [words.message, seen.message[lang]],
    [words.help, seen.help[lang]],
    [words.severity, severityOf(known, lang) + unusual(known, seen, lang)],
    ...(ground ? [[words.ground, ground] as const] : []),
    [words.why, why[lang]],
  ] as const;
  return rows.map(([label, text]) => `  ${label[lang].padEnd(10)}${text}`);
}

/** Said when the example is told more or less severely than the rest. */
function unusual({ severity }: Known, seen: Seen, lang: AuthorLang): string {
  const usual = typeof severity === 'string' ? [severity] : Object.values(severity);
  return usual.includes(seen.severity) ? '' : `; ${words.inExample[lang]} ${severityOf(seen, lang)}`;
}

const changes = (title: string, files: readonly FileChange[]): string[] =>
  files.length === 0
    ? []
    : [
        '',
        title,
        ...files.flatMap((file) => [`  ${file.path}`, ...shownLines(file).map((line) => `    ${line}`)]),
      ];
