// A review in a few lines of Markdown, as a comment for those who follow a change.
import { factTold } from '../comparing/change-told.ts';
import type { FactChange } from '../comparing/facts/facts.ts';
import { weights } from '../comparing/weight.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Lang, Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { capitalized } from '../showing/typeset.ts';
import { gravestOf, stateWords } from '../signing/state.ts';
import { countOf, type Review, type ReviewedEdition, type Unreadable } from './review.ts';
import { statesOf } from './tables.ts';
import { fileOf } from './views.ts';
import { weightWords, words } from './words.ts';

/**
 * A table with a row for each notice and language, and the facts that changed. `pages` is the address of the review’s
 * pages, to which the rows link; null where they have none.
 */
export function commentOf(
  reviews: readonly Review[],
  unreadable: readonly Unreadable[],
  lang: AuthorLang,
  pages: URL | null = null,
): string {
  const isSignOffAsked = reviews.some(({ signOff }) => signOff.length > 0);
  const further = <T>(signOff: T, links: T): T[] => [
    ...(isSignOffAsked ? [signOff] : []),
    ...(pages === null ? [] : [links]),
  ];
  const heads = [
    words.notice[lang],
    words.language[lang],
    weightWords.substantive[lang],
    weightWords.cosmetic[lang],
    words.errors[lang],
    words.warnings[lang],
    ...further(words.signOff[lang], words.links[lang]),
  ];
  const rows = reviews.flatMap((review) =>
    review.editions.map((edition) => {
      const [substantive = '', cosmetic = '', , errors = '', warnings = ''] = statesOf(review, edition, lang);
      const name = edition.edition?.words.registerName ?? review.id;
      const told = [cell(name), languages[edition.lang].autonym, substantive, cosmetic, errors, warnings];
      return [
        ...told,
        ...further(signOffTold(review, edition.lang, lang), linksTo(review, edition, pages, lang)),
      ];
    }),
  );
  const lost = unreadable.map(({ id, findings }) => [
    cell(visible(id)),
    '–',
    say.unreadable[lang],
    '–',
    String(countOf(findings, 'error')),
    String(countOf(findings, 'warning')),
    ...further('–', '–'),
  ]);
  const facts = reviews.flatMap(({ text, id, facts: changed }) =>
    changed
      .filter(({ weight }) => weight === weights[0])
      .map((change) => `- ${cell(text.editions[0]?.words.registerName ?? id)}: ${factLine(change, lang)}`),
  );
  return [
    `## ${words.review[lang]}`,
    bases(reviews, lang),
    [heads, heads.map((_, at) => (at > 1 && at < 6 ? '--:' : '---')), ...rows, ...lost]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
    ...(facts.length > 0 ? [`### ${words.factsChanged[lang]}`, facts.slice(0, most).join('\n')] : []),
    ...(facts.length > most ? [say.more(facts.length - most)[lang]] : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Where the sign-off of a text in one language stands. */
function signOffTold({ signOff }: Review, own: Lang, lang: AuthorLang): string {
  const state = gravestOf(signOff.filter((one) => one.lang === own));
  return state === null ? '–' : capitalized(stateWords[state][lang]);
}

/** The way to the changes of an edition, and to the languages side by side. */
function linksTo(
  { id, text }: Review,
  { lang: own }: ReviewedEdition,
  pages: URL | null,
  lang: AuthorLang,
): string {
  if (pages === null) return '';
  const link = (name: string, file: string) =>
    `[${cell(name)}](${new URL(file, pages).href.replace(/[()|]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
  return [
    link(words.changes[lang], fileOf(id, own)),
    ...(text.editions.length > 1 ? [link(words.beside[lang], fileOf(id, 'languages'))] : []),
  ].join(' · ');
}

/** A change of a fact on a line. */
const factLine = (change: FactChange, lang: AuthorLang): string =>
  factTold(change, lang)
    .map(({ text, as }) => (as === 'said' || as === 'arrow' ? text : cell(text)))
    .join('');

const most = 50;

function bases(reviews: readonly Review[], lang: AuthorLang): string {
  const names = [...new Set(reviews.flatMap(({ base }) => (base ? [base.name] : [])))];
  return names.length === 0 ? words.noBase[lang] : `${words.comparedWith[lang]}: ${cell(names.join('; '))}.`;
}

/** Text that is no markup, and mentions nobody. */
const cell = (text: string): string =>
  visible(text.length > 200 ? `${text.slice(0, 199)}…` : text)
    .replace(/[@#!~%&$^:](?=[\p{L}\p{N}_"/])|\b(?:www\.|GH-)/giu, '$&\u200b')
    .replace(/[\\`*_[\]{}<>&|~$"'\u200b]/g, (character) => `&#${character.charCodeAt(0)};`);

const say = {
  unreadable: { fi: 'ei voi lukea', en: 'cannot be read' },
  more: (count: number): Said => ({
    fi: count === 1 ? 'Lisäksi 1 muu tieto.' : `Lisäksi ${count} muuta tietoa.`,
    en: `And ${count} more.`,
  }),
};
