// What an output format is: something that makes files of a site’s pages.
import type { Artifact } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import type { Page } from '../pages/page.ts';
import type { ShownNotice } from '../show.ts';

/** All that a format may make its files from. */
export type Source = {
  site: Site;
  notices: readonly ShownNotice[];
  pages: readonly Page[];
  /** Folders to look for templates in, a site's own first. */
  templates: readonly string[];
};

/** Makes files of a site. The paths are its own, never an author's. */
export type Format = (source: Source) => Artifact[] | Promise<Artifact[]>;
