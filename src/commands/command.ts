// What a command is: what it takes, and what it does with it.
import type { AuthorLang, Said } from '../model.ts';

/**
 * An option of a command, as `parseArgs` of Node takes it, with what it is for. One that may be given many times reaches
 * the command as one text, a line for each.
 */
export type Option = { type: 'string' | 'boolean'; multiple?: true; value?: string; about: Said };

/** The options and paths that were given. */
export type Given = { options: Partial<Record<string, string | boolean>>; paths: readonly string[] };

/** Where a command talks to. Progress goes to `err`, results to `out`. */
export type Talk = {
  lang: AuthorLang;
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether a person watches `err` on a terminal. */
  watched: boolean;
  /** Whether `out` and `err` both show colours: one of them may go to a file, which does not. */
  colour: boolean;
  /** What `--date`, else `SOURCE_DATE_EPOCH`, else the clock says the day is: `YYYY-MM-DD`. */
  today: string;
};

/** An exit code of the program, an interface: fine, errors in the notices, wrong usage, failure of ours, locked. */
export type Exit = 0 | 1 | 2 | 3 | 75;

/** A command of `seloste`. */
export type Command = {
  about: Said;
  /** What the paths after the options are, if any are taken. */
  paths: Said | null;
  /** What the help calls them: `PATH…` when left out. */
  operand?: string;
  options: Record<string, Option>;
  run: (given: Given, talk: Talk) => Promise<Exit>;
};
