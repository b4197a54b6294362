// Markdown blocks into markup, sanitized: whatever an author wrote, nothing active comes out.
import { defaultSchema } from 'hast-util-sanitize';
import type { FootnoteReference } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import type { Block, Footnote, Html, Lang } from './model.ts';

/** Renders the blocks of one edition. Footnotes are numbered over the whole edition, so it takes them all. */
export function rendererOf(footnotes: readonly Footnote[], lang: Lang): (blocks: readonly Block[]) => Html {
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
  attributes: { a: ['href', 'id', 'title'], ol: ['start'], td: ['align'], th: ['align'] },
  required: {},
};
