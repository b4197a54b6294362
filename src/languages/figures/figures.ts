// What the figures of a language are called: numbers in words, months, units of time, currencies, countries.

/** A unit of time. A working day is no day: thirty of them are six weeks. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'year';

/** The words of one language for what is the same in all of them. Patterns are sources of regular expressions, in lower case. */
export type Figures = {
  /** Numbers in words, in every inflection that stands before a unit. */
  numerals: ReadonlyMap<string, number>;
  /** Numbers of several words, such as “one and a half”, before those of one word. */
  fractions: readonly (readonly [pattern: string, value: number])[];
  /** Words that multiply the number before them: million. */
  multiples: readonly (readonly [pattern: string, value: number])[];
  /** Whether the word for one is an article as well, so that “en dag” may be some day. */
  hasOneAsArticle: boolean;
  decimal: ',' | '.';
  /** The months, from January on. */
  months: readonly string[];
  /** The word after a number, in every inflection. The working day is before the day. */
  units: readonly (readonly [Unit, pattern: string])[];
  /** One of a unit without a number: what stands before it, and after it, when it is a length of time and no mere word. */
  single: { before: string; after: string };
  /** Lengths of time in one word: “quarterly”. */
  spans: readonly (readonly [pattern: string, count: number, Unit])[];
  percent: string;
  /** By ISO 4217 code. */
  currencies: readonly (readonly [code: string, pattern: string])[];
  /** What stands before a time of day. */
  clock: string;
  /** The word before the number of a part of a document. */
  part: string;
  /** Joins the last two of a list, or the ends of a range. */
  joints: string;
  /** Every form in which a country's name is written, given the name. */
  countryForms: (name: string) => readonly string[];
  /** Further names of countries, by code: short ones, plural ones, those that inflect in a way of their own. */
  countries: Readonly<Record<string, readonly string[]>>;
  /** The commonest words of the language that no other language of the site has. */
  common: ReadonlySet<string>;
  /** How many of its other words end, in notices. */
  endings: RegExp;
};
