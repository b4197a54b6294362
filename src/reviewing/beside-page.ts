// The languages of a notice side by side, clause by clause, with what they do not tell alike in the margin of both.
import {
  documentOf,
  type ClauseText,
  type Document,
  type Piece,
  type SectionText,
} from '../comparing/document.ts';
import { unchangedPiece } from '../comparing/red-pieces.ts';
import { textOf } from '../comparing/runs.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Diagnostic, Html, Lang } from '../model.ts';
import { hyphenate } from '../showing/typeset.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { tellsDifference } from './findings.ts';
import type { Sheet } from './frame.ts';
import { markedPieces } from './marked-pieces.ts';
import { told } from './notes.ts';
import type { Review } from './review.ts';
import { fileOf, placeId, viewsOf } from './views.ts';
import { words } from './words.ts';

/** The page of a notice in all its languages. */
export function besidePage(review: Review, lang: AuthorLang, published: string | null): Sheet {
  const { editions } = review.text;
  const name = editions[0]?.words.registerName ?? review.id;
  const documents = editions.map((edition) => documentOf(review.text, edition));
  const keys = [...new Set(documents.flatMap(({ sections }) => sections.map(({ key }) => key)))];
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
    main: el(
      'article',
      { class: 'beside' },
      el('p', { class: 'kind' }, say(words.beside[lang])),
      keys.map((key) => sectionRows(key, documents, margin(cellsOf(key), lang), lang)),
    ),
  };
}

/** What languages do not tell alike: the language of the translation that it was found in, and its section. */
type Told = { diagnostic: Diagnostic; lang: Lang; section: string };

const differencesOf = ({ editions }: Review): Told[] =>
  editions.flatMap(({ lang, findings }) =>
    findings
      .filter(({ diagnostic }) => tellsDifference(diagnostic) && !diagnostic.waived)
      .map(({ diagnostic, section }) => ({ diagnostic, lang, section })),
  );

/** A part of each document; null where a language lacks it. */
type Cells<T> = { lang: Lang; told: T | null }[];

function sectionRows(
  key: string,
  documents: readonly Document[],
  differences: Content,
  lang: AuthorLang,
): Content {
  const cells: Cells<SectionText> = documents.map((document) => ({
    lang: document.lang,
    told: document.sections.find((section) => section.key === key) ?? null,
  }));
  const clauses = [...new Set(cells.flatMap(({ told }) => (told?.clauses ?? []).map(({ id }) => id)))];
  const opening = key === 'meta' ? 1 : 2;
  return [
    heads(cells, opening, placeId(key, null), lang),
    differences,
    clauses.map((id) => {
      const own: Cells<ClauseText> = cells.map((cell) => ({
        lang: cell.lang,
        told: cell.told?.clauses.find((clause) => clause.id === id) ?? null,
      }));
      const hasHeads = own.some(({ told }) => told !== null && told.title.length > 0);
      return [
        hasHeads ? heads(own, 3, id === null ? null : placeId('', id), lang) : nothing,
        pieceRows(own, lang),
      ];
    }),
  ];
}

const heads = (
  cells: Cells<{ number: string; title: SectionText['title'] }>,
  level: 1 | 2 | 3,
  id: string | null,
  lang: AuthorLang,
): Content =>
  level === 1
    ? el(
        'h1',
        { class: 'row', id },
        cells.map(({ lang: own, told }) =>
          el('span', { lang: own }, hyphenate(textOf(told?.title ?? []), languages[own])),
        ),
      )
    : el(
        'div',
        { class: `row level-${level}`, id },
        cells.map(({ lang: own, told }) =>
          el(
            'div',
            { lang: own },
            told
              ? el(
                  `h${level}`,
                  {},
                  say(
                    [told.number && `${told.number}${level === 2 ? '.' : ''} `, textOf(told.title)].join(''),
                  ),
                )
              : absent(lang),
          ),
        ),
      );

/** Piece beside piece where all languages have the same kinds in the same order, else all beside all. */
function pieceRows(cells: Cells<ClauseText>, lang: AuthorLang): Content {
  const shapes = cells.map(({ told }) => (told?.pieces ?? []).map(({ kind }) => kind).join());
  const isAlike = shapes.every((shape) => shape === shapes[0]);
  const count = isAlike ? (cells[0]?.told?.pieces.length ?? 0) : 1;
  return Array.from({ length: count }, (_, at) =>
    el(
      'div',
      { class: 'row' },
      cells.map(({ lang: own, told }) => {
        const pieces = isAlike ? (told?.pieces ?? []).slice(at, at + 1) : (told?.pieces ?? []);
        return el('div', { lang: own }, pieces.length > 0 ? plain(pieces, own, lang) : absent(lang));
      }),
    ),
  );
}

/** Pieces in which nothing changed. */
const plain = (pieces: readonly Piece[], own: Lang, lang: AuthorLang): Content =>
  markedPieces(
    pieces.map((piece) => unchangedPiece(piece, { lang: own, weight: null, next: () => 0 })),
    { lang, own: languages[own], numbered: [] },
  );

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
