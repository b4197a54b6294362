// The words for figures of a language of the site.
import type { Lang } from '../../model.ts';
import type { Figures } from '../../languages/figures/figures.ts';
import * as figures from '../../languages/figures/index.ts';

/** What figures are called in a language. */
export const figuresOf = (lang: Lang): Figures => figures[lang];

/** One value for each language, made once from its words. */
export const perLanguage = <T>(make: (figures: Figures, lang: Lang) => T): Record<Lang, T> => ({
  fi: make(figures.fi, 'fi'),
  sv: make(figures.sv, 'sv'),
  en: make(figures.en, 'en'),
});
