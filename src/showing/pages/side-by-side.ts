// The page of one notice in all its languages, clause beside clause.
import type { Part } from '../answers/answer.ts';
import * as languages from '../../languages/index.ts';
import type { Html, Lang } from '../../model.ts';
import { fileAt, linkTo, noticeAddress, sideBySideAddress } from '../../addresses.ts';
import { alternatesOf, choicesOf, headOf } from './head.ts';
import { textMetaOf } from './meta.ts';
import { authorityOf } from './notice.ts';
import type { ClauseView, SectionView } from './outline.ts';
import type { Page, Pages } from './page.ts';
import { notesOf } from './standing.ts';
import { tellingOf, type Register, type ShownNotice } from '../show.ts';

/** What one language says in a row; nothing, where it has no counterpart. */
type Cell<T> = { lang: Lang; told: T | null };

/** A row of the page: an anchor when it opens a section or clause, and each language's heading and text. */
type Row = {
  id: string | null;
  level: 2 | 3 | null;
  headings: Cell<{ html: Html; number: string; label: string }>[];
  texts: Cell<Part[]>[];
};

/** The rows of one section. */
type SectionRows = { id: string; rows: Row[] };

/** A page for each notice, whatever the number of its languages. */
export const sideBySide: Pages = (register) => register.notices.map((one) => pageOf(register, one));

function pageOf(register: Register, one: ShownNotice): Page {
  const { site } = register;
  const [source] = one.editions;
  if (!source) throw new Error(`${one.id} has no edition`);
  const { lang } = source;
  const names = one.editions.map(({ words }) => words.registerName);
  return {
    path: fileAt(sideBySideAddress(one.id)),
    template: 'side-by-side.njk',
    head: headOf({
      site,
      lang,
      title: `${[...new Set(names)].join(' / ')} – ${languages[lang].sideBySide}`,
      description: source.words.lead,
      at: sideBySideAddress(one.id),
      alternates: alternatesOf(one),
      languages: choicesOf(register, one, lang).map((choice) => ({ ...choice, current: false })),
    }),
    view: {
      kind: languages[lang].sideBySide,
      columns: one.editions.map((edition) => ({
        lang: edition.lang,
        autonym: languages[edition.lang].autonym,
        title: edition.words.registerName,
        lead: edition.words.lead,
        href: linkTo(site, noticeAddress(edition)),
        notes: notesOf(one, edition.lang),
        meta: textMetaOf(one, one, edition),
        authority: authorityOf(tellingOf(one.site, one.facts, edition)),
        footnotesTitle: languages[edition.lang].footnotes,
        footnotes: edition.footnotes,
      })),
      sections: sectionsOf(one.editions.map((edition) => [edition.lang, edition.sections])),
    },
  };
}

type Outline = readonly [Lang, readonly SectionView[]];

/** Sections matched by key, clauses by address, pieces by place when all languages have the same kinds in the same order. */
function sectionsOf(outlines: readonly Outline[]): SectionRows[] {
  const keys = [...new Set(outlines.flatMap(([, sections]) => sections.map(({ id }) => id)))];
  return keys.map((key) => {
    const sections = outlines.map(([lang, all]) => [lang, all.find(({ id }) => id === key)] as const);
    const opening: Row = {
      id: key,
      level: 2,
      headings: sections.map(([lang, section]) => ({
        lang,
        told: section ? { html: section.heading, number: section.number, label: section.label } : null,
      })),
      texts: [],
    };
    const clauses = [
      ...new Set(sections.flatMap(([, section]) => (section?.clauses ?? []).map(({ id }) => id))),
    ];
    const told = clauses.flatMap((id) =>
      clauseRows(
        id,
        sections.map(([lang, section]) => [lang, section?.clauses.find((clause) => clause.id === id)]),
      ),
    );
    return { id: key, rows: [opening, ...told] };
  });
}

function clauseRows(id: string | null, clauses: readonly (readonly [Lang, ClauseView | undefined])[]): Row[] {
  const opening: Row = {
    id,
    level: 3,
    headings: clauses.map(([lang, clause]) => ({
      lang,
      told: clause?.heading
        ? { html: clause.heading, number: clause.number ?? '', label: clause.label }
        : null,
    })),
    texts: [],
  };
  const parts = clauses.map(([lang, clause]) => [lang, clause?.parts ?? []] as const);
  const texts = alike(parts.map(([, list]) => list))
    ? (parts[0]?.[1] ?? []).map((_, at) =>
        parts.map(([lang, list]) => ({ lang, told: list.slice(at, at + 1) })),
      )
    : [parts.map(([lang, list]) => ({ lang, told: list.length > 0 ? [...list] : null }))];
  const rows = texts.map((cells): Row => ({ id: null, level: null, headings: [], texts: cells }));
  return id === null ? rows : [opening, ...rows];
}

/** Whether all languages have the same kinds of pieces in the same order. */
function alike(lists: readonly (readonly Part[])[]): boolean {
  const shapes = lists.map((list) => list.map(({ kind }) => kind).join());
  return shapes.every((shape) => shape === shapes[0]);
}
