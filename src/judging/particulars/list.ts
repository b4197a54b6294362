// Reads lists and ranges of numbers that share a word: Articles 15, 16 and 21–22.
import { perLanguage } from './figures-of.ts';

/** A list of things that each match a pattern without groups, as the source of a regular expression. */
export const listOf = perLanguage(
  ({ joints }) =>
    (one: string): string =>
      `${one}(?:(?:\\s?[–-]\\s?|,\\s|,?\\s(?:${joints})\\s)${one}){0,12}`,
);
