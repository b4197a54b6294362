// Finds e-mail addresses, those hidden from robots too.
import type { Finder } from './particular.ts';

const pattern =
  /[\p{L}\d._%+-]{1,64}(?:@|\s?[([](?:at|ät|a|miukumauku)[)\]]\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/giu;

/** E-mail addresses, in small letters. */
export const email: Finder = {
  kind: 'email',
  *find(text) {
    if (!/@|[([]/.test(text)) return;
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const value = written.replace(/\s?[([].{1,12}[)\]]\s?/, '@').toLowerCase();
      yield { value, start: index, end: index + written.length };
    }
  },
};
