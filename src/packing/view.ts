// A page of a review as a part of a page that holds others too: what it names and what it links to are told apart.
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { Html } from '../model.ts';
import { el } from '../reviewing/elements.ts';
import type { Sheet } from '../reviewing/frame.ts';

/** A view: the page it was, its name in the navigation, and its address on the page that holds all. */
export type InnerView = { id: string; name: string; sheet: Sheet };

/** The views of some pages that lie beside one another. */
export const viewsIn = (sheets: readonly Sheet[]): InnerView[] =>
  sheets.map((sheet) => ({
    id: sheet.path.replace(/^.*\/|\.html$/g, ''),
    name: sheet.views.find(({ isCurrent }) => isCurrent)?.name ?? sheet.title,
    sheet,
  }));

/** What is on a view. Links between the views lead to their places; what else was beside them is not there any more. */
export function viewOf(view: InnerView, views: readonly InnerView[]): Html {
  const [around] = parseFragment(el('div', {}, view.sheet.main)).childNodes;
  if (!around || !isElement(around)) throw new Error(`nothing is on ${view.sheet.path}`);
  // What was markup and is so again is markup.
  return serialize(renamed(around, view, views)) as Html;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** An element and all that are in it, with ids that no other view has. */
const renamed = (element: Element, view: InnerView, views: readonly InnerView[]): Element => ({
  ...element,
  attrs: element.attrs.flatMap(({ name, value }) => {
    if (name === 'href') {
      const href = innerLink(value, view, views);
      return href === null ? [] : [{ name, value: href }];
    }
    if (!naming.has(name)) return [{ name, value }];
    const ids = value.split(' ').map((id) => inner(view, id));
    // What has the same name on several views is told apart by the names of the views.
    return [{ name, value: (name === 'aria-labelledby' ? [view.id, ...ids] : ids).join(' ') }];
  }),
  childNodes: element.childNodes.map((child) => (isElement(child) ? renamed(child, view, views) : child)),
});

/** Attributes that hold ids (HTML Standard 3.2.6, WAI-ARIA 1.2). */
const naming = new Set(['id', 'for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls']);

/** Where a link leads on the page of all views; null for a page that is not among them. */
function innerLink(href: string, view: InnerView, views: readonly InnerView[]): string | null {
  const { protocol, host, pathname } = new URL(href, `${here}${view.sheet.path}`);
  if (`${protocol}//${host}/` !== here) return href;
  const to = views.find(({ sheet }) => `/${sheet.path}` === pathname);
  if (!to) return null;
  const at = href.indexOf('#');
  return at === -1 ? `#${to.id}` : `#${inner(to, href.slice(at + 1))}`;
}

const here = 'https://pack.invalid/';

const inner = ({ id }: InnerView, name: string): string => `${id}-${name}`;
