// Finds telephone numbers.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Finder } from './particular.ts';

const pattern =
  /(?<![\p{L}\d./,-]|\d[\s\u00a0])(?:\+|\(?0)\d{0,4}(?:[\s\u00a0()/–-]{0,3}\d{1,7}){1,6}(?![\d/])/gu;

/** Telephone numbers as E.164 writes them, Finnish where no country is given. */
export const phone: Finder = {
  kind: 'phone',
  *find(text) {
    if (!/[+0]/.test(text)) return;
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const figures = written.replaceAll(/\D/g, '');
      // A postal code has five figures and no country.
      if (figures.length < 6 || figures.length > 15 || /^\d{5}\s?$/.test(written)) continue;
      if (/^\d{5}\s\d{5}/.test(written)) continue;
      yield { value: numberOf(written, figures), start: index, end: index + written.length };
    }
  },
};

function numberOf(written: string, figures: string): string {
  const plain = written.replace(/\(0\)/, '');
  const known = parsePhoneNumberFromString(plain, { defaultCountry: 'FI', extract: false });
  if (known?.isPossible()) return known.number;
  return written.startsWith('+') ? `+${figures}` : `+358${figures.replace(/^0/, '')}`;
}
