// The rights of a data subject and the bases each one goes with.
import type { Facts } from '../schema/notice.ts';
import type { Basis } from './bases.ts';

/** The rights, in the order a reader meets them, with the article of the GDPR each rests on. */
export const rights = {
  access: 'GDPR 15',
  rectification: 'GDPR 16',
  erasure: 'GDPR 17',
  restriction: 'GDPR 18',
  portability: 'GDPR 20',
  objection: 'GDPR 21(1)',
  marketingObjection: 'GDPR 21(2)–(3)',
  withdrawal: 'GDPR 7(3)',
  humanReview: 'GDPR 22(3)',
} as const;

/** A right of the data subject. */
export type Right = keyof typeof rights;

/** The names of all rights, in page order. */
export const rightKeys = Object.keys(rights) as readonly Right[];

/** What a notice states that decides which rights a reader has. */
export type Circumstances = {
  bases: readonly Basis[];
  /** Direct marketing is one of the purposes. */
  marketing: boolean;
  /** Decisions are made by automated means alone (GDPR 22). */
  automatedDecisions: boolean;
};

const always: readonly Right[] = ['access', 'rectification', 'restriction'];

const byBasis: Record<Basis, readonly Right[]> = {
  consent: ['erasure', 'portability', 'withdrawal'],
  contract: ['erasure', 'portability'],
  legalObligation: [],
  vitalInterests: ['erasure'],
  publicTask: ['objection'],
  legitimateInterests: ['erasure', 'objection'],
};

/**
 * The rights that follow from what a notice states (GDPR 7, 15–22). Where no basis is stated nothing follows:
 * which rights a person has depends on the basis, and the basis is never guessed.
 */
export function rightsFollowing({ bases, marketing, automatedDecisions }: Circumstances): Right[] {
  if (bases.length === 0) return [];
  const held = new Set<Right>([...always, ...bases.flatMap((basis) => byBasis[basis])]);
  if (marketing) held.add('marketingObjection');
  if (automatedDecisions) held.add('humanReview');
  return rightKeys.filter((right) => held.has(right));
}

/** The rights a notice gives its reader, in page order. */
export function rightsOf(facts: Facts): Right[] {
  const following = rightsFollowing({
    bases: basesOf(facts),
    marketing: (facts.purposes ?? []).some(({ marketing }) => marketing !== undefined),
    automatedDecisions: facts.automatedDecisions !== undefined && facts.automatedDecisions !== 'none',
  });
  return rightKeys.filter((right) => following.includes(right) || facts.rights?.includes(right));
}

/** The legal bases a notice states, each once. */
export const basesOf = (facts: Facts) => [
  ...new Set((facts.purposes ?? []).flatMap(({ basis }) => basis ?? [])),
];
