// Two roles that one person signed for, where the site asks for another person in each.
import type { Approval } from '../model.ts';
import type { ReviewPolicy } from '../schema/site.ts';
import { isSamePerson } from './person.ts';
import { coveringOf, type Texts } from './sign-off.ts';

/** The first two approvals of a text that are one person's; null where there are none, or nobody minds. */
export function sameHands(
  texts: Texts,
  approvals: readonly Approval[],
  policy: ReviewPolicy | undefined,
): readonly [Approval, Approval] | null {
  if (policy?.fourEyes !== 'yes') return null;
  const asked = coveringOf(texts, approvals).filter(({ record }) => policy.roles.includes(record.role));
  const pairs = asked.flatMap((one, at) => asked.slice(at + 1).map((other) => [one, other] as const));
  return (
    pairs.find(
      ([{ record: one }, { record: other }]) => one.role !== other.role && isSamePerson(one.by, other.by),
    ) ?? null
  );
}
