// Whether someone may approve a text, by the policy of the site.
import type { Said } from '../model.ts';
import type { Verdict } from './approval.ts';
import { editorsOf } from './editors.ts';
import { isSamePerson } from './person.ts';
import type { Proposal } from './proposal.ts';
import * as refusals from './refusals.ts';
import { coveringOf } from './sign-off.ts';

/** Why a verdict is not recorded. `isUnknown` when it cannot be known whether it may be. */
export type Refusal = { said: Said; isUnknown: boolean };

/** Null when the policy lets the person decide so. Anyone may reject a text. */
export async function refusalOf(
  root: string,
  { texts, edited, approvals, policy }: Proposal,
  { decision, role, by }: Verdict,
): Promise<Refusal | null> {
  if (decision === 'rejected' || !policy) return null;
  const others = coveringOf(texts, approvals).filter(({ record }) => record.role !== role);
  const same = others.find(({ record }) => isSamePerson(record.by, by));
  if (policy.fourEyes === 'yes' && same) return { said: refusals.sameEyes(same), isUnknown: false };
  if (policy.editorsApprove !== 'no') return null;
  const editors = await editorsOf(root, edited);
  if (editors.kind !== 'known') return { said: refusals.editorsUnknown(editors.kind), isUnknown: true };
  const isOwn = editors.people.some((person) => isSamePerson(person, by));
  return isOwn ? { said: refusals.ownText(by), isUnknown: false } : null;
}
