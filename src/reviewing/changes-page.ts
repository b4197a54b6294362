// The page of one edition with all that changed in it, and the findings beside the clauses that they are about.
import type { RedClause, RedSection } from '../comparing/redline.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Html } from '../model.ts';
import { hyphenate } from '../showing/typeset.ts';
import { aboutOf, footOf, reference } from './about.ts';
import { changeList } from './change-list.ts';
import { el, nothing, say, type Content } from './elements.ts';
import type { Placed } from './findings.ts';
import type { Sheet } from './frame.ts';
import { markedPieces } from './marked-pieces.ts';
import { changeId, classOf, label, markedText, within, type Marking } from './marked-text.ts';
import { notes } from './notes.ts';
import type { Review, ReviewedEdition } from './review.ts';
import { fileOf, placeId, viewsOf } from './views.ts';
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
        redline.sections.map((section) => sectionOf(section, { review, edition }, marking)),
      ),
    ],
  };
}

/** The text that a part of the page is of. */
type Around = { review: Review; edition: ReviewedEdition };

function sectionOf(section: RedSection, { review, edition }: Around, marking: Marking): Html {
  const { fate, move, key, clauses, title } = section;
  const isGhost = fate === 'removed' && move !== null;
  const own = isGhost ? [] : edition.findings.filter((one) => one.section === key.after);
  const beside = (clause: string | null) => own.filter((one) => one.clause === clause);
  const first = clauses[0];
  const opening = first && first.address.after === null ? first : null;
  const id = fate === 'removed' ? null : placeId(key.after, null);
  return el(
    'section',
    { class: classOf(section), id: fate === 'kept' ? null : changeId(section.id, marking) },
    row(
      [
        el(
          'div',
          { class: 'h', id },
          label(section, marking),
          el(
            'h2',
            {},
            numberOf(section.number, '.', marking.lang),
            within(section, markedText(title, marking)),
          ),
          fate === 'removed' ? nothing : reference(review, edition, section.number.after),
        ),
        isGhost || opening === null ? nothing : clauseBody(opening, section, marking),
      ],
      beside(null),
      marking.lang,
    ),
    isGhost
      ? nothing
      : clauses
          .filter((clause) => clause !== opening)
          .map((clause) =>
            clauseOf(clause, section, beside(clause.address.after), { review, edition }, marking),
          ),
  );
}

function clauseOf(
  clause: RedClause,
  around: RedSection,
  findings: readonly Placed[],
  { review, edition }: Around,
  marking: Marking,
): Html {
  const isGhost = clause.fate === 'removed' && clause.move !== null;
  return el(
    'div',
    { class: classOf(clause), id: clause.fate === 'kept' ? null : changeId(clause.id, marking) },
    row(
      [
        clause.title.length > 0
          ? el(
              'div',
              {
                class: 'h',
                id:
                  clause.fate === 'removed' || around.fate === 'removed'
                    ? null
                    : placeId('', clause.address.after),
              },
              label(clause, marking),
              el(
                'h3',
                {},
                numberOf(clause.number, '', marking.lang),
                within(clause, markedText(clause.title, marking)),
              ),
              clause.fate === 'removed' || around.fate === 'removed'
                ? nothing
                : reference(review, edition, clause.number.after),
            )
          : label(clause, marking),
        isGhost ? nothing : clauseBody(clause, around, marking),
      ],
      isGhost ? [] : findings,
      marking.lang,
    ),
  );
}

/** The pieces of a clause, which came or went with all that is around them. */
function clauseBody(clause: RedClause, around: RedSection, marking: Marking): Content {
  return within(around, within(clause, markedPieces(clause.pieces, marking)));
}

/** Text, and what is remarked of it beside it. */
const row = (text: Content, findings: readonly Placed[], lang: AuthorLang): Html =>
  el(
    'div',
    { class: 'beside-notes' },
    el('div', { class: 'body' }, text),
    notes(
      findings.map(({ diagnostic }) => diagnostic),
      lang,
    ),
  );

/** A number, and what it was. */
export function numberOf(
  { before, after }: { before: string; after: string },
  stop: string,
  lang: AuthorLang,
): Content {
  if (after === '') return nothing;
  if (before === after || before === '') return say(`${after}${stop} `);
  return [
    say(`${after}${stop} `),
    el('span', { class: 'was', lang }, say(`(${sentences.wasNumber(before + stop, lang)}) `)),
  ];
}
