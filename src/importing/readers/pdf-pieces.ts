// The pieces of text on the pages of a PDF, with where and how they are printed.
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';

/** A piece of text of one look. Points are the unit of places and sizes; `y` grows upwards. */
export type Piece = {
  text: string;
  page: number;
  x: number;
  y: number;
  width: number;
  size: number;
  isBold: boolean;
  url?: string;
  /** The marked content it belongs to, by which a structure tree names it. */
  mark: string | null;
  /** The line of print it is on, counted through the document from 1. */
  line: number;
};

/** A page, its pieces in the order in which the file prints them. */
export type Page = { pieces: Piece[]; tree: Branch | null };

/** A part of the structure that a tagged PDF tells of (ISO 32000-2, 14.7): a role with parts, or marked content. */
export type Branch = { role?: string; type?: string; id?: string; children?: Branch[] };

/** All pages, lines counted from page to page. */
export async function pagesOf(file: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const before = pages.at(-1)?.pieces.at(-1)?.line ?? 0;
    // The library's own types leave the role and the id of a part open.
    const tree = (await page.getStructTree()) as Branch | null;
    pages.push({ pieces: await piecesOf(page, number, before), tree });
  }
  return pages;
}

async function piecesOf(page: PDFPageProxy, number: number, before: number): Promise<Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const bold = await boldFonts(page);
  const links = await linksOf(page);
  const open: (string | null)[] = [];
  const pieces: Piece[] = [];
  let line = before + 1;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
      continue;
    }
    const [, b = 0, , d = 0, x = 0, y = 0] = item.transform.map(Number);
    const last = pieces.at(-1);
    const size = Math.hypot(b, d);
    if (last && last.page === number && Math.abs(last.y - y) > last.size * 0.5) line = last.line + 1;
    if (item.str === '') continue;
    const mark = open.findLast((id) => id !== null) ?? null;
    const look = { page: number, y, size, line, isBold: bold(item.fontName), mark };
    const link = links.find((area) => covers(area, x, item.width, y + size / 3));
    pieces.push(...cut({ text: item.str, x, width: item.width, ...look }, link));
  }
  return pieces;
}

/** Tells by its name in the file whether a font is bold. */
async function boldFonts(page: PDFPageProxy): Promise<(name: string) => boolean> {
  // The library knows its fonts by their own names only after it has been asked what a page prints.
  await page.getOperatorList();
  return (name) => {
    if (!page.commonObjs.has(name)) return false;
    const font: unknown = page.commonObjs.get(name);
    if (typeof font !== 'object' || font === null) return false;
    return (
      ('bold' in font && font.bold === true) ||
      ('black' in font && font.black === true) ||
      ('name' in font && /bold|black|heavy|semibold|demi/i.test(String(font.name)))
    );
  };
}

const covers = ({ left, right, bottom, top }: Area, x: number, width: number, middle: number): boolean =>
  Math.min(right, x + width) - Math.max(left, x) > 1 && bottom <= middle && middle <= top;

/** A piece cut where a link begins and ends on it, at the nearest ends of words: widths of letters are not known. */
function cut(piece: Piece, link: Area | undefined): Piece[] {
  if (!link) return [piece];
  const { text, x, width } = piece;
  const ends = [
    0,
    ...[...text.matchAll(/[.,;:!?)]*(?:\s+|$)/g)].flatMap(({ index, 0: gap }) => [index, index + gap.length]),
    text.length,
  ];
  const nearest = (place: number) => {
    const at = ((place - x) / width) * text.length;
    return ends.toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at))[0] ?? 0;
  };
  const [start, end] = [nearest(link.left), nearest(link.right)];
  const part = (from: number, to: number): Piece => ({
    ...piece,
    text: text.slice(from, to),
    x: x + (width * from) / text.length,
    width: (width * (to - from)) / text.length,
  });
  return [part(0, start), { ...part(start, end), url: link.url }, part(end, text.length)].filter(
    (one) => one.text !== '',
  );
}

type Area = { left: number; right: number; bottom: number; top: number; url: string };

async function linksOf(page: PDFPageProxy): Promise<Area[]> {
  const annotations: { url?: unknown; rect?: unknown }[] = await page.getAnnotations();
  return annotations.flatMap(({ url, rect }) => {
    if (typeof url !== 'string' || !Array.isArray(rect)) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
    return [{ left, bottom, right, top, url }];
  });
}

/** The pieces by a key, in their order. */
export function groupedBy<K>(pieces: readonly Piece[], keyOf: (piece: Piece) => K): Map<K, Piece[]> {
  const groups = new Map<K, Piece[]>();
  for (const piece of pieces) {
    const key = keyOf(piece);
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return groups;
}
