// Which version of a notice holds on a day, and from when to when each one does.
import { dayBefore } from '../calendar.ts';
import type { Version } from '../model.ts';

/** The days on which a version is in force, both included. `to` is null where no later version ends it. */
export type Period = { from: string; to: string | null };

/** Where a version stands on a day. */
export type Standing = 'earlier' | 'inForce' | 'coming';

/** The newest version that has taken effect on a day; undefined when none has. Versions are in order of their numbers. */
export const inForce = <T extends Pick<Version, 'record'>>(
  versions: readonly T[],
  day: string,
): T | undefined => versions.findLast(({ record }) => record.effectiveFrom <= day);

/** Where each version stands on a day. */
export const standingOf = <T extends Pick<Version, 'record'>>(
  version: T,
  versions: readonly T[],
  day: string,
): Standing => {
  if (version.record.effectiveFrom > day) return 'coming';
  return version === inForce(versions, day) ? 'inForce' : 'earlier';
};

/**
 * From when to when a version holds: until the next one takes effect, or the notice ends. Null when that is on the same
 * day, so that it never did.
 */
export function periodOf<T extends Pick<Version, 'record'>>(
  version: T,
  versions: readonly T[],
  end: string | null,
): Period | null {
  const { effectiveFrom } = version.record;
  const to = untilOf(version, versions, end);
  return to === null || to >= effectiveFrom ? { from: effectiveFrom, to } : null;
}

/** The day before the next version takes effect, or before the notice ends; null when neither is known. */
export function untilOf<T extends Pick<Version, 'record'>>(
  version: T,
  versions: readonly T[],
  end: string | null,
): string | null {
  const next = versions[versions.indexOf(version) + 1]?.record.effectiveFrom;
  const [first] = [...(next ? [next] : []), ...(end ? [end] : [])].sort();
  return first === undefined ? null : dayBefore(first);
}
