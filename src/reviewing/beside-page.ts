// The languages of a notice side by side with all that changed in each, clause by clause, and with what they do not tell
// alike in the margin of both.
import type { RedClause, RedPiece, RedSection } from '../comparing/redline.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Diagnostic, Html, Lang } from '../model.ts';
import { aboutOf, footOf } from './about.ts';
import { numberOf } from './changes-page.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { tellsDifference } from './findings.ts';
import type { Sheet } from './frame.ts';
import { markedPieces } from './marked-pieces.ts';
import { changeId, classOf, label, markedText, within, type Marking } from './marked-text.ts';
import { told } from './notes.ts';
import type { Review, ReviewedEdition } from './review.ts';
import { fileOf, placeId, viewsOf } from './views.ts';
import { sentences, words } from './words.ts';

/** The page of a notice in all its languages. */
export function besidePage(review: Review, lang: AuthorLang, published: string | null): Sheet {
  const { editions } = review;
  const name = review.text.editions[0]?.words.registerName ?? review.id;
  const columns = editions.map((edition) => columnOf(edition, lang));
  const keys = [...new Set(columns.flatMap(({ sections }) => sections.map(({ key }) => key.after)))];
  const differences = differencesOf(review);
  const cellsOf = (section: string) =>
    editions.map(({ lang: own }) => ({
      lang: own,
      findings: differences.filter((one) => one.section === section),
    }));
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
      keys.map((key) => sectionRows(key, columns, margin(cellsOf(key), lang), lang)),
    ),
  };
}

/** A language: its sections as the redline has them, and how its changes are marked. */
type Column = { lang: Lang; sections: readonly RedSection[]; marking: Marking };

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

/** What moved is shown where it is now. */
const isHere = ({ fate, move }: RedSection | RedClause): boolean => fate !== 'removed' || move === null;

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

/** What languages do not tell alike: the language of the translation that it was found in, and its section. */
type Told = { diagnostic: Diagnostic; lang: Lang; section: string };

const differencesOf = ({ editions }: Review): Told[] =>
  editions.flatMap(({ lang, findings }) =>
    findings
      .filter(({ diagnostic }) => tellsDifference(diagnostic) && !diagnostic.waived)
      .map(({ diagnostic, section }) => ({ diagnostic, lang, section })),
  );

/** A part of each language; null where one lacks it. */
type Cells<T> = { lang: Lang; marking: Marking; section: RedSection | null; part: T | null }[];

function sectionRows(
  key: string,
  columns: readonly Column[],
  differences: Content,
  lang: AuthorLang,
): Content {
  const cells: Cells<RedSection> = columns.map(({ lang: own, sections, marking }) => {
    const section = sections.find((one) => one.key.after === key) ?? null;
    return { lang: own, marking, section, part: section };
  });
  const clauses = [
    ...new Set(cells.flatMap(({ part }) => (part?.clauses ?? []).filter(isHere).map(addressOf))),
  ];
  const opening = key === 'meta' ? 1 : 2;
  return [
    heads(cells, opening, placeId(key, null), lang),
    differences,
    clauses.map((address) => {
      const own: Cells<RedClause> = cells.map((cell) => ({
        ...cell,
        part: cell.section?.clauses.filter(isHere).find((one) => addressOf(one) === address) ?? null,
      }));
      const hasHeads = own.some(({ part }) => part !== null && part.title.length > 0);
      return [
        hasHeads ? heads(own, 3, address === null ? null : placeId('', address), lang) : nothing,
        pieceRows(own, lang),
      ];
    }),
  ];
}

const addressOf = ({ address }: RedClause): string | null => address.after;

function heads(
  cells: Cells<RedSection | RedClause>,
  level: 1 | 2 | 3,
  id: string | null,
  lang: AuthorLang,
): Html {
  // The page has one main heading, in all its languages.
  const row = level === 1 ? 'h1' : 'div';
  return el(
    row,
    { class: level === 1 ? 'row' : `row level-${level}`, id },
    cells.map(({ lang: own, marking, section, part }) => {
      if (part === null || section === null) return el('div', {}, absent(lang));
      const title = [
        numberOf(part.number, level === 2 ? '.' : '', lang),
        within(section, within(part, markedText(part.title, marking))),
      ];
      const attributes = {
        lang: own,
        class: classOf(part),
        id: part.fate === 'kept' ? null : changeId(part.id, marking),
      };
      return level === 1
        ? el('span', attributes, label(part, marking), title)
        : el('div', attributes, label(part, marking), el(`h${level}`, {}, title));
    }),
  );
}

/** Piece beside piece where all languages have the same kinds in the same order, else all beside all. */
function pieceRows(cells: Cells<RedClause>, lang: AuthorLang): Content {
  const shapes = cells.map(({ part }) => (part?.pieces ?? []).map(shapeOf).join());
  const isAlike = shapes.every((shape) => shape === shapes[0]);
  const count = isAlike ? (cells[0]?.part?.pieces.length ?? 0) : 1;
  return Array.from({ length: count }, (_, at) =>
    el(
      'div',
      { class: 'row' },
      cells.map(({ lang: own, marking, section, part }) => {
        const pieces = isAlike ? (part?.pieces ?? []).slice(at, at + 1) : (part?.pieces ?? []);
        if (section === null || part === null || pieces.length === 0) return el('div', {}, absent(lang));
        return el('div', { lang: own }, within(section, within(part, markedPieces(pieces, marking))));
      }),
    ),
  );
}

const shapeOf = ({ kind, fate }: RedPiece): string => `${kind} ${fate}`;

const absent = (lang: AuthorLang): Html => el('p', { class: 'absent', lang }, say(words.absent[lang]));

/** What differs, in the cell of the source language and in that of the translation. */
function margin(cells: readonly { lang: Lang; findings: readonly Told[] }[], lang: AuthorLang): Content {
  const [source] = cells;
  if (!source || source.findings.length === 0) return nothing;
  return el(
    'div',
    { class: 'row differences', lang },
    cells.map((cell) => {
      const own = cell.findings.filter((one) => cell === source || one.lang === cell.lang);
      if (own.length === 0) return el('div', {});
      return el(
        'div',
        {},
        el('p', { class: 'title' }, say(words.differs[lang])),
        el(
          'ul',
          { class: 'notes' },
          own.map(({ diagnostic, lang: where }) =>
            el(
              'li',
              { class: `finding ${diagnostic.severity}` },
              cell === source
                ? el('p', { class: 'of', lang: where }, say(languages[where].autonym))
                : nothing,
              told(diagnostic, lang),
            ),
          ),
        ),
      );
    }),
  );
}
