// What a reporter is: diagnostics into text for someone or something to read.
import type { AuthorLang, Diagnostic, Said, SourceFile } from '../model.ts';

/** How much was checked, and what was found. Waived findings are counted only as waived. */
export type Summary = {
  notices: number;
  editions: number;
  errors: number;
  warnings: number;
  infos: number;
  waived: number;
  /** Elements that notices declare they do not tell yet: each is an info, too. */
  gaps: number;
};

/** All that a reporter may print. */
export type Report = {
  summary: Summary;
  diagnostics: readonly Diagnostic[];
  /** The texts of the files the diagnostics point into, by path. A file that could not be read is not there. */
  texts: ReadonlyMap<string, SourceFile>;
  /** The ids of all notices that were checked, for reporters that name those without findings too. */
  notices?: readonly string[];
  /** Why a rule is there, by its id, for reporters that describe rules. Not every rule gives a reason. */
  reasons?: ReadonlyMap<string, Said>;
  lang: AuthorLang;
  /** Whether the output is a terminal that shows colours. */
  colour: boolean;
};

/** Prints a report. */
export type Reporter = (report: Report) => string;
