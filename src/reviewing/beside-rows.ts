// A section of a notice in all its languages: clause beside clause, and piece beside piece where they match.
import type { RedClause, RedPiece, RedSection } from '../comparing/redline.ts';
import type { AuthorLang, Html, Lang } from '../model.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { markedPieces } from './marked-pieces.ts';
import { classOf, idOf, label, markedText, within, type Marking } from './marked-text.ts';
import { numberOf } from './number.ts';
import { placeId } from './views.ts';
import { words } from './words.ts';

/** A language: its sections as the redline has them, and how its changes are marked. */
export type Column = { lang: Lang; sections: readonly RedSection[]; marking: Marking };

/** A section in every language, clause beside clause, below its heads and what is said of them all. */
export function sectionRows(
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

/** A part of each language; null where one lacks it. */
type Cells<T> = { lang: Lang; marking: Marking; section: RedSection | null; part: T | null }[];

/** What moved is shown where it is now. */
export const isHere = ({ fate, move }: RedSection | RedClause): boolean =>
  fate !== 'removed' || move === null;

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
        id: idOf(part, marking),
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
