// Special spaces and wide colons where YAML needs the ordinary ones.
import { stretchOf } from './stretch.ts';
import type { Fix } from './fix.ts';

export const spacesPlain: Fix = {
  id: 'spaces-plain',
  did: { fi: 'erikoiset välilyönnit tavallisiksi', en: 'special spaces to ordinary ones' },

  edits: (page) =>
    page.told
      .filter(({ rule }) => rule === 'spaces-plain')
      .flatMap(({ range }) => {
        const { words, after } = stretchOf(page, range);
        const text = words === '：' ? `:${/^\s/.test(after) ? '' : ' '}` : ' '.repeat(words.length);
        return [{ ...range, text }];
      }),
};
