// The legal bases of Article 6(1) of the GDPR.

/** The bases, in the order of the points of Article 6(1), (a) to (f). */
export const bases = [
  'consent',
  'contract',
  'legalObligation',
  'vitalInterests',
  'publicTask',
  'legitimateInterests',
] as const;

/** A legal basis of Article 6(1) of the GDPR. */
export type Basis = (typeof bases)[number];

/** The point of Article 6(1) that a basis is: `a` to `f`. */
export const pointOf = (basis: Basis): string => 'abcdef'.charAt(bases.indexOf(basis));
