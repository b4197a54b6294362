// A Markdown tree into the sections, clauses and footnotes of a notice.
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sectionsAsked } from './headings.ts';
import type { NodesByType } from './nodes.ts';
import type { Clause, Footnote, Lang, Section } from '../model.ts';

/** What a notice's body is made of: the text before its first heading, its sections, and its footnotes by first mention. */
export type Structure = { preamble: RootContent[]; sections: Section[]; footnotes: Footnote[] };

/** Divides a body into sections at `##` headings and into clauses at `###` headings. Nothing is left out. */
export function structureOf(body: Root, nodes: NodesByType, lang: Lang): Structure {
  const blocks = body.children.filter(({ type }) => type !== 'footnoteDefinition');
  const starts = blocks.flatMap((block, at) => (startsSection(block) ? [at] : []));
  const parts = starts.map((start, index) => blocks.slice(start, starts[index + 1]));
  return {
    preamble: blocks.slice(0, starts[0]),
    sections: parts.map((part, index) => sectionOf(part, index, lang)),
    footnotes: footnotesOf(body, nodes),
  };
}

const startsSection = (block: RootContent) => block.type === 'heading' && block.depth <= 2;

function sectionOf([heading, ...blocks]: RootContent[], index: number, lang: Lang): Section {
  if (heading?.type !== 'heading') throw new Error('a section starts with its heading');
  const { title, address } = headingOf(toString(heading));
  const [asked, ...more] = sectionsAsked(title, lang);
  const known = more.length === 0 ? asked : undefined;
  const key = address ?? known ?? `section-${index + 1}`;
  return { key, addressed: address !== null, heading, title, clauses: clausesOf(blocks, key) };
}

function clausesOf(blocks: RootContent[], section: string): Clause[] {
  const starts = blocks.flatMap((block, at) => (block.type === 'heading' && block.depth === 3 ? [at] : []));
  const opening: Clause = { id: null, heading: null, title: null, blocks: blocks.slice(0, starts[0]) };
  const titled = starts.map((start, index) => {
    const [heading, ...rest] = blocks.slice(start, starts[index + 1]);
    if (heading?.type !== 'heading') throw new Error('a clause starts with its heading');
    const { title, address } = headingOf(toString(heading));
    return { id: address ?? `${section}-${index + 1}`, heading, title, blocks: rest };
  });
  return opening.blocks.length > 0 ? [opening, ...titled] : titled;
}

/** A heading's words and the address an author gave it: `## Staff guidance {#staff-guidance}`. */
function headingOf(text: string): { title: string; address: string | null } {
  const whole = text.trim();
  const at = whole.lastIndexOf('{#');
  const address = at === -1 || !whole.endsWith('}') ? null : whole.slice(at + 2, -1);
  if (address === null || /[{}]/.test(address)) return { title: whole, address: null };
  return { title: whole.slice(0, at).trim(), address };
}

function footnotesOf(body: Root, nodes: NodesByType): Footnote[] {
  const mentions = new Map<string, number>();
  for (const { identifier } of nodes.footnoteReference ?? [])
    mentions.set(identifier, (mentions.get(identifier) ?? 0) + 1);
  const definitions = new Map(
    body.children.flatMap((block) =>
      block.type === 'footnoteDefinition' ? [[block.identifier, block] as const] : [],
    ),
  );
  return [...mentions].flatMap(([identifier, count], at) => {
    const definition = definitions.get(identifier);
    return definition ? [{ identifier, number: at + 1, blocks: definition.children, mentions: count }] : [];
  });
}
