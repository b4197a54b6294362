// The page of one edition with all that changed in it, and the findings beside the clauses that they are about.
import { changesOf } from '../comparing/changes.ts';
import type { RedClause, RedSection } from '../comparing/redline.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Html } from '../model.ts';
import { hyphenate } from '../showing/typeset.ts';
import { changeList } from './change-list.ts';
import { el, nothing, say, type Content } from './elements.ts';
import type { Placed } from './findings.ts';
import type { Sheet } from './frame.ts';
import { markedPieces } from './marked-pieces.ts';
import { changeId, classOf, label, markedText, within, type Marking } from './marked-text.ts';
import { notes } from './notes.ts';
import type { Review, ReviewedEdition } from './review.ts';
import { fileOf, placeId, viewsOf } from './views.ts';
import { sentences, words } from './words.ts';

/** The page of one edition. */
export function changesPage(
  review: Review,
  edition: ReviewedEdition,
  lang: AuthorLang,
  published: string | null,
): Sheet {
  const { redline } = edition;
  const changes = changesOf(redline);
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
    main: [
      el('p', { class: 'kind' }, say(title)),
      el('h1', { lang: edition.lang }, hyphenate(name, languages[edition.lang])),
      baseLine(review, lang),
      fingerprints(review, edition, lang),
      changeList(changes, edition, marking),
      el(
        'div',
        { class: 'redline', lang: edition.lang },
        redline.sections.map((section) => sectionOf(section, edition, marking)),
      ),
    ],
  };
}

/** The short names of both texts: what an approval of this page is about. */
function fingerprints({ base }: Review, { lang: own, edition }: ReviewedEdition, lang: AuthorLang): Html {
  const before = base?.text.editions.find((one) => one.lang === own)?.fingerprint;
  const names = [before, edition?.fingerprint].filter((name) => name !== undefined);
  return el(
    'p',
    { class: 'small' },
    say(`${words.fingerprint[lang]}: `),
    [...new Set(names)].map((name, at) => [say(at === 0 ? '' : ' → '), el('code', {}, say(name))]),
  );
}

/** What the notice is compared with. */
export const baseLine = ({ base }: Review, lang: AuthorLang): Html =>
  el('p', { class: 'small' }, say(base ? `${words.comparedWith[lang]}: ${base.name}.` : words.noBase[lang]));

function sectionOf(section: RedSection, { findings }: ReviewedEdition, marking: Marking): Html {
  const { fate, move, key, clauses, title } = section;
  const isGhost = fate === 'removed' && move !== null;
  const own = isGhost ? [] : findings.filter((one) => one.section === key.after);
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
          .map((clause) => clauseOf(clause, section, beside(clause.address.after), marking)),
  );
}

function clauseOf(
  clause: RedClause,
  around: RedSection,
  findings: readonly Placed[],
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
