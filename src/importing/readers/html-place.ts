// Where on a page a piece of text stands: inside the document or aside, in what kind of block, how it looks.
import type { Element, ElementContent } from 'hast';
import { levelOf, looksLikeTitle } from './html-looks.ts';
import { isAside } from './html-parts.ts';

/** What a piece of text has from the elements it stands in. */
export type Place = {
  isAside: boolean;
  isInside: boolean;
  isBold: boolean;
  /** In `pre`, where a line break is one. */
  isAsWritten: boolean;
  url?: string;
  kind:
    | { kind: 'heading'; level: number }
    | { kind: 'paragraph' }
    | { kind: 'item'; depth: number; mark: string };
  depth: number;
};

/** Where reading begins: in a paragraph, outside the document when the page has one. */
export const outside = (part: Element | null): Place => ({
  isAside: false,
  isInside: part === null,
  isBold: false,
  isAsWritten: false,
  kind: { kind: 'paragraph' },
  depth: -1,
});

/** The looks of what stands inside a block element. */
export function insideOf(node: Element, place: Place, part: Element | null): Place {
  const name = node.tagName;
  const level = levelOf(node);
  return {
    ...place,
    isInside: place.isInside || node === part,
    isAside: place.isAside || isAside(node, place.isInside || node === part),
    isAsWritten: place.isAsWritten || name === 'pre',
    isBold: place.isBold || name === 'dt' || name === 'th' || looksLikeTitle(node),
    depth: name === 'ul' || name === 'ol' ? place.depth + 1 : place.depth,
    kind:
      level !== null
        ? { kind: 'heading', level }
        : place.kind.kind === 'heading'
          ? place.kind
          : /^(p|div|span|li|button|section)$/.test(name)
            ? place.kind
            : { kind: 'paragraph' },
  };
}

/** An item's mark, by the list it is in. */
export function markOf(child: ElementContent, parent: Element, inner: Place): Place {
  if (child.type !== 'element' || child.tagName !== 'li') return inner;
  const items = parent.children.filter((one) => one.type === 'element' && one.tagName === 'li');
  const start = Number(parent.properties['start'] ?? 1) || 1;
  const mark = parent.tagName === 'ol' ? `${start + items.indexOf(child)}.` : '-';
  return { ...inner, kind: { kind: 'item', depth: Math.max(0, inner.depth), mark } };
}
