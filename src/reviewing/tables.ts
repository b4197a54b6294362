// Tables of the review, and the numbers that several of them show.
import { weights } from '../comparing/weight.ts';
import type { AuthorLang, Html } from '../model.ts';
import { el, say, type Content } from './elements.ts';
import { countOf, type Review, type ReviewedEdition } from './review.ts';
import { weightWords, words } from './words.ts';

/** A table in a box in which it scrolls. The first cell of a row is its heading. */
export const scrolling = (
  name: string,
  heads: readonly Content[],
  rows: readonly (readonly Content[])[],
): Html =>
  el(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': name, tabindex: '0' },
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          heads.map((head) => el('th', { scope: 'col' }, head)),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map(([first = [], ...others]) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, first),
            others.map((cell) => el('td', {}, cell)),
          ),
        ),
      ),
    ),
  );

/** The heads of the columns of numbers. */
export const stateHeads = (lang: AuthorLang): string[] => [
  ...weights.map((weight) => weightWords[weight][lang]),
  words.errors[lang],
  words.warnings[lang],
  words.gaps[lang],
];

/** The numbers of an edition: changes by weight, errors, warnings, gaps. */
export function statesOf(
  { text, base }: Review,
  { counts, findings, isNew, edition }: ReviewedEdition,
  lang: AuthorLang,
): string[] {
  const diagnostics = findings.map(({ diagnostic }) => diagnostic);
  const fresh =
    edition === null
      ? words.gone[lang]
      : base === null
        ? words.newNotice[lang]
        : isNew
          ? words.newLanguage[lang]
          : null;
  return [
    ...weights.map((weight, at) => (at === 0 && fresh !== null ? fresh : String(counts[weight]))),
    String(countOf(diagnostics, 'error')),
    String(countOf(diagnostics, 'warning')),
    String(text.facts.gaps?.length ?? 0),
  ];
}

/** The numbers as cells; what is not nothing stands out. */
export const stateCells = (review: Review, edition: ReviewedEdition, lang: AuthorLang): Html[] =>
  statesOf(review, edition, lang).map((told, at) =>
    el('span', { class: told === '0' ? 'zero' : `count ${kinds[at] ?? ''}` }, say(told)),
  );

const kinds = ['substantive', 'cosmetic', 'metadata', 'error', 'warning', 'gaps'];
