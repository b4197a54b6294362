// That a site keeps the languages in which something was released: those pages are at permanent addresses.
import type { Diagnostic, Lang } from '../model.ts';
import type { Matter } from '../reading/front-matter.ts';
import { siteFile } from '../reading/notice-files.ts';
import { placeIn } from '../reading/place.ts';
import type { Site } from '../schema/site.ts';
import type { Frozen } from './frozen.ts';
import { languagesOf } from './kept.ts';
import { languageGone } from './problems.ts';

/** One error for each language that released versions are in and the site has no more. */
export function languagesKept({ languages }: Site, matter: Matter, frozen: readonly Frozen[]): Diagnostic[] {
  const gone = new Map<Lang, Frozen>();
  for (const version of frozen)
    for (const lang of languagesOf(version.record))
      if (!languages.includes(lang) && !gone.has(lang)) gone.set(lang, version);
  return [...gone].map(([lang, version]) =>
    languageGone(siteFile, lang, version, placeIn(matter, ['languages'], 'key')),
  );
}
