// The views of a notice under review, and where each one is.
import { fileAt, noticeAddress } from '../addresses.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Lang } from '../model.ts';
import type { View } from './frame.ts';
import type { Review } from './review.ts';
import { sentences, words } from './words.ts';

/** A view of a notice. */
export type Which =
  { kind: 'summary' } | { kind: 'changes'; lang: Lang } | { kind: 'beside' } | { kind: 'signOff' };

/** The file of a view, from the root of the review. */
export const fileOf = (id: string, view: Page): string => `${id}/${view}.html`;

type Page = Lang | 'index' | 'languages' | 'sign-off';

/** The address of a section or clause on a page of the review, where no change and nothing else is. */
export const placeId = (section: string, clause: string | null): string => `at-${clause ?? section}`;

/** The links to all views of a notice, the current one among them. */
export function viewsOf(
  { id, editions, text, signOff }: Review,
  current: Which,
  lang: AuthorLang,
  published: string | null,
): View[] {
  const publicPages =
    published !== null
      ? text.editions
          .filter((edition) => current.kind !== 'changes' || edition.lang === current.lang)
          .slice(0, 1)
          .map((edition) => ({
            name: words.published[lang],
            href: `${published}${fileAt(noticeAddress(edition))}`,
            isCurrent: false,
          }))
      : [];
  const here = (view: Page) => fileOf(id, view).slice(id.length + 1);
  return [
    { name: words.summary[lang], href: here('index'), isCurrent: current.kind === 'summary' },
    ...editions.map((edition) => ({
      name: sentences.changesIn(languages[edition.lang].autonym, lang),
      href: here(edition.lang),
      isCurrent: current.kind === 'changes' && current.lang === edition.lang,
    })),
    ...(text.editions.length > 1
      ? [{ name: words.beside[lang], href: here('languages'), isCurrent: current.kind === 'beside' }]
      : []),
    ...(signOff.length > 0
      ? [{ name: words.signOff[lang], href: here('sign-off'), isCurrent: current.kind === 'signOff' }]
      : []),
    ...publicPages,
  ];
}
