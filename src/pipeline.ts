// The stages in order: the table of contents of the program. Read after model.ts.
import { addressesOf } from './addresses.ts';
import { analyse, proofread } from './judging/analyse.ts';
import { gather } from './judging/gather.ts';
import { validateSite, validateSource, validateTranslation } from './judging/validate.ts';
import type { Approval, Diagnostic, Notice, Opened, Outcome, RawFile, Version } from './model.ts';
import { decode } from './reading/decode.ts';
import { readYaml } from './reading/front-matter.ts';
import { inOrder } from './reading/in-order.ts';
import { identityOf, isFrozen, languageUnused, siteFile } from './reading/notice-files.ts';
import { open, parse } from './reading/parse.ts';
import type { Site } from './schema/site.ts';
import { approvalsOf } from './signing/approvals-given.ts';
import { decisionsIn } from './signing/decisions.ts';
import { claimsOf } from './versions/claims.ts';
import { frozenIn, thaw } from './versions/frozen.ts';
import { languagesKept } from './versions/languages-kept.ts';
import { unknownRetired } from './versions/retired.ts';
import { unreleased } from './versions/unreleased.ts';

/** The day it is, and whether declared gaps and waivers are let through. */
export type Terms = { today: string; strict: boolean };

/** What has become of a notice so far: its released versions, and what was decided on its texts, both by their numbers. */
export type History = {
  versions: Version[];
  approvals: Approval[];
  /** The text that an approval is about, by the number of the approval. */
  decided: ReadonlyMap<number, Notice>;
};

/**
 * A notice as its working text has it, the site, the notice's history, and the addresses of all pages with the notices they
 * belong to, into what is wanted.
 */
export type Keep<T> = (
  notice: Notice,
  site: Site,
  history: History,
  addresses: ReadonlyMap<string, string | null>,
) => T;

/** What else there is to say of a notice that can be read, beside what its text and its history say themselves. */
export type Further = (notice: Notice, site: Site, history: History) => Diagnostic[];

/** Who says what of a text: of an edition as it is written, of a whole notice, and what else there is to say. */
export type Judging = { proofread: typeof proofread; analyse: typeof analyse; further: Further };

/** Judged by the rules alone. */
export const byRules: Judging = { proofread, analyse, further: () => [] };

/** Judged by the rules, and by something else besides. */
export const byRulesAnd = (further: Further): Judging => ({ ...byRules, further });

/** For texts that are read and not judged. */
export const unjudged: Judging = { proofread: () => [], analyse: () => [], further: () => [] };

/** What is wanted of the notices: what to keep of each that can be read, and by what to judge it. */
export type Wanted<T> = { keep: Keep<T>; judging: Judging };

/** What came of the notices that could be read, in whatever form the caller keeps them. */
export type Compiled<T> = { site: Site; notices: T[] };

/**
 * Files into notices, with all there is to say about them, sorted by place. Problems of a stage are gathered; what a
 * stage could not read is not shown to the next. `keep` turns each notice that can be read into what is wanted of it:
 * only one notice's trees are in memory at a time. The rules judge the working text; released
 * versions and approved texts have only to be as they were. Null when `site.yaml` cannot be read.
 */
