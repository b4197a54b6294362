// Markdown blocks into markup, sanitized: whatever an author wrote, nothing active comes out.
import { defaultSchema } from 'hast-util-sanitize';
import type { FootnoteReference, Link, Parents, TableRow } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import type { Block, Footnote, Html, Lang } from '../model.ts';

/**
 * Renders the blocks of one edition. Footnotes are numbered over the whole edition, so it takes them all. Links to
 * `/page/` are addresses of the site: they are put under `base`, the path it is served at (`` at the root of a host).
 */
export function rendererOf(
  footnotes: readonly Footnote[],
  lang: Lang,
  base: string,
): (blocks: readonly Block[]) => Html {
  const numbers = new Map(footnotes.map(({ identifier, number }) => [identifier, number]));
  const seen = new Map<number, number>();
  const processor = unified().use(remarkHtml, {
    sanitize: schema,
    handlers: {
      footnoteReference: (_: State, node: FootnoteReference) => {
        const number = numbers.get(node.identifier);
        if (number === undefined) return { type: 'text', value: `[^${node.label ?? node.identifier}]` };
        const mention = (seen.get(number) ?? 0) + 1;
        seen.set(number, mention);
        return mentionOf(number, mention, lang);
      },
      link: (state: State, node: Link) =>
        defaultHandlers.link(state, { ...node, url: node.url.startsWith('/') ? base + node.url : node.url }),
      tableRow: cellsOf,
    },
  });
  // The sanitizer made it: no element or attribute outside the schema is left.
  return (blocks) => processor.stringify({ type: 'root', children: [...blocks] }).trimEnd() as Html;
}

/** The address of a footnote, and of the place where it is mentioned. Unique on a page that holds several languages. */
export const footnoteId = (number: number, lang: Lang) => `fn-${lang}-${number}`;
export const mentionId = (number: number, mention: number, lang: Lang) =>
  mention === 1 ? `fnref-${lang}-${number}` : `fnref-${lang}-${number}-${mention}`;

const mentionOf = (number: number, mention: number, lang: Lang) => ({
  type: 'element' as const,
  tagName: 'sup',
  properties: {},
  children: [
    {
      type: 'element' as const,
      tagName: 'a',
      properties: { href: `#${footnoteId(number, lang)}`, id: mentionId(number, mention, lang) },
      children: [{ type: 'text' as const, value: String(number) }],
    },
  ],
});

/** The cells of a row, aligned by class: the attribute `align` is obsolete (HTML Standard 16.2), and inline styles are not let through. */
function cellsOf(state: State, row: TableRow, parent: Parents | undefined) {
  const table = parent?.type === 'table' ? parent : undefined;
  const isHead = table?.children[0] === row;
  return {
    type: 'element' as const,
    tagName: 'tr',
    properties: {},
    children: row.children.map((cell, at) => {
      const align = table?.align?.[at];
      const aligned = align === 'center' || align === 'right' ? { className: [align] } : {};
      return {
        type: 'element' as const,
        tagName: isHead ? 'th' : 'td',
        properties: isHead ? { scope: 'col', ...aligned } : aligned,
        children: state.all(cell),
      };
    }),
  };
}

const schema = {
  ...defaultSchema,
  // Our ids are made from numbers and languages, never from an author's text.
  clobberPrefix: '',
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  // Headings of sections and clauses are not rendered here; images and raw markup are errors before it.
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'em',
    'h4',
    'h5',
    'h6',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'id', 'title'],
    ol: ['start'],
    td: [['className', 'center', 'right']] as [string, ...string[]][],
    th: ['scope', ['className', 'center', 'right'] as [string, ...string[]]],
  },
  required: {},
};
