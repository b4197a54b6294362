// What an element of a page looks like: a block, a heading, bold, or a layout.
import type { Element } from 'hast';
import { unfolds } from './html-parts.ts';

/** The level of a heading, from 1 to 6; null for what is none. */
export function levelOf(node: Element): number | null {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (level) return Number(level);
  if (node.tagName === 'summary' || unfolds(node)) return 3;
  if (node.properties['role'] !== 'heading') return null;
  return Number(node.properties['ariaLevel'] ?? 2) || 2;
}

const blockNames = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element begins a line of its own. */
export const isBlock = (node: Element) => blockNames.has(node.tagName);

/** Whether a row of a table lays out the page: it has a single cell, or headings, sections or tables in its cells. */
export const isLayout = (node: Element) =>
  node.children.filter((child) => child.type === 'element').length === 1 || holdsBlocks(node);

const holdsBlocks = (node: Element): boolean =>
  node.children.some(
    (child) =>
      child.type === 'element' && (/^(h[1-6]|table|section)$/.test(child.tagName) || holdsBlocks(child)),
  );

/** Whether an element sets its text in bold, by its name, style or class. */
export const isBoldElement = ({ tagName, properties }: Element) =>
  tagName === 'b' ||
  tagName === 'strong' ||
  /font-weight:\s*(bold|[6-9]00)/i.test(String(properties['style'] ?? '')) ||
  classesOf(properties['className']).some((name) =>
    /^(font-(semi|extra)?bold|bold|fw-bold|text-bold)$/.test(name),
  );

/** Whether a paragraph is bold as a whole, or its class calls it a heading. */
export const looksLikeTitle = (node: Element) =>
  /^(p|div)$/.test(node.tagName) &&
  (isBoldElement(node) ||
    classesOf(node.properties['className']).some((name) =>
      /(^|[-_])(title|heading|otsikko|subtitle|smalltitle|header)$/i.test(name),
    ));

const classesOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
