// The grounds on which personal data may leave the EEA (GDPR 45–49).

/** The mechanisms a transfer may rest on. The first is the Commission's decision; the rest are safeguards and derogations. */
export const mechanisms = [
  'adequacy',
  'scc',
  'sccSa',
  'bcr',
  'code',
  'certification',
  'instrument',
  'adHoc',
  'derogationConsent',
  'derogationContract',
  'derogationOther',
  'derogationCompelling',
] as const;

/** A ground for a transfer outside the EEA. */
export type Mechanism = (typeof mechanisms)[number];
