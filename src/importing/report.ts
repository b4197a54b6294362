// What an import tells: the machine's report, and what the one for a person is made of.
import type { Said } from '../model.ts';
import type { Edition } from './imported.ts';

/** One edition as it was written. `site` is what became of `site.yaml` with it. */
export type Written = {
  id: string;
  edition: Edition;
  files: readonly string[];
  site: 'new' | 'grown' | 'kept';
};

/** One input and what came of it. `isPlan`: nothing was written yet. */
export type Report = { source: string; notices: readonly Written[]; notes: readonly Said[]; isPlan: boolean };

/** The report as one object: lines are those of the source. */
export function asJson({ source, notices }: Report): object {
  return {
    source,
    language: notices[0]?.edition.lang ?? null,
    notices: notices.map(({ id, edition, files }) => ({
      id,
      language: edition.lang,
      title: edition.title,
      sections: edition.sections,
      facts: edition.facts,
      missing: edition.missing,
      unplaced: edition.unplaced,
      files,
    })),
  };
}
