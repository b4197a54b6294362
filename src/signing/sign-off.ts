// Where the sign-off of a text stands: for each role that has to approve it and each language, who did.
import type { Approval, Lang } from '../model.ts';
import type { ReviewPolicy } from '../schema/site.ts';

/**
 * What one role says of the text in one language. `approved` and `rejected` are about this very text, and `approval` is the
 * newest decision on it; `outdated` means that `approval`, that of the role on its newest text, is about another one;
 * `awaited` that the role has not decided on any.
 */
export type Signature = { role: string; lang: Lang } & (
  { state: 'approved' | 'rejected' | 'outdated'; approval: Approval } | { state: 'awaited'; approval: null }
);

/** The hash of the text in each language in which it is, by language. */
export type Texts = Readonly<Partial<Record<Lang, string | undefined>>>;

/** The signatures of a text, by role in the order of the policy, then by language. None where the policy asks for none. */
export const signOffOf = (
  texts: Texts,
  approvals: readonly Approval[],
  policy: Pick<ReviewPolicy, 'roles'> | undefined,
): Signature[] =>
  [...new Set(policy?.roles)].flatMap((role) => {
    const own = approvals.filter(({ record }) => record.role === role);
    // The keys of hashes by language are languages.
    return (Object.keys(texts) as Lang[]).flatMap((lang) =>
      texts[lang] === undefined ? [] : [signatureOf(role, lang, texts[lang], own)],
    );
  });

/** The approvals that cover a text in some language, in order, whoever is asked for them. */
export const coveringOf = (texts: Texts, approvals: readonly Approval[]): Approval[] => {
  const roles = [...new Set(approvals.map(({ record }) => record.role))];
  const covering = signOffOf(texts, approvals, { roles }).flatMap(({ state, approval }) =>
    state === 'approved' ? [approval] : [],
  );
  return approvals.filter((one) => covering.includes(one));
};

/** The approval of the newest text that its role has not taken back by rejecting it; undefined when there is none. */
export const newestApproved = (approvals: readonly Approval[]): Approval | undefined =>
  byText(approvals).findLast((one) => coveringOf(one.record.texts, approvals).includes(one));

function signatureOf(role: string, lang: Lang, hash: string, approvals: readonly Approval[]): Signature {
  const onThis = approvals.findLast(({ record }) => record.texts[lang] === hash);
  if (onThis) return { role, lang, state: onThis.record.decision, approval: onThis };
  const onAnother = byText(approvals).findLast(({ record }) => record.texts[lang] !== undefined);
  return onAnother
    ? { role, lang, state: 'outdated', approval: onAnother }
    : { role, lang, state: 'awaited', approval: null };
}

/** Decisions by the age of what was decided on, then by number: a version is often signed long after it was written. */
const byText = (approvals: readonly Approval[]): Approval[] =>
  approvals.toSorted(
    (one, other) =>
      Number(one.record.against ?? 0) - Number(other.record.against ?? 0) || one.number - other.number,
  );
