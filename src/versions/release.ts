// A working text into the files of a new version, or why it cannot be released.
import { stringify } from 'yaml';
import type { Approval, Lang, Notice, RawFile, Said, Version } from '../model.ts';
import type { Site } from '../schema/site.ts';
import { sameTexts } from './kept.ts';
import { partiesOf } from './parties.ts';
import * as refusals from './refusals.ts';
import { sealOf } from './seal.ts';
import { hashesOf } from './text-hash.ts';
import type { NewFolder } from './write-folder.ts';

/**
 * What is released: a notice without errors, its earlier versions in order, the approvals that cover its text, and the
 * files that it was read from.
 */
export type Releasing = {
  notice: Notice;
  site: Site;
  versions: readonly Version[];
  approvals: readonly Approval[];
  files: readonly RawFile[];
};

/** What its releaser says: the day it is, the day of effect if it is given, and changes by language. */
export type Saying = {
  today: string;
  effective: string | null;
  changeLog: ReadonlyMap<string, readonly string[]>;
};

/** A version to be written. */
export type Release = NewFolder & { number: number; effectiveFrom: string };

/**
 * The version that a working text makes. Its number is the notice's own `version` where that is a whole number, else the
 * next one. It takes effect on the day that is given, else on the notice's `effectiveFrom`, else today.
 */
export function releaseOf(releasing: Releasing, saying: Saying): { refused: Said } | Release {
  const { notice, site, versions, files } = releasing;
  const texts = hashesOf(notice, site);
  const newest = versions.at(-1);
  const number = numberOf(notice, newest);
  const effectiveFrom = saying.effective ?? notice.facts.effectiveFrom ?? saying.today;
  const changeLog = changesOf(releasing, saying);
  const refused =
    (newest && sameTexts(texts, newest.record.texts) ? refusals.unchanged(newest.number) : null) ??
    (newest && number <= newest.number ? refusals.numberTaken(number, newest.number) : null) ??
    dayRefused(releasing, saying, effectiveFrom) ??
    logRefused(releasing, saying, changeLog);
  if (refused) return { refused };

  const folder = `notices/${notice.id}/versions/${number}`;
  const record = {
    version: number,
    effectiveFrom,
    released: saying.today,
    sourceLanguage: notice.source.lang,
    texts,
    ...(Object.keys(changeLog).length > 0 && { changeLog }),
    parties: partiesOf(notice.facts, site),
    approvals: releasing.approvals.map(({ number: given, record: { role, by, on, conditions } }) => ({
      number: given,
      role,
      by,
      on,
      ...(conditions && { conditions }),
    })),
  };
  const frozen = notice.editions.flatMap(({ lang, file }) => {
    const raw = files.find(({ path }) => path === file.path);
    return raw ? [[`${lang}.md`, raw.bytes] as const] : [];
  });
  const sealed = { ...record, seal: sealOf(record, null) };
  const written = new TextEncoder().encode(stringify(sealed, { lineWidth: 0 }));
  return { number, effectiveFrom, folder, files: new Map([...frozen, ['record.yaml', written]]) };
}

function numberOf({ facts }: Notice, newest: Version | undefined): number {
  return /^[1-9]\d{0,3}$/.test(facts.version ?? '') ? Number(facts.version) : (newest?.number ?? 0) + 1;
}

function dayRefused(
  { notice, versions }: Releasing,
  { effective, today }: Saying,
  effectiveFrom: string,
): Said | null {
  const written = notice.facts.effectiveFrom;
  const newest = versions.at(-1);
  if (effective !== null && written !== undefined && effective !== written)
    return refusals.daysDiffer(effective, written);
  if (!newest) return null;
  const before = newest.record.effectiveFrom;
  if (effectiveFrom < before || (effectiveFrom === before && effective === null && written !== undefined))
    return refusals.dayNotLater(effectiveFrom, newest.number, before);
  return effectiveFrom < today ? refusals.dayPast(effectiveFrom, today) : null;
}

/** Changes by language: those of the notice that no earlier version has, then those that are said at the release. */
function changesOf({ notice, versions }: Releasing, { changeLog }: Saying): Partial<Record<Lang, string[]>> {
  const known = new Set(
    versions.flatMap((version) => (version.notice.facts.changes ?? []).map(({ id }) => id)),
  );
  const isFirst = versions.length === 0;
  const entries = notice.editions.map(({ lang, words }) => {
    const fresh = isFirst ? [] : (words.changes ?? []).filter(({ id }) => !known.has(id));
    return [lang, [...fresh.map(({ text }) => text), ...(changeLog.get(lang) ?? [])]] as const;
  });
  return Object.fromEntries(entries.filter(([, texts]) => texts.length > 0));
}

function logRefused(
  { notice, versions }: Releasing,
  { changeLog }: Saying,
  told: Partial<Record<Lang, string[]>>,
): Said | null {
  const languages = notice.editions.map(({ lang }) => lang);
  const strange = [...changeLog.keys()].find((lang) => !languages.some((one) => one === lang));
  if (strange !== undefined) return refusals.languageUnknown(strange, languages);
  const untold = languages.filter((lang) => told[lang] === undefined);
  const isToldNowhere = untold.length === languages.length;
  return untold.length === 0 || (versions.length === 0 && isToldNowhere)
    ? null
    : refusals.changesUntold(untold);
}
