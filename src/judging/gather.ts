// Editions into notices: each with its source, its facts and its languages in the site's order.
import type { Diagnostic, Edition, Lang, Notice, Outcome, SourceEdition } from '../model.ts';
import type { Site } from '../schema/site.ts';

/** An edition of the source language, or a translation. */
export type Read = SourceEdition | Edition;

/** The notices that have a source edition. The others are told of, and dropped. */
export function gather(editions: readonly Read[], { languages }: Site): Outcome<Notice[]> {
  const [sourceLang = 'fi'] = languages;
  const ids = [...new Set(editions.map(({ notice }) => notice))];
  const gathered = ids.map((id) => {
    const own = editions.filter(({ notice }) => notice === id);
    const source = own.find((edition): edition is SourceEdition => 'facts' in edition);
    if (!source) return withoutSource(own, sourceLang);
    const inOrder = languages.flatMap((lang) => own.filter((edition) => edition.lang === lang));
    const notice: Notice = { id, facts: source.facts, source, editions: inOrder };
    return { value: [notice], diagnostics: [] };
  });
  return {
    value: gathered.flatMap(({ value }) => value),
    diagnostics: gathered.flatMap(({ diagnostics }) => diagnostics),
  };
}

function withoutSource([first]: Edition[], lang: Lang): Outcome<Notice[]> {
  if (!first) return { value: [], diagnostics: [] };
  const diagnostic: Diagnostic = {
    rule: 'source-present',
    severity: 'error',
    message: {
      fi: `Selosteelta ”${first.notice}” puuttuu lähdekielinen tiedosto \`${lang}.md\`.`,
      en: `The notice “${first.notice}” has no file in the source language, \`${lang}.md\`.`,
    },
    help: {
      fi: `Lisää \`notices/${first.notice}/${lang}.md\`. Kaikille kielille yhteiset tiedot ovat siinä.`,
      en: `Add \`notices/${first.notice}/${lang}.md\`. It holds the facts that all languages share.`,
    },
    path: first.file.path,
    range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    notice: first.notice,
    language: first.lang,
    waived: false,
  };
  return { value: [], diagnostics: [diagnostic] };
}
