// Which part of a page is the document, and which parts are around it: menus, footers, forms, cookie banners.
import type { Element, Root } from 'hast';

/** What nobody sees as text. */
export const isUnseen = ({ tagName }: Element): boolean =>
  /^(script|style|template|svg|noscript|head|iframe|object|canvas|img|video|audio|input|textarea|select|math)$/.test(
    tagName,
  );

/**
 * The part of a page that is the document: `main`, else the only article, when it holds enough of the page's text; else
 * the smallest element that holds nearly all the text that is not around something else.
 */
export function documentOf(tree: Root): Element | null {
  const all = elementsIn(tree);
  const mains = all.filter((node) => node.tagName === 'main' || node.properties['role'] === 'main');
  const articles = all.filter(({ tagName }) => tagName === 'article');
  const whole = lettersIn(tree);
  const enough = (node: Element | undefined) => node !== undefined && lettersIn(node) > whole * 0.3;
  const [main] = mains;
  if (main && mains.length === 1 && enough(main)) return main;
  const [article] = articles;
  if (article && articles.length === 1 && enough(article)) return article;
  return densestIn(all.find(({ tagName }) => tagName === 'body'));
}

function densestIn(body: Element | undefined): Element | null {
  if (!body) return null;
  const whole = ownLettersIn(body);
  let part = body;
  for (;;) {
    const denser = part.children.find(
      (child) =>
        child.type === 'element' &&
        /^(div|section|article|center|table|tbody|tr|td)$/.test(child.tagName) &&
        !isAside(child, false) &&
        ownLettersIn(child) > whole * 0.8 &&
        !hasTitleBeside(part, child),
    );
    if (denser?.type !== 'element') return part;
    part = denser;
  }
}

/** Whether the title of the page stands in another child: then both are the document. */
const hasTitleBeside = (part: Element, child: Element): boolean =>
  part.children.some(
    (other) => other.type === 'element' && other !== child && (other.tagName === 'h1' || holds(other, 'h1')),
  );

/** Whether an element is something around the document, or, inside it, something that is no text of it. */
export function isAside(node: Element, isInside: boolean): boolean {
  const { tagName, properties } = node;
  if (/^(nav|footer|form|aside|dialog)$/.test(tagName))
    return !(isInside && tagName === 'footer' && holdsLongText(node)) && !holdsDocument(node);
  if (tagName === 'button') return !unfolds(node);
  if (
    /^(navigation|banner|contentinfo|dialog|search|complementary|menu)$/.test(
      String(properties['role'] ?? ''),
    )
  )
    return true;
  if (tagName === 'header') return !holds(node, 'h1');
  const names = [
    properties['id'],
    ...(Array.isArray(properties['className']) ? properties['className'] : []),
  ];
  const isNamed = (pattern: RegExp) => names.some((name) => typeof name === 'string' && pattern.test(name));
  return (
    (isNamed(around) || (isNamed(below) && !holdsLongText(node))) &&
    !holds(node, 'h1') &&
    !holds(node, 'main')
  );
}

/** Whether a button is the heading of a part that it folds and unfolds. */
export const unfolds = ({ tagName, properties }: Element): boolean =>
  tagName === 'button' &&
  [properties['className']].flat().some((name) => /accordion|collaps|faq/i.test(String(name ?? '')));

const around =
  /^(?:cookie|consent)[-_]?(?:banner|bar|popup|notice|consent|modal|overlay|box|dialog|message)|^(?:site|page|main|global|app)?[-_]?footer|^(?:site|page|main|global)?[-_]?(?:sidebar|breadcrumbs?|topbar|navbar|skip[-_]?link|lang(?:uage)?[-_]?(?:switch(?:er)?|selector|menu))|^(?:site|page|main|global|mobile|top)?[-_]?(?:nav|navigation|menu)(?:[-_](?:section|wrapper|container|area|menu|main|bar|inner|links?|list|items?))?$|^(?:w-nav|colophon|toc|table-of-contents|sisallysluettelo|share|social)(?:[-_]|$)/i;

/** What a page puts under its text: comments, things to read next, invitations. */
const below =
  /^(?:comments?(?:-area|-respond)?|respond|widget-area|sharedaddy|sd-sharing|jp-relatedposts|related(?:[-_](?:posts?|articles?|content))?|post-navigation|nav-links|author-(?:box|bio)|newsletter|subscribe|cta|call-to-action|et_pb_promo|et_pb_cta)(?:[-_]|$)/i;

function holds(node: Element, name: string): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.tagName === name || holds(child, name)),
  );
}

/** Whether a page stands in an element whole: in the one form of its server, or in a menu that is never closed. */
const holdsDocument = (node: Element) =>
  holdsLongText(node) &&
  (holds(node, 'h1') || holds(node, 'main') || (node.tagName === 'form' && holds(node, 'h2')));

const holdsLongText = (node: Element) => lettersIn(node) > 1500;

const elementsIn = (node: Root | Element): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));

const lettersIn = (node: Root | Element) => countedIn(node, isUnseen);
const ownLettersIn = (node: Root | Element) => countedIn(node, (one) => isUnseen(one) || isAside(one, false));

function countedIn(node: Root | Element, isLeftOut: (node: Element) => boolean): number {
  let sum = 0;
  const waiting: (Root | Element)[] = [node];
  for (let one = waiting.pop(); one; one = waiting.pop())
    for (const child of one.children) {
      if (child.type === 'text') sum += child.value.replace(/\s+/g, ' ').length;
      if (child.type === 'element' && !isLeftOut(child)) waiting.push(child);
    }
  return sum;
}
