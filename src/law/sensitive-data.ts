// Data that may be processed only on a ground of its own: special categories, criminal offences, the identity code.

/** The conditions of Article 9(2) of the GDPR for processing special categories of data, points (a) to (j) in order. */
export const specialConditions = [
  'explicitConsent',
  'employmentLaw',
  'vitalInterests',
  'membership',
  'madePublic',
  'legalClaims',
  'substantialPublicInterest',
  'healthCare',
  'publicHealth',
  'research',
] as const;

/** A condition of Article 9(2) of the GDPR. */
export type SpecialCondition = (typeof specialConditions)[number];

/** The point of Article 9(2) that a condition is: `a` to `j`. */
export const pointOfCondition = (condition: SpecialCondition): string =>
  'abcdefghij'.charAt(specialConditions.indexOf(condition));

/**
 * The situations in which section 29 of the Data Protection Act (1050/2018, as amended by 1225/2023, in force from
 * 2024-01-01) lets the personal identity code be processed. Read in Finlex data of 2025-02-21.
 */
export const identityCodeGrounds = [
  'consent',
  'law',
  'statutoryTask',
  'rightsAndDuties',
  'research',
  'credit',
  'debtCollection',
  'insurance',
  'creditInstitution',
  'paymentService',
  'rental',
  'creditInformation',
  'health',
  'social',
  'employment',
] as const;

/** A ground of section 29 of the Data Protection Act. */
export type IdentityCodeGround = (typeof identityCodeGrounds)[number];

/** The grounds on which data on criminal convictions may be processed: section 7 of the Data Protection Act (1050/2018). */
export const criminalGrounds = ['legalClaims', 'insurance', 'statutoryTask', 'research'] as const;

/** A ground of section 7 of the Data Protection Act. */
export type CriminalGround = (typeof criminalGrounds)[number];
