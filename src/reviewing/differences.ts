// What the languages of a notice do not tell alike, in the margin beside the section that it is about.
import * as languages from '../languages/index.ts';
import type { AuthorLang, Diagnostic, Lang } from '../model.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { told } from './notes.ts';
import type { Review } from './review.ts';
import { words } from './words.ts';

/** What languages do not tell alike: the language of the translation that it was found in, and its section. */
export type Difference = { diagnostic: Diagnostic; lang: Lang; section: string };

/** All that the languages of a notice do not tell alike. */
export const differencesOf = ({ editions }: Review): Difference[] =>
  editions.flatMap(({ lang, findings }) =>
    findings
      .filter(({ diagnostic }) => tellsDifference(diagnostic) && !diagnostic.waived)
      .map(({ diagnostic, section }) => ({ diagnostic, lang, section })),
  );

/** Findings that say that two languages do not tell the same. */
const tellsDifference = ({ rule }: Diagnostic): boolean => differing.has(rule);

const differing = new Set([
  'facts-agree',
  'recipients-named-alike',
  'structure-agrees',
  'translations-current',
  'sections-agree',
]);

/** What differs in a section, in the cell of the source language and in that of the translation. */
export function margin(
  differences: readonly Difference[],
  section: string,
  columns: readonly { lang: Lang }[],
  lang: AuthorLang,
): Content {
  const found = differences.filter((one) => one.section === section);
  if (found.length === 0) return nothing;
  return el(
    'div',
    { class: 'row differences', lang },
    columns.map((column, at) => {
      const own = found.filter((one) => at === 0 || one.lang === column.lang);
      if (own.length === 0) return el('div', {});
      return el(
        'div',
        {},
        el('p', { class: 'title' }, say(words.differs[lang])),
        el(
          'ul',
          { class: 'notes' },
          own.map(({ diagnostic, lang: where }) =>
            el(
              'li',
              { class: `finding ${diagnostic.severity}` },
              at === 0 ? el('p', { class: 'of', lang: where }, say(languages[where].autonym)) : nothing,
              told(diagnostic, lang),
            ),
          ),
        ),
      );
    }),
  );
}
