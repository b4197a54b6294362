// Lists of the text that were pasted with bullets of a word processor: Markdown takes them for one paragraph.
import type { Paragraph } from 'mdast';
import type { Edit, Fix, Page } from './fix.ts';

export const bulletsPlain: Fix = {
  id: 'bullets-plain',
  did: { fi: 'luetteloiden luetelmamerkit', en: 'the bullets of lists' },

  edits: (page) => (page.draft?.nodes.paragraph ?? []).flatMap((paragraph) => bulletsOf(paragraph, page)),
};

/** The bullets of a paragraph that is a list throughout, or a list after a line that ends in a colon. */
function bulletsOf({ position }: Paragraph, { lines }: Page): Edit[] {
  if (!position || position.start.column > 4) return [];
  const [from, to] = [position.start.line, position.end.line];
  const rows = lines
    .slice(from - 1, to)
    .map((text, at) => ({ line: from + at, text, bullet: bullet.exec(text) }));
  const first = rows.findIndex((row) => row.bullet !== null);
  const list = rows.slice(Math.max(first, 0));
  const [, indent, sign = ''] = list[0]?.bullet ?? [];
  const isOne = list.every((row) => row.bullet?.[1] === indent && row.bullet?.[2] === sign);
  const isLedInto = first === 0 || (rows[first - 1]?.text.trimEnd().endsWith(':') ?? false);
  // A dash may also begin a line that somebody says; several of them make a list.
  const isSure = sign !== '–' || list.length > 1;
  if (first === -1 || !isOne || !isLedInto || !isSure) return [];
  return list.map(({ line, bullet: found }) => ({
    line,
    column: (found?.[1]?.length ?? 0) + 1,
    endColumn: (found?.[0].length ?? 0) + 1,
    text: '- ',
  }));
}

const bullet = /^( {0,3})([•·]|–(?=[ \t\u00a0]))[ \t\u00a0]*(?=\S)/;
