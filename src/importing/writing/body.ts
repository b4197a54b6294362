// The body of a notice as Markdown: the sections of the catalogue under their own headings, the author's words kept.
import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Part, Told } from '../divided.ts';
import * as languages from '../../languages/index.ts';
import { isSectionKey, type SectionKey } from '../../law/sections.ts';
import type { Lang } from '../../model.ts';
import { sectionFor, type Meaning } from '../meaning/section-meant.ts';
import { blocksAsMarkdown, heading, withoutBraces } from './blocks-as-markdown.ts';
import { dividedByCountry } from './divided-by-country.ts';
import { slugOf } from './slug.ts';

/**
 * The Markdown of a body, and what could not be put into it: headings with nothing under them. Own sections get the
 * addresses that those at the same place have in the notice's first edition, the parts of which are `first`.
 */
export function bodyOf(
  told: Told,
  first: readonly Part[] = told.parts,
): { text: string; left: { line: number; text: string }[] } {
  const { lang } = told;
  const addresses = new Map(
    [...ownPlaces(first)].map(([part, place]) => [place, slugOf(part.heading, 40, 'osio')]),
  );
  const places = ownPlaces(told.parts);
  const left: { line: number; text: string }[] = [];
  const used = new Set<string>();
  const nodes: RootContent[] = [];
  if (told.opening.some(({ lines }) => lines.some(({ text }) => text.length > 60)))
    nodes.push(heading(2, `${opened[lang]} {#introduction}`), ...blocksAsMarkdown(told.opening, 3));
  else left.push(...told.opening.flatMap(({ lines }) => lines.map(({ text, line }) => ({ line, text }))));
  for (const { key, parts } of gathered(told.parts)) {
    const full = parts.filter(({ blocks }) => blocks.length > 0);
    left.push(
      ...parts.filter(({ blocks }) => blocks.length === 0).map(({ heading: text, line }) => ({ line, text })),
    );
    const [top] = full;
    if (!top) continue;
    if (key === null) {
      const place = places.get(top) ?? '';
      const address = unused(addresses.get(place) ?? slugOf(top.heading, 40, 'osio'), used);
      nodes.push(
        heading(2, `${withoutBraces(top.heading)} {#${address}}`),
        ...blocksAsMarkdown(top.blocks, 3),
      );
      continue;
    }
    nodes.push(heading(2, languages[lang].sections[key]));
    const isWhole = full.length === 1 && top.keys.every((one) => one === key || isSectionKey(one));
    for (const [at, part] of full.entries()) {
      const isPlain = isWhole || (at === 0 && part.keys.length === 1 && part.keys[0] === key);
      if (!isPlain) nodes.push(heading(3, withoutBraces(part.heading)));
      nodes.push(...blocksAsMarkdown(part.blocks, isPlain ? 3 : 4));
    }
  }
  const text = toMarkdown(
    { type: 'root', children: nodes },
    { bullet: '-', rule: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
  return { text, left };
}

const opened: Record<Lang, string> = { fi: 'Johdanto', sv: 'Inledning', en: 'Introduction' };

type Group = { key: SectionKey | null; parts: Part[] };

/** The parts by the section they belong to: each section of the catalogue once, where it is first asked about. */
function gathered(parts: readonly Part[]): Group[] {
  const groups: Group[] = [];
  for (const part of parts.flatMap(dividedByCountry)) {
    const key = keyOf(part);
    const same = key === null ? undefined : groups.find((group) => group.key === key);
    if (same) same.parts.push(part);
    else groups.push({ key, parts: [part] });
  }
  return groups;
}

/** The section of the catalogue that a part belongs to; null when it is one of its own. */
const keyOf = ({ keys, confidence }: Part): SectionKey | null => (confidence >= 0.7 ? sectionOf(keys) : null);

/** Where the own sections of a notice stand: after which section of the catalogue, and as the how-manieth. */
function ownPlaces(parts: readonly Part[]): Map<Part, string> {
  const places = new Map<Part, string>();
  let after = 'start';
  let count = 0;
  for (const part of parts.filter(({ blocks }) => blocks.length > 0)) {
    const key = keyOf(part);
    if (key === null) places.set(part, `${after} ${(count += 1)}`);
    else [after, count] = [key, 0];
  }
  return places;
}

function sectionOf(keys: readonly Meaning[]): SectionKey | null {
  const [first, ...rest] = keys.map(sectionFor);
  if (!first) return null;
  // The catalogue's own headings ask about purposes and bases together, and about data and retention.
  if (keys.includes('purpose') && keys.includes('legalBasis')) return 'purpose';
  if (keys.includes('content') && rest.length > 0)
    return rest.includes('content') && first === 'registerName' ? 'registerName' : first;
  return first;
}

function unused(slug: string, used: Set<string>): string {
  const own = isSectionKey(slug) || slug === 'introduction' ? `${slug}-2` : slug;
  for (let at = 1; ; at += 1) {
    const one = at === 1 ? own : `${own.slice(0, 36)}-${at}`;
    if (used.has(one)) continue;
    used.add(one);
    return one;
  }
}
