// The languages of a notice side by side with all that changed in each, and with what they do not tell alike in the margin
// of both.
import * as languages from '../languages/index.ts';
import type { AuthorLang, Html } from '../model.ts';
import { aboutOf, footOf } from './about.ts';
import { isHere, sectionRows, type Column } from './beside-rows.ts';
import { differencesOf, margin } from './differences.ts';
import { el, say } from './elements.ts';
import type { Sheet } from './frame.ts';
import type { Review, ReviewedEdition } from './review.ts';
import { fileOf, viewsOf } from './views.ts';
import { sentences, words } from './words.ts';

/** The page of a notice in all its languages. */
export function besidePage(review: Review, lang: AuthorLang, published: string | null): Sheet {
  const { editions } = review;
  const name = review.text.editions[0]?.words.registerName ?? review.id;
  const columns = editions.map((edition) => columnOf(edition, lang));
  const keys = [...new Set(columns.flatMap(({ sections }) => sections.map(({ key }) => key.after)))];
  const differences = differencesOf(review);
  return {
    path: fileOf(review.id, 'languages'),
    title: `${name} – ${words.beside[lang]}`,
    lang,
    up: '../',
    views: viewsOf(review, { kind: 'beside' }, lang, published),
    foot: footOf(review, null, lang),
    main: el(
      'article',
      { class: 'beside' },
      el('p', { class: 'kind' }, say(words.beside[lang])),
      aboutOf(review, null, lang),
      counts(editions, lang),
      keys.map((key) => sectionRows(key, columns, margin(differences, key, columns, lang), lang)),
    ),
  };
}

const columnOf = ({ lang: own, redline, changes }: ReviewedEdition, lang: AuthorLang): Column => ({
  lang: own,
  sections: redline.sections.filter(isHere),
  marking: {
    lang,
    own: languages[own],
    numbered: changes.filter(({ weight }) => weight === 'substantive'),
    prefix: `${own}-`,
    end: `${own}-changes`,
  },
});

/** How much changed in each language, with the way to the first change of it. */
const counts = (editions: readonly ReviewedEdition[], lang: AuthorLang): Html =>
  el(
    'div',
    { class: 'row' },
    editions.map(({ lang: own, counts: { substantive }, changes }) => {
      const first = changes.find(({ weight }) => weight === 'substantive');
      const title = say(sentences.changesIn(languages[own].autonym, lang));
      const counted =
        substantive === 0
          ? words.noChanges[lang]
          : sentences.counted('substantive', substantive, lang).toLowerCase();
      return el(
        'p',
        { class: 'small', id: `${own}-changes` },
        first ? el('a', { href: `#${own}-change-${first.id}` }, title) : title,
        say(` – ${counted}`),
      );
    }),
  );
