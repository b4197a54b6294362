// What an output format is: something that makes files of a register.
import type { Artifact, Register } from '../../model.ts';
import type { Page } from '../pages/page.ts';

/** All that a format may make its files from. */
export type Source = {
  register: Register;
  pages: readonly Page[];
  /** Folders to look for templates in, a site's own first. */
  templates: readonly string[];
};

/** Makes files of a register. The paths are its own, never an author's. */
export type Format = (source: Source) => Artifact[] | Promise<Artifact[]>;
