// A section of an edition with all that changed in it, and each finding beside the clause that it is about.
import type { RedClause, RedSection } from '../comparing/redline.ts';
import type { AuthorLang, Html } from '../model.ts';
import { reference } from './about.ts';
import { el, nothing, type Content } from './elements.ts';
import type { Placed } from './findings.ts';
import { markedPieces } from './marked-pieces.ts';
import { classOf, idOf, label, markedText, within, type Marking } from './marked-text.ts';
import { notes } from './notes.ts';
import { numberOf } from './number.ts';
import type { Review, ReviewedEdition } from './review.ts';
import { placeId } from './views.ts';

/** The text that a section is of. */
type Around = { review: Review; edition: ReviewedEdition };

/** A section with what changed in it, and the notes beside each of its clauses. */
export function changedSection(section: RedSection, { review, edition }: Around, marking: Marking): Html {
  const { fate, move, key, clauses, title } = section;
  const isGhost = fate === 'removed' && move !== null;
  const own = isGhost ? [] : edition.findings.filter((one) => one.section === key.after);
  const beside = (clause: string | null) => own.filter((one) => one.clause === clause);
  const first = clauses[0];
  const opening = first && first.address.after === null ? first : null;
  const id = fate === 'removed' ? null : placeId(key.after, null);
  return el(
    'section',
    { class: classOf(section), id: idOf(section, marking) },
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
    { class: classOf(clause), id: idOf(clause, marking) },
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
