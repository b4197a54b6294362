// Finds Finnish business ids and the VAT numbers made of them.
import type { Finder } from './particular.ts';

/** Business ids with their hyphen. */
export const businessId: Finder = {
  kind: 'businessId',
  *find(text) {
    for (const { 0: written, 1: number, 2: check, index } of text.matchAll(
      /(?<![\p{L}\d-])(?:FI)?(\d{7})-?(\d)(?![\d-])/gu,
    ))
      if (written.includes('-') || written.startsWith('FI'))
        yield { value: `${number}-${check}`, start: index, end: index + written.length };
  },
};
