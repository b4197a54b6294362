// The first page of a review: where every notice stands, in every language.
import * as languages from '../languages/index.ts';
import type { AuthorLang, Diagnostic, Lang } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { gravestOf } from '../signing/state.ts';
import { chip } from './chip.ts';
import { el, nothing, say, type Content } from './elements.ts';
import type { Sheet } from './frame.ts';
import { told } from './notes.ts';
import type { Review, Unreadable } from './review.ts';
import { scrolling, stateCells, stateHeads } from './tables.ts';
import { fileOf } from './views.ts';
import { weightExplained, weightWords, words } from './words.ts';

/** The front page: the notices, those that cannot be read, and what is wrong with the site itself. */
export const frontPage = (
  reviews: readonly Review[],
  unreadable: readonly Unreadable[],
  others: readonly Diagnostic[],
  lang: AuthorLang,
): Sheet => ({
  path: 'index.html',
  title: words.review[lang],
  lang,
  up: '',
  views: [],
  main: [
    el('h1', {}, say(words.review[lang])),
    el('p', { class: 'lead' }, say(basesOf(reviews, lang))),
    reviews.length === 0
      ? nothing
      : scrolling(
          words.notice[lang],
          [...heads(reviews, lang), ...stateHeads(lang)].map(say),
          reviews.flatMap((review) => rowsOf(review, isSignOffAsked(reviews), lang)),
        ),
    el(
      'dl',
      { class: 'legend' },
      (['substantive', 'cosmetic', 'metadata'] as const).map((weight) =>
        el(
          'div',
          {},
          el('dt', {}, say(weightWords[weight][lang])),
          el('dd', {}, say(weightExplained[weight][lang])),
        ),
      ),
    ),
    unreadable.map(({ id, findings }) => [
      el('h2', {}, say(visible(id))),
      el('p', {}, say(words.unreadable[lang])),
      list(findings, lang),
    ]),
    others.length === 0 ? nothing : [el('h2', {}, say(words.findings[lang])), list(others, lang)],
  ],
});

/** What the notices are compared with, when that is the same for all; each page tells its own. */
function basesOf(reviews: readonly Review[], lang: AuthorLang): string {
  const names = [...new Set(reviews.map(({ base }) => base?.name ?? null))];
  if (names.every((name) => name === null)) return words.noBase[lang];
  return `${words.comparedWith[lang]}: ${names.map((name) => name ?? '–').join('; ')}.`;
}

/** The first columns; that of the sign-off where anyone is asked to sign. */
const heads = (reviews: readonly Review[], lang: AuthorLang): string[] =>
  [words.notice, words.language, ...(isSignOffAsked(reviews) ? [words.signOff] : [])].map(
    (head) => head[lang],
  );

const isSignOffAsked = (reviews: readonly Review[]): boolean =>
  reviews.some(({ signOff }) => signOff.length > 0);

const rowsOf = (review: Review, isAsked: boolean, lang: AuthorLang): Content[][] =>
  review.editions.map((edition, at) => {
    const [source] = review.text.editions;
    const own = edition.edition ?? source;
    const name = own?.words.registerName ?? review.id;
    return [
      el(
        'a',
        {
          href: at === 0 ? fileOf(review.id, 'index') : fileOf(review.id, edition.lang),
          lang: own?.lang ?? null,
        },
        say(name),
      ),
      el(
        'a',
        { href: fileOf(review.id, edition.lang), lang: edition.lang },
        say(languages[edition.lang].autonym),
      ),
      ...(isAsked ? [signOffCell(review, edition.lang, lang)] : []),
      ...stateCells(review, edition, lang),
    ];
  });

const signOffCell = ({ id, signOff }: Review, own: Lang, lang: AuthorLang): Content => {
  const state = gravestOf(signOff.filter((one) => one.lang === own));
  return state === null
    ? el('span', { class: 'zero' }, say('–'))
    : el('a', { class: 'state', href: fileOf(id, 'sign-off') }, chip(state, lang));
};

const list = (findings: readonly Diagnostic[], lang: AuthorLang): Content =>
  el(
    'ul',
    { class: 'notes' },
    findings.map((one) =>
      el(
        'li',
        { class: `finding ${one.severity}` },
        told(one, lang),
        el('p', { class: 'small' }, el('code', {}, say(`${visible(one.path)}:${one.range.line}`))),
      ),
    ),
  );
