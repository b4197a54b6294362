// What the preview shows: the last good site, and what went wrong since.
import { createHash } from 'node:crypto';
import type { AuthorLang } from '../model.ts';
import type { Attempt } from './attempt.ts';
import { mistakesOf, type Mistakes } from './mistakes.ts';

/** A whole site by the paths of its files, and the path it is served under: empty at the root of its host. */
export type Site = { files: ReadonlyMap<string, string>; base: string };

/** The last good site, if there has been one, and the mistakes made after it. A revision names just these contents. */
export type Shown = { site: Site | null; mistakes: Mistakes | null; lang: AuthorLang; revision: string };

/** Where the review is, beside the pages of the site. */
export const reviewFolder = 'review/';

/** What there is to show before the first attempt: nothing. */
export const nothing = (lang: AuthorLang): Shown => ({ site: null, mistakes: null, lang, revision: '' });

/** What there is to show after one more attempt. */
export function after(attempt: Attempt, { site: last, lang }: Shown): Shown {
  const mistakes = mistakesOf(attempt, lang);
  const site =
    attempt.kind === 'made'
      ? { base: attempt.base, files: new Map(attempt.files.map(({ path, contents }) => [path, contents])) }
      : last;
  // A manifest has the digest of every file, so it stands for them all.
  const manifests = ['manifest.json', `${reviewFolder}manifest.json`].map((file) => site?.files.get(file));
  const contents = JSON.stringify([...manifests, site?.base, mistakes]);
  const revision = createHash('sha256').update(contents).digest('hex').slice(0, 16);
  return { site, mistakes, lang, revision };
}
