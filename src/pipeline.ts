// The stages in order: the table of contents of the program. Read after model.ts.
import { addressesOf } from './addresses.ts';
import { analyse, proofread } from './judging/analyse.ts';
import { decode } from './reading/decode.ts';
import { readYaml } from './reading/front-matter.ts';
import { gather } from './judging/gather.ts';
import type { Diagnostic, Draft, Outcome, RawFile, Register } from './model.ts';
import { identityOf, languageUnused, siteFile } from './reading/notice-files.ts';
import { parse } from './reading/parse.ts';
import { validateSite, validateSource, validateTranslation } from './judging/validate.ts';

/** The day it is, and whether declared gaps and waivers are let through. */
export type Terms = { today: string; strict: boolean };

/**
 * Files into a register of notices, with all there is to say about them, sorted by place. Problems of a stage are
 * gathered; what a stage could not read is not shown to the next. The register is null when `site.yaml` cannot be read.
 */
export function compile(loaded: Outcome<RawFile[]>, { today, strict }: Terms): Outcome<Register | null> {
  const sources = each(loaded.value, decode);

  const yaml = sources.value.find(({ path }) => path === siteFile);
  const siteDocument = yaml ? readYaml(yaml) : nothing;
  const siteChecked = yaml && siteDocument.value ? validateSite(yaml.path, siteDocument.value) : nothing;
  const site = siteChecked.value;
  const [sourceLang = 'fi'] = site?.languages ?? [];

  const drafts = each(
    sources.value.filter(({ path }) => path !== siteFile),
    (file) => parse(file, identityOf(file.path)),
  );
  const spoken = drafts.value.filter(({ lang }) => site === null || site.languages.includes(lang));
  const unspoken = drafts.value.filter((draft) => !spoken.includes(draft)).map(languageUnused);
  const editions = each(spoken, (draft: Draft) =>
    draft.lang === sourceLang ? validateSource(draft) : validateTranslation(draft),
  );
  const problems = [
    ...loaded.diagnostics,
    ...sources.diagnostics,
    ...siteDocument.diagnostics,
    ...siteChecked.diagnostics,
    ...drafts.diagnostics,
    ...unspoken,
    ...editions.diagnostics,
    ...spoken.flatMap(proofread),
  ];
  if (site === null) return { value: null, diagnostics: inOrder(problems) };

  // Rules compare editions, so they wait until every edition of a notice can be read.
  const unreadable = new Set(
    [...loaded.diagnostics, ...sources.diagnostics, ...drafts.diagnostics, ...editions.diagnostics]
      .filter(({ severity }) => severity === 'error')
      .map(({ notice }) => notice),
  );
  const whole = gather(
    editions.value.filter(({ notice }) => !unreadable.has(notice)),
    site,
  );
  const register = { site, notices: whole.value };
  const surroundings = { register, addresses: addressesOf(register), today, strict };
  const findings = register.notices.flatMap((notice) => analyse(notice, surroundings));
  return { value: register, diagnostics: inOrder([...problems, ...whole.diagnostics, ...findings]) };
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

/** By path, line, column and rule, so that no reporter has to sort. */
function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return diagnostics.sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.range.line - b.range.line ||
      a.range.column - b.range.column ||
      compare(a.rule, b.rule),
  );
}
