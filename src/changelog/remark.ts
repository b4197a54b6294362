// One thing to say of how a change is told, before its place in a file is known.
import type { Lang, Said, Severity } from '../model.ts';

/** What is to be said of an edition, at a path into its metadata or in one of its sections. */
export type Remark = {
  rule: string;
  severity: Severity;
  message: Said;
  help: Said;
  lang: Lang;
  at: readonly (string | number)[] | { section: string };
};
