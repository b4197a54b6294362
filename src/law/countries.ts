// Countries by their ISO 3166-1 codes, and their names in the languages of the site.
import { createRequire } from 'node:module';
import type { Lang } from '../model.ts';

// The package's own entry loads the names in 78 languages; its index has the codes alone.
const load = createRequire(import.meta.url);
const countries: typeof import('i18n-iso-countries') = load('i18n-iso-countries/index.js');

/** Whether a text is the two-letter code of a country, in capitals. */
export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && countries.isValid(code);

/** The name of a country in a language; the code itself when there is none. */
export function countryName(code: string, lang: Lang): string {
  if (!countries.langs().includes(lang))
    countries.registerLocale(load(`i18n-iso-countries/langs/${lang}.json`));
  return countries.getName(code, lang) ?? code;
}

/** The two-letter codes of all countries. */
export const countryCodes: readonly string[] = Object.keys(countries.getAlpha2Codes());
