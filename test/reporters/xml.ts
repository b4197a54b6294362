// Reads XML as strictly as a parser that is let loose on a report: anything not well-formed is an error.

/** An element: its name, attributes, and the text and elements in it. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

/**
 * The root element of an XML 1.0 text without a document type, comments or CDATA. Throws where the text is not
 * well-formed: characters that XML cannot hold, a bare “&” or “<”, “]]>” in text, attributes twice, tags that do not match.
 */
export function parseXml(xml: string): Element {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (forbidden) throw new Error(`U+${forbidden[0].codePointAt(0)?.toString(16)} at ${forbidden.index}`);
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const { 0: piece, index } of xml.replace(/^<\?xml[^<]*\?>\s*/, '').matchAll(/<[^>]*>|[^<]+|</g)) {
    const parent = open.at(-1);
    if (!parent) throw new Error(`${piece} after the end, at ${index}`);
    const tag = /^<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>$/.exec(piece);
    if (!tag && piece.startsWith('<')) throw new Error(`${piece} is no tag, at ${index}`);
    if (!tag) {
      if (piece.includes(']]>')) throw new Error(`]]> in text, at ${index}`);
      parent.children.push(unescaped(piece));
      continue;
    }
    const [, closing, name = '', written = '', empty] = tag;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${piece} closes another element, at ${index}`);
      continue;
    }
    const element: Element = { name, attributes: attributesOf(written), children: [] };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const [only, ...rest] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length !== 1 || typeof only !== 'object' || rest.length > 0)
    throw new Error('not one root element');
  return only;
}

/** All elements of a name in a tree, in document order. */
export const elements = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child, name))),
];

function attributesOf(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescaped(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new Error(`an attribute twice: ${written}`);
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(text);
  if (bare) throw new Error(`a bare & in ${text}`);
  return text.replace(/&(?:#(\d+)|([a-z]+));/g, (_, code, name) =>
    code
      ? String.fromCodePoint(Number(code))
      : ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name)] ?? ''),
  );
}
