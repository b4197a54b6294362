// The sections of an edition as a reader meets them: the catalogue's order, clause numbers, facts before prose.
import * as answers from '../answers/index.ts';
import type { Answer, Part, Telling } from '../answers/answer.ts';
import { elementOf } from '../../law/elements.ts';
import {
  isSectionKey,
  sections as catalogue,
  standardSections,
  type SectionKey,
} from '../../law/sections.ts';
import { rendererOf } from '../markup.ts';
import type { Block, Clause, Edition, Html, Notice, Section } from '../../model.ts';
import { escape, hyphenate, series } from '../typeset.ts';
import { basePath } from '../../addresses.ts';

/** A numbered section: its address, heading and clauses. */
export type SectionView = { id: string; number: string; heading: Html; label: string; clauses: ClauseView[] };

/** A clause. The first one of a section may have no heading of its own. */
export type ClauseView = {
  id: string | null;
  number: string | null;
  heading: Html | null;
  label: string;
  parts: Part[];
};

/** The sections of one edition, in page order and numbered. Every standard section is there, and whatever the author added. */
export function outlineOf(notice: Notice, edition: Edition, telling: Telling): SectionView[] {
  const render = rendererOf(edition.footnotes, edition.lang, basePath(telling.site));
  const tables = { count: 0 };
  return order(notice, edition, telling).map((key, index) => {
    const written = edition.sections.find((section) => section.key === key);
    const number = String(index + 1);
    const title = written?.title ?? (isSectionKey(key) ? telling.language.sections[key] : key);
    const label = `${number}. ${title}`;
    const facts = [...answersTo(key, telling), ...gapsIn(key, notice, telling)];
    const prose = (blocks: readonly Block[]) =>
      blocks.map((block) => proseOf(block, render, label, tables, telling));
    return {
      id: key,
      number,
      heading: hyphenate(title, telling.language),
      label,
      clauses: clausesOf(written, facts, number, prose, telling),
    };
  });
}

/** The keys of the sections on the page: catalogue order, each own section after the one it follows in the source. */
function order({ facts, source }: Notice, { sections }: Edition, { changeLog }: Telling): string[] {
  const written = sections.map(({ key }) => key);
  const gaps = (facts.gaps ?? []).map(({ element }) => elementOf(element).section);
  const shown = catalogue.filter(
    (key) =>
      (standardSections as readonly string[]).includes(key) ||
      written.includes(key) ||
      gaps.includes(key) ||
      (key === 'changes' && (facts.changes || changeLog.versions.length > 0)),
  );
  const own = ownAfter(source.sections, sections);
  return [...(own.get(null) ?? []), ...shown.flatMap((key) => [key, ...(own.get(key) ?? [])])];
}

/** Own sections by the catalogue section they follow: as in the source, or in this edition for those it alone has. */
function ownAfter(source: readonly Section[], sections: readonly Section[]): Map<string | null, string[]> {
  const placed = new Map<string | null, string[]>();
  const present = new Set(sections.map(({ key }) => key));
  const seen = new Set<string>();
  for (const list of [source, sections]) {
    let after: SectionKey | null = null;
    for (const { key } of list) {
      if (isSectionKey(key)) after = key;
      else if (present.has(key) && !seen.has(key)) {
        seen.add(key);
        placed.set(after, [...(placed.get(after) ?? []), key]);
      }
    }
  }
  return placed;
}

const answerTo: Partial<Record<string, Answer>> = answers;

const answersTo = (key: string, telling: Telling): Part[] => answerTo[key]?.(telling) ?? [];

function gapsIn(key: string, { facts }: Notice, { language }: Telling): Part[] {
  const open = (facts.gaps ?? []).filter(({ element }) => elementOf(element).section === key);
  if (open.length === 0) return [];
  const things = series(
    open.map(({ element }) => language.elements[element]),
    language,
  );
  return [{ kind: 'gap', html: escape(language.gaps.notYet(things)) }];
}

function clausesOf(
  written: Section | undefined,
  facts: Part[],
  number: string,
  prose: (blocks: readonly Block[]) => Part[],
  { language }: Telling,
): ClauseView[] {
  const titled = (written?.clauses ?? []).filter((clause) => clause.heading !== null);
  const opening = written?.clauses.find((clause) => clause.heading === null);
  const first = [...facts, ...prose(opening?.blocks ?? [])];
  return [
    ...(first.length > 0 ? [{ id: null, number: null, heading: null, label: '', parts: first }] : []),
    ...titled.map(({ id, title, blocks }: Clause, index) => {
      const own = `${number}.${index + 1}`;
      return {
        id,
        number: own,
        heading: hyphenate(title ?? '', language),
        label: `${own} ${title}`,
        parts: prose(blocks),
      };
    }),
  ];
}

function proseOf(
  block: Block,
  render: (blocks: readonly Block[]) => Html,
  heading: string,
  tables: { count: number },
  { language }: Telling,
): Part {
  const html = render([block]);
  if (block.type !== 'table') return { kind: 'prose', html };
  tables.count += 1;
  return { kind: 'wide', html, label: language.table(tables.count, heading) };
}
