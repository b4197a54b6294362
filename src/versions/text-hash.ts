// The hash of an edition: what an approval is bound to, and by which a released text shows that it was altered.
import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import type { Edition, Lang, Notice } from '../model.ts';
import { translationMatter, type Facts, type Words } from '../schema/notice.ts';
import type { Parties } from '../schema/record.ts';
import type { Site } from '../schema/site.ts';
import { canonical } from './canonical.ts';
import { partiesOf } from './parties.ts';

/**
 * `th1:` and the SHA-256, in hexadecimal, of the words and facts that a reader of the edition meets, with the controllers
 * and recipients that it names. Any change of those changes it. It does not change with templates and styles, nor with
 * how the files are written: order of fields, quotes, line ends, Unicode forms, where Markdown breaks its lines, marks of
 * emphasis. Left out are waivers, days of review and the reasons of gaps, which no reader sees, and the authority, whose
 * contacts every page shows as they are now.
 */
export function textHash(
  { id, facts }: Pick<Notice, 'id' | 'facts'>,
  { lang, words, sections, footnotes }: Pick<Edition, 'lang' | 'words' | 'sections' | 'footnotes'>,
  parties: Parties,
): string {
  const numbers = new Map(footnotes.map(({ identifier, number }) => [identifier, number]));
  const told = (blocks: readonly Nodes[]) => blocks.map((block) => blockOf(block, numbers));
  const text = {
    id,
    lang,
    words: wordsOf(words, facts),
    facts: factsOf(facts),
    parties,
    sections: sections.map(({ key, title, clauses }) => [
      key,
      title,
      clauses.map((clause) => [clause.id, clause.title, told(clause.blocks)]),
    ]),
    footnotes: footnotes.map(({ blocks }) => told(blocks)),
  };
  return `th1:${createHash('sha256').update(canonical(text)).digest('hex')}`;
}

/** The hash of each edition of a working text, by language. */
export const hashesOf = (notice: Notice, site: Site): Partial<Record<Lang, string>> =>
  Object.fromEntries(
    notice.editions.map((edition) => [
      edition.lang,
      textHash(notice, edition, partiesOf(notice.facts, site)),
    ]),
  );

/** The short name of a text that its page prints: the first 16 digits of its hash. */
export const fingerprintOf = (hash: string): string => hash.slice('th1:'.length, 'th1:'.length + 16);

/** Fields that hold words; all others hold facts, which are the same in every language. */
const wordFields = new Set([
  ...['registerName', 'slug', 'lead', 'unexpected', 'role', 'name', 'interest', 'retentionRule', 'reason'],
  ...['copy', 'text', 'consequences', 'logic', 'description'],
]);

/** What the metadata say in the edition's own language. What a translation was made from, nobody reads. */
function wordsOf(words: Words, facts: Facts): unknown {
  const { translation, ...shape } = translationMatter.shape;
  const told: Record<string, unknown> = { ...words, contact: words.contact ?? facts.contact };
  const own = Object.keys(shape).map((field) => [field, only({ [field]: told[field] })]);
  return { ...Object.fromEntries(own), isAbridged: words.translation?.state === 'abridged' };
}

/** The words in a value, each with the ids that lead to it. */
function only(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(only);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      wordFields.has(field) || field === 'id' ? inner : only(inner),
    ]),
  );
}

/** The facts without words: those are the source language's, and a translation has its own. */
function factsOf({ waivers, reviewed, reviewDue, gaps, representative, ...facts }: Facts): unknown {
  return { facts: without(facts), representative, gaps: gaps?.map(({ element }) => element).sort() };
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== 'object' || value === null) return value;
  const facts = Object.entries(value).filter(([field]) => !wordFields.has(field));
  return Object.fromEntries(facts.map(([field, inner]) => [field, without(inner)]));
}

/** A block by its kind, with its words or with the blocks in it. How a list or a table is drawn in Markdown is no matter. */
function blockOf(node: Nodes, numbers: ReadonlyMap<string, number>): unknown {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [node.type, node.type === 'heading' ? node.depth : null, wordsIn(node, numbers)];
  if ('value' in node) return [node.type, node.value];
  const kind = node.type === 'list' ? ['list', node.ordered === true, node.start ?? null] : [node.type];
  return [...kind, 'children' in node ? node.children.map((child) => blockOf(child, numbers)) : []];
}

/** The words of a paragraph in a row, each link followed by where it leads. */
function wordsIn(node: Nodes, numbers: ReadonlyMap<string, number>): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'footnoteReference') return `[^${numbers.get(node.identifier) ?? node.identifier}]`;
  const words = 'children' in node ? node.children.map((child) => wordsIn(child, numbers)).join('') : '';
  if (node.type === 'link') return `${words}<${node.url}>`;
  return 'value' in node ? node.value : words;
}
