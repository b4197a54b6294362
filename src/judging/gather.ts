// Editions into a notice, with its source, its facts and its languages in the site's order.
import type { Diagnostic, Draft, Edition, Lang, Notice, Outcome, SourceEdition, Told } from '../model.ts';
import { passagesOf } from './passages.ts';
import { runningText } from './running-text.ts';
import { beginningsOf } from '../languages/phrases.ts';
import type { Site } from '../schema/site.ts';

/** The notice that some editions make. Null, with what is wrong, when none of them is in the source language. */
export function gather(
  drafts: readonly (Draft & Told)[],
  { languages }: Pick<Site, 'languages'>,
): Outcome<Notice | null> {
  const [sourceLang = 'fi'] = languages;
  const editions: (Edition & Told)[] = drafts.map((draft) => {
    const passages = passagesOf(draft, draft.words);
    return {
      ...draft,
      passages,
      running: runningText(passages),
      beginnings: beginningsOf(passages.map(({ text }) => text)),
    };
  });
  const source = editions.find((edition): edition is SourceEdition => edition.facts !== undefined);
  if (!source) return withoutSource(drafts, sourceLang);
  const inOrder = languages.flatMap((lang) => editions.filter((edition) => edition.lang === lang));
  return { value: { id: source.notice, facts: source.facts, source, editions: inOrder }, diagnostics: [] };
}

function withoutSource([first]: readonly Draft[], lang: Lang): Outcome<null> {
  if (!first) return { value: null, diagnostics: [] };
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
  return { value: null, diagnostics: [diagnostic] };
}
