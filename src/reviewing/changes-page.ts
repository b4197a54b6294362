// The page of one edition with all that changed in it, and the findings beside the clauses that they are about.
import * as languages from '../languages/index.ts';
import type { AuthorLang } from '../model.ts';
import { hyphenate } from '../showing/typeset.ts';
import { aboutOf, footOf } from './about.ts';
import { changeList } from './change-list.ts';
import { changedSection } from './changed-section.ts';
import { el, say } from './elements.ts';
import type { Sheet } from './frame.ts';
import type { Marking } from './marked-text.ts';
import type { Review, ReviewedEdition } from './review.ts';
import { fileOf, viewsOf } from './views.ts';
import { sentences } from './words.ts';

/** The page of one edition. */
export function changesPage(
  review: Review,
  edition: ReviewedEdition,
  lang: AuthorLang,
  published: string | null,
): Sheet {
  const { redline, changes } = edition;
  const marking: Marking = {
    lang,
    own: languages[edition.lang],
    numbered: changes.filter(({ weight }) => weight === 'substantive'),
    prefix: '',
    end: 'changes-list',
  };
  const name =
    edition.edition?.words.registerName ?? review.text.editions[0]?.words.registerName ?? review.id;
  const title = sentences.changesIn(languages[edition.lang].autonym, lang);
  return {
    path: fileOf(review.id, edition.lang),
    title: `${name} – ${title}`,
    lang,
    up: '../',
    views: viewsOf(review, { kind: 'changes', lang: edition.lang }, lang, published),
    foot: footOf(review, edition.lang, lang),
    main: [
      el('p', { class: 'kind' }, say(title)),
      el('h1', { lang: edition.lang }, hyphenate(name, languages[edition.lang])),
      aboutOf(review, edition.lang, lang),
      changeList(changes, edition, marking),
      el(
        'div',
        { class: 'redline', lang: edition.lang },
        redline.sections.map((section) => changedSection(section, { review, edition }, marking)),
      ),
    ],
  };
}
