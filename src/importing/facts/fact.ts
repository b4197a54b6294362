// A fact lifted from a source: what it says, where, and how sure that is.

/** A value with the 1-based line of the source it stands on, and how sure it is, from 0 to 1. */
export type Fact<T = string> = { value: T; line: number; confidence: number };

/** The facts of one notice in one language. Left out: what the source does not state. */
export type FactsFound = {
  registerName?: Fact;
  controllerName?: Fact;
  businessId?: Fact;
  postalAddress?: Fact<{ street: string; postcode: string; city: string }>;
  contactEmail?: Fact;
  contactPhone?: Fact;
  controllerEmail?: Fact;
  controllerPhone?: Fact;
  dpoEmail?: Fact;
  web?: Fact;
  /** Days, `YYYY-MM-DD`: when it was written, and when last changed. */
  created?: Fact;
  updated?: Fact;
  /** The later of them. */
  dated?: Fact;
  statutes?: readonly Fact[];
  countries?: readonly Fact[];
  durations?: readonly Fact[];
  bases?: readonly Fact[];
};
