// Frameworks that personal data was once transferred to the United States under, and that a court has set aside.

/** A framework for transfers that no longer holds. */
export type SetAside = {
  name: string;
  /** How it is written in notices, in any language; `*` stands for an inflection. */
  spellings: readonly string[];
  /** The year of the judgment of the Court of Justice, and the name by which the case is known. */
  setAside: { year: string; by: string };
};

/** The frameworks that the Court of Justice has set aside. */
export const transferFrameworks: {
  /** The month up to which the sources were read. */
  asOf: string;
  setAside: readonly SetAside[];
} = {
  asOf: '2026-06',
  setAside: [
    {
      name: 'Safe Harbour',
      spellings: ['Safe Harbor*', 'Safe Harbour*', 'Safe-Harbor*', 'Safe-Harbour*', 'turvasatamaperiaat*'],
      setAside: { year: '2015', by: 'Schrems I' },
    },
    {
      name: 'Privacy Shield',
      spellings: ['Privacy Shield*', 'Privacy-Shield*', 'PrivacyShield*'],
      setAside: { year: '2020', by: 'Schrems II' },
    },
  ],
};
