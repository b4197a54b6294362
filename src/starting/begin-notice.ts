// A new notice that the program itself has read: what it finds missing is declared as gaps, and what is wrong is told.
import { completenessOf } from '../judging/completeness.ts';
import { elements } from '../law/elements.ts';
import type { AuthorLang, Diagnostic, Outcome, RawFile } from '../model.ts';
import { byRules, compile, unjudged } from '../pipeline.ts';
import { siteFile } from '../reading/notice-files.ts';
import type { Site } from '../schema/site.ts';
import { noticeSkeleton, type Begun } from './notice-skeleton.ts';

/** The files of a new notice by path, and what there is to say about them. */
export type NewNotice = { files: Map<string, string>; diagnostics: Diagnostic[] };

/** Writes a notice for a site whose files are given. The gaps are those that the site and the framework leave open. */
export function beginNotice(
  begun: Begun,
  { site, files, today, lang }: { site: Site; files: readonly RawFile[]; today: string; lang: AuthorLang },
): NewNotice {
  const terms = { today, strict: false };
  const bare = noticeSkeleton(begun, site, { today, lang, gaps: [] });
  const alone = files.filter(({ path }) => path === siteFile);
  const { value } = compile({ value: [...alone, ...rawOf(bare)], diagnostics: [] }, terms, {
    keep: completenessOf,
    judging: unjudged,
  });
  const [states] = value?.notices ?? [];
  const gaps = elements.filter((element) => states?.[element] === 'missing');
  const whole = noticeSkeleton(begun, site, { today, lang, gaps });
  const { diagnostics } = compile({ value: [...files, ...rawOf(whole)], diagnostics: [] }, terms, {
    keep: () => null,
    judging: byRules,
  });
  return { files: whole, diagnostics: diagnostics.filter(({ path }) => whole.has(path)) };
}

/** The site that some files tell of, with what is wrong with `site.yaml`; null when it cannot be read. */
export function siteIn(files: readonly RawFile[], today: string): Outcome<Site | null> {
  const alone = files.filter(({ path }) => path === siteFile);
  const { value, diagnostics } = compile(
    { value: alone, diagnostics: [] },
    { today, strict: false },
    { keep: () => null, judging: unjudged },
  );
  return { value: value?.site ?? null, diagnostics };
}

/** Texts as files on a disk. */
export const rawOf = (texts: Iterable<readonly [path: string, text: string]>): RawFile[] =>
  [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
