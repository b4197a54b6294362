// What can be told of an id that a check prints.
import type { Said, Severity } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import type { ChangedLine } from './changed-lines.ts';

/** An id, and all that is known of it. `see` runs the check on an example. */
export type Known = {
  id: string;
  severity: Rule['severity'];
  /** The article or act it rests on, when it rests on law. */
  ground?: string;
  why: Said;
  see: () => Seen;
};

/** What is told of an example, and how the example is put right. */
export type Seen = {
  severity: Severity;
  message: Said;
  help: Said;
  /** From the wrong lines to the right ones. None, when what is wrong cannot be shown in lines. */
  repair: FileChange[];
  /** Lines that look alike and are right as well. */
  fine: FileChange[];
};

/** The lines of a file that an example is about. */
export type FileChange = { path: string; lines: ChangedLine[] };

/** Ids of one kind, under a title. */
export type Kind = { title: Said; ids: readonly Known[] };
