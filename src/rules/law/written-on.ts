// The day as of which a notice speaks: what the law was then decides what it may cite.
import type { Facts } from '../../schema/notice.ts';

/** The latest day on which the notice was touched, `YYYY-MM-DD`; undefined when it states none. */
export const writtenOn = ({ created, updated, reviewed, effectiveFrom }: Facts): string | undefined =>
  [created, updated, reviewed, effectiveFrom]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);

/** Whether a change of the law on a day holds, and held when the notice was written. Of an undated notice the second is so. */
export const holdsFor = (facts: Facts, day: string, today: string): boolean =>
  day <= today && day <= (writtenOn(facts) ?? day);
