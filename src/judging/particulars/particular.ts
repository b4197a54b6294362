// What a particular is: a figure, name or address in a text that is the same in every language.
import type { Lang } from '../../model.ts';

/** What particulars there are. */
export type ParticularKind =
  | 'email'
  | 'web'
  | 'businessId'
  | 'day'
  | 'statute'
  | 'article'
  | 'section'
  | 'phone'
  | 'clock'
  | 'country'
  | 'money'
  | 'percentage'
  | 'duration'
  | 'number';

/** A stretch of a text, in UTF-16 units, the end exclusive, with what it says whatever the language. */
export type Found = {
  value: string;
  start: number;
  end: number;
  /** The bare figure, by which another language may say the same as another kind. */
  figure?: string;
  /** Whether a language may well leave it out or say it without a figure: “a year”. */
  isLoose?: boolean;
};

/** A particular and its place in its text. */
export type Particular = Found & { kind: ParticularKind; text: string };

/** Finds the particulars of one kind in a text. What an earlier finder took is blank. */
export type Finder = { kind: ParticularKind; find: (text: string, lang: Lang) => Iterable<Found> };

/** A number in a text, in figures or in words, and where it ends when its repetition in brackets is counted in. */
export type Amount = { value: number; figure: string; start: number; end: number; isWord: boolean };

/** Reads an amount of one kind: a number with what stands around it. Null when it is of another kind. */
export type Measure = {
  kind: ParticularKind;
  read: (amount: Amount, text: string, lang: Lang) => Found | null;
};
