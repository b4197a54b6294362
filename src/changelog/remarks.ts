// Whether a changed text tells its readers what changed, under a new number and new days: two texts into remarks.
import type { Altered, Differences } from '../comparing/in-few-words.ts';
import type { Lang } from '../model.ts';
import type { ShownText } from '../showing/show.ts';
import type { Remark } from './remark.ts';
import { isNothing, substanceOf } from './substance.ts';
import * as words from './words.ts';

/** An older text. `number` is that of its version, and null when it was never released; `told` are the ids of known changes. */
export type Earlier = {
  text: ShownText;
  number: number | null;
  effectiveFrom: string | undefined;
  told: ReadonlySet<string>;
};

/**
 * What is to be said of a text that differs from an older one, whose editions may be compared already. Of dates and
 * typography alone there is little to say.
 */
export function remarksOn(earlier: Earlier, after: ShownText, compared?: readonly Altered[]): Remark[] {
  const substance = substanceOf(earlier.text, after, compared);
  const isAltered = !isNothing(substance);
  return [
    ...logRemarks(earlier, after, substance),
    ...versionRemarks(earlier, after, isAltered),
    ...(isAltered ? dayRemarks(earlier, after) : []),
  ];
}

/** An entry in one language alone is what `ids-match` tells of. */
function logRemarks(earlier: Earlier, after: ShownText, substance: Differences): Remark[] {
  const entries = (after.facts.changes ?? []).map((change, at) => ({ ...change, at }));
  const fresh = entries.filter(({ id }) => !earlier.told.has(id));
  const isFresh = after.editions.some((edition) =>
    (edition.words.changes ?? []).some(({ id }) => !earlier.told.has(id)),
  );
  if (!isNothing(substance)) return isFresh ? [] : [unlogged(earlier, after, substance)];
  // What changed may be that there is a language more, or one less.
  if (languagesOf(after) !== languagesOf(earlier.text)) return [];
  return fresh.map(({ text, at }) => ({
    ...words.nothingChanged(text, earlier.number),
    lang: sourceOf(after),
    at: ['changes', at],
  }));
}

function unlogged({ number }: Earlier, after: ShownText, substance: Differences): Remark {
  const [first] = substance.editions;
  const edition = after.editions.find(({ lang }) => lang === first?.lang) ?? after.editions[0];
  const section = first?.changes[0]?.section;
  const isListed = edition?.words.changes !== undefined || section === undefined;
  return {
    ...words.unlogged(after, number, substance),
    lang: edition?.lang ?? sourceOf(after),
    at: isListed ? ['changes'] : { section },
  };
}

function versionRemarks({ text, number }: Earlier, after: ShownText, isAltered: boolean): Remark[] {
  const { version } = after.facts;
  // A text that was never released may be mended under its number.
  if (version === undefined || (number === null && !isAltered)) return [];
  const newest = number === null ? text.facts.version : String(number);
  const isOld =
    version === text.facts.version ||
    (isWhole(version) && isWhole(newest) && Number(version) <= Number(newest));
  if (!isOld) return [];
  const severity = isAltered ? 'warning' : 'info';
  const next = number !== null && isWhole(version) ? number + 1 : null;
  return [{ ...words.sameVersion(version, newest, next), severity, lang: sourceOf(after), at: ['version'] }];
}

const isWhole = (version: string | undefined): boolean => /^[1-9]\d{0,3}$/.test(version ?? '');

function dayRemarks({ text, number, effectiveFrom }: Earlier, after: ShownText): Remark[] {
  const days = [
    ['effectiveFrom', effectiveFrom],
    ['updated', text.facts.updated],
  ] as const;
  return days.flatMap(([field, before]) => {
    const day = after.facts[field];
    if (day === undefined || before === undefined || day > before) return [];
    return [{ ...words.sameDay(field, day, before, number), lang: sourceOf(after), at: [field] }];
  });
}

/** The facts are in the source language's file, and that is the first of the site's languages. */
const sourceOf = ({ site }: ShownText): Lang => site.languages[0] ?? 'fi';

const languagesOf = ({ editions }: ShownText): string => editions.map(({ lang }) => lang).join();
