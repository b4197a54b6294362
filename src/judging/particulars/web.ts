// Finds web addresses; the same page in another language has the same value.
import type { Finder } from './particular.ts';

const domains = 'fi|ax|com|eu|org|net|se|io|info|gov|int|uk|de';
const pattern = new RegExp(
  `https?://[^\\s<>"”’)\\]\\0]{3,2000}|(?<![\\p{L}\\d@./-])(?:[a-z\\d-]{1,63}\\.){1,4}(?:${domains})(?![\\p{L}\\d-])(?:/[^\\s<>"”’)\\]\\0]{0,2000})?`,
  'giu',
);

/** Web addresses without their scheme, `www`, language and last slash. */
export const web: Finder = {
  kind: 'web',
  *find(text) {
    if (!/\.[a-z]/i.test(text)) return;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const written = found.replace(/[.,;:!?]{1,5}$/, '');
      yield { value: addressOf(written), start: index, end: index + written.length };
    }
  },
};

/** What two languages of a page have in common of its address. */
export const addressOf = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/^(?:www|fi|sv|en)\./i, '')
    .replace(/^[^/?#]*/, (host) => host.toLowerCase())
    .replaceAll(languageInPath, '')
    .replaceAll(languageInQuery, '')
    .replace(/[/?#&]+$/, '');

const languageInQuery = /(?<=[?&])[a-z]{1,20}=(?:fi|sv|se|en)(?:[-_][a-z]{2})?(?:&|(?=#|$))/gi;
const languageInPath = /\/(?:fi|sv|se|en)(?:[-_][a-z]{2})?(?=[/?#]|$)/gi;

/** Whether an address says which language the page is in. */
export const namesLanguage = (url: string): boolean =>
  /\/(?:fi|sv|se|en)(?:[-_][a-z]{2})?(?:[/?#]|$)|:\/\/(?:fi|sv|en)\.|[?&][a-z]{1,20}=(?:fi|sv|se|en)(?![a-z])/i.test(
    url,
  );
