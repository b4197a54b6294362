// A date at the start of a line, which Markdown would take for an item of a list.
import { stretchOf } from './stretch.ts';
import type { Fix } from './fix.ts';

export const datesNotLists: Fix = {
  id: 'dates-not-lists',
  did: { fi: 'kenoviiva rivin alussa olevaan päivään', en: 'a backslash in a date at the start of a line' },

  edits: (page) =>
    page.told
      .filter(({ rule }) => rule === 'dates-not-lists')
      .flatMap(({ range }) => {
        const day = /^\d+(?=\.)/.exec(stretchOf(page, range).words)?.[0];
        if (day === undefined) return [];
        const column = range.column + day.length;
        return [{ line: range.line, column, endColumn: column, text: '\\' }];
      }),
};
