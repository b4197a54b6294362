// XML that someone sent, read so that it can do nothing but be read.
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** The outermost element; null for what is no XML, or declares entities or a document type, which no Word document does. */
export function rootOf(bytes: Uint8Array): Element | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || isDeep(text)) return null;
    const parser = new DOMParser({ onError: stopAt });
    return parser.parseFromString(text, 'text/xml').documentElement;
  } catch {
    // Whatever is wrong with it, its owner is told the same.
    return null;
  }
}

/** The elements right inside one. */
export function elementsIn(element: Element): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** The value of an attribute by its name without prefix; null when it is not there. */
export function attribute(element: Element, name: string): string | null {
  const found = Array.from(element.attributes).find((one) => (one.localName ?? one.name) === name);
  return found?.value ?? null;
}

/** Its own name, without the prefix that each program chooses for itself. */
export const nameOf = (element: Element): string => element.localName ?? element.tagName;

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

// Tables in tables in text boxes make some fifty. Those who walk the tree call themselves at each level.
const mostLevels = 400;

/** Whether tags stand too deep in one another. It counts as a reader of tags would, and needs no stack for it. */
function isDeep(text: string): boolean {
  let level = 0;
  for (const [, isEnd, isEmpty] of text.matchAll(/<(\/)?[^\s<>/!?](?:[^<>"']|"[^"<]*"|'[^'<]*')*?(\/)?>/g)) {
    if (isEmpty !== undefined) continue;
    level += isEnd === undefined ? 1 : -1;
    if (level > mostLevels) return true;
  }
  return false;
}

function stopAt(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}
