// A colon without a space after it, where it ends the name of a field.
import type { Fix } from './fix.ts';

export const colonSpaced: Fix = {
  id: 'colon-spaced',
  did: { fi: 'välilyönti kaksoispisteen jälkeen', en: 'a space after the colon' },

  edits: ({ told }) =>
    told
      .filter(({ rule }) => rule === 'colon-spaced')
      .map(({ range: { line, endColumn } }) => ({ line, column: endColumn, endColumn, text: ' ' })),
};
