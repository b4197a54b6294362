// The links of a released text, which stays as it is while the pages around it come and go.
import { absolute, basePath, noticeAddress } from '../addresses.ts';
import { standardSections } from '../law/sections.ts';
import type { Block, Edition } from '../model.ts';
import type { Site } from '../schema/site.ts';

/** The addresses of the pages of a site, each with the notice that it belongs to, if it belongs to one. */
export type Addresses = ReadonlyMap<string, string | null>;

/**
 * The edition with links that lead somewhere: one to a page that is no more becomes its words, one to a place that may be
 * no more leads to its page, and one that was told from the notice's own address leads there from anywhere.
 */
export function withLastingLinks<T extends Edition>(edition: T, site: Site, addresses: Addresses): T {
  const mended = (blocks: readonly Block[]) =>
    blocks.map((block) => lasting(block, edition, site, addresses));
  return {
    ...edition,
    sections: edition.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => ({ ...clause, blocks: mended(clause.blocks) })),
    })),
    footnotes: edition.footnotes.map((footnote) => ({ ...footnote, blocks: mended(footnote.blocks) })),
  };
}

/** A node with the links in it mended. What has no link in it is given back as it is. */
function lasting<T extends Block>(node: T, edition: Edition, site: Site, addresses: Addresses): T {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): Block[] => {
    const inner = lasting(child, edition, site, addresses);
    if (inner.type !== 'link') return [inner];
    const url = leading(inner.url, edition, site, addresses);
    if (url === null) return inner.children;
    return [url === inner.url ? inner : { ...inner, url }];
  });
  const isSame =
    children.length === node.children.length && children.every((child, at) => child === node.children[at]);
  // The children are of the kinds that the node had, or words that a link may hold wherever it stands.
  return isSame ? node : ({ ...node, children } as T);
}

/** Where a link leads now; null when that is nowhere. */
function leading(url: string, edition: Edition, site: Site, addresses: Addresses): string | null {
  if (url.startsWith('#')) return url;
  const base = absolute(site, '/');
  const from = absolute(site, noticeAddress(edition));
  const to = url.startsWith('/') ? base + url.slice(1) : url;
  if (!URL.canParse(to, from)) return null;
  const { href, hash } = new URL(to, from);
  if (!href.startsWith(base)) return url;
  const path = new URL(href).pathname.slice(basePath(site).length);
  if (!addresses.has(path)) return null;
  const isSure =
    addresses.get(path) !== null && (standardSections as readonly string[]).includes(hash.slice(1));
  return path + (isSure ? hash : '');
}
