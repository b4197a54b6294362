// A review into the files of its site.
import type { Artifact, AuthorLang, Diagnostic } from '../model.ts';
import { besidePage } from './beside-page.ts';
import { changesPage } from './changes-page.ts';
import { framed, type Sheet } from './frame.ts';
import { frontPage } from './front-page.ts';
import type { Review, Unreadable } from './review.ts';
import { signOffPage } from './sign-off-page.ts';
import { style } from './style.ts';
import { summaryPage } from './summary-page.ts';

/** All that a review shows, and the stylesheet of the site. */
export type Shown = {
  reviews: readonly Review[];
  unreadable: readonly Unreadable[];
  others: readonly Diagnostic[];
  stylesheet: string;
};

/**
 * The files of a review. `published` leads from the page of a notice to the public site; null while there is none. The
 * same review gives the same bytes.
 */
export function filesOf(
  { reviews, unreadable, others, stylesheet }: Shown,
  published: string | null,
  lang: AuthorLang,
): Artifact[] {
  const sheets = [
    frontPage(reviews, unreadable, others, lang),
    ...reviews.flatMap((review) => sheetsOf(review, lang, published)),
  ];
  return [
    ...sheets.map((sheet) => ({ path: sheet.path, contents: framed(sheet) })),
    { path: 'assets/site.css', contents: stylesheet },
    { path: 'assets/review.css', contents: style },
  ];
}

/** The pages of one notice, the summary first. */
export const sheetsOf = (review: Review, lang: AuthorLang, published: string | null): Sheet[] => [
  summaryPage(review, lang, published),
  ...review.editions.map((edition) => changesPage(review, edition, lang, published)),
  ...(review.text.editions.length > 1 ? [besidePage(review, lang, published)] : []),
  ...(review.signOff.length > 0 ? [signOffPage(review, lang, published)] : []),
];
