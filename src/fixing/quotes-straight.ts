// Curly quotation marks around a whole value of the metadata.
import { inQuotes } from '../reading/syntax/quoting.ts';
import { stretchOf } from './stretch.ts';
import type { Fix } from './fix.ts';

export const quotesStraight: Fix = {
  id: 'quotes-straight',
  did: { fi: 'arvon lainausmerkit suoriksi', en: 'the quotation marks of a value straight' },

  edits: (page) =>
    page.told
      .filter(({ rule, range }) => rule === 'quotes-straight' && range.line === range.endLine)
      .flatMap(({ range }) => {
        const text = inQuotes(stretchOf(page, range).words.slice(1, -1));
        return text === null ? [] : [{ ...range, text }];
      }),
};
