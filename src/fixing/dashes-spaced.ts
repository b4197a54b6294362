// Lines of a list in the metadata that start with another bullet, or with a dash but no space.
import type { Edit, Fix, Page } from './fix.ts';

export const dashesSpaced: Fix = {
  id: 'dashes-spaced',
  did: { fi: 'luettelon viivat', en: 'the dashes of a list' },

  edits: (page) =>
    page.told
      .filter(({ rule }) => rule === 'dashes-spaced')
      .flatMap(({ range: { line, column } }) => list(page, line, ' '.repeat(column - 1))),
};

/** The edits of a line and of those right below it that are of the same list. */
function list({ lines }: Page, first: number, indent: string): Edit[] {
  const rows = lines.slice(first - 1).map((row) => bullet.exec(row));
  const end = rows.findIndex((row) => row === null || row[1] !== indent);
  return rows.slice(0, end === -1 ? rows.length : end).map((row, at) => ({
    line: first + at,
    column: indent.length + 1,
    endColumn: indent.length + (row?.[2]?.length ?? 0) + 1,
    text: '- ',
  }));
}

const bullet = /^( *)((?:[–—•·]|-(?!--)|\*(?=\s))[ \t\u00a0]*)(?=\S)/;