export function compile<T>(
  loaded: Outcome<RawFile[]>,
  { today, strict }: Terms,
  { keep, judging }: Wanted<T>,
): Outcome<Compiled<T> | null> {
  const working = loaded.value.filter(({ path }) => !isFrozen(path));
  const frozen = frozenIn(loaded.value);
  const decisions = decisionsIn(loaded.value);
  const sources = each(working, decode);

  const yaml = sources.value.find(({ path }) => path === siteFile);
  const siteDocument = yaml ? readYaml(yaml) : nothing;
  const siteChecked = yaml && siteDocument.value ? validateSite(yaml.path, siteDocument.value) : nothing;
  const site = siteChecked.value;
  const [sourceLang = 'fi'] = site?.languages ?? [];

  const editions = sources.value.filter(({ path }) => path !== siteFile);
  const opened = each(editions, (file) => open(file, identityOf(file.path)));
  const isSpoken = ({ lang }: Opened) => site === null || site.languages.includes(lang);
  const spoken = opened.value.filter(isSpoken);
  const unspoken = opened.value.filter((one) => !isSpoken(one)).map(languageUnused);
  const checked = each(spoken, (one) => {
    const { value, diagnostics } = one.lang === sourceLang ? validateSource(one) : validateTranslation(one);
    return { value: value && { ...one, ...value }, diagnostics };
  });

  // Rules compare editions, so they wait until every edition of a notice can be read.
  const first = [loaded, sources, siteDocument, siteChecked, opened, checked].flatMap(
    ({ diagnostics }) => diagnostics,
  );
  const unreadable = new Set(
    first.filter(({ severity }) => severity === 'error').map(({ notice }) => notice),
  );
  const told = new Map(checked.value.map((one) => [one.file.path, one]));
  // The working text of a notice that has versions is not public.
  const withVersions = new Set(frozen.value.map(({ notice }) => notice));
  const unreleasedYet = checked.value.filter(({ notice }) => !withVersions.has(notice));
  const addresses = site && addressesOf(site, claimsOf(frozen.value, today), unreleasedYet);
  const surroundings = site && addresses && { site, addresses, today, strict };

  const notices = each([...byNotice(spoken)], ([id, own]): Outcome<{ kept: T } | null> => {
    const drafts = each(own, parse);
    const [facts = {}] = own.flatMap(({ file }) => told.get(file.path)?.facts ?? []);
    const proofs = drafts.value.flatMap((draft) => judging.proofread(draft, facts, { today, strict }));
    const writing = [...drafts.diagnostics, ...proofs];
    const isWhole = drafts.value.length === own.length && !unreadable.has(id);
    if (surroundings === null || !isWhole) return { value: null, diagnostics: writing };
    const read = drafts.value.flatMap((draft) => {
      const one = told.get(draft.file.path);
      return one ? [{ ...draft, ...one }] : [];
    });
    const { value: notice, diagnostics } = gather(read, surroundings.site);
    if (notice === null) return { value: null, diagnostics: [...writing, ...diagnostics] };
    const findings = judging.analyse(notice, surroundings);
    const released = frozen.value.filter((version) => version.notice === id);
    const versions = each(released, thaw);
    const approvals = approvalsOf(
      decisions.value.filter((decision) => decision.notice === id),
      released,
      versions.value,
    );
    const history = { versions: versions.value, ...approvals.value };
    const waiting = unreleased(notice, versions.value, surroundings.site);
    return {
      value: { kept: keep(notice, surroundings.site, history, surroundings.addresses) },
      diagnostics: [
        ...writing,
        ...findings,
        ...versions.diagnostics,
        ...approvals.diagnostics,
        ...waiting,
        ...judging.further(notice, surroundings.site, history),
      ],
    };
  });

  const settings =
    site && siteDocument.value
      ? [
          ...unknownRetired(site, siteDocument.value, opened.value),
          ...languagesKept(site, siteDocument.value, frozen.value),
        ]
      : [];
  const diagnostics = inOrder([
    ...first,
    ...frozen.diagnostics,
    ...decisions.diagnostics,
    ...unspoken,
    ...notices.diagnostics,
    ...settings,
  ]);
  return { value: site && { site, notices: notices.value.map(({ kept }) => kept) }, diagnostics };
}

function byNotice(editions: readonly Opened[]): Map<string, Opened[]> {
  const notices = new Map<string, Opened[]>();
  for (const edition of editions)
    notices.set(edition.notice, [...(notices.get(edition.notice) ?? []), edition]);
  return notices;
}

const nothing: Outcome<null> = { value: null, diagnostics: [] };

/** One stage over many values: what came of it, without those it could not read, and all it had to say. */
function each<T, U>(values: readonly T[], stage: (value: T) => Outcome<U | null>): Outcome<U[]> {
  const outcomes = values.map((value) => stage(value));
  return {
    value: outcomes.flatMap(({ value }) => (value === null ? [] : [value])),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}
