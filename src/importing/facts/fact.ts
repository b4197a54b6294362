// A fact lifted from a source: what it says, where, and how sure that is.
import type { Framework } from '../../law/frameworks.ts';

type Address = { street: string; postcode: string; city: string };

/** A value with the 1-based line of the source it stands on, and how sure it is, from 0 to 1. */
export type Fact<T = string> = { value: T; line: number; confidence: number };

/** How someone is reached. `isPrivate`: it is a natural person's own, which the report tells and no notice repeats. */
export type Channel = Fact & { isPrivate?: true };

/** The facts of one notice in one language. Left out: what the source does not state. */
export type FactsFound = {
  registerName?: Fact;
  controllerName?: Fact;
  businessId?: Fact;
  postalAddress?: Fact<Address>;
  visitingAddress?: Fact<Address>;
  contactEmail?: Channel;
  contactPhone?: Channel;
  /** The first of each that is no person's own. */
  openEmail?: Channel;
  openPhone?: Channel;
  controllerEmail?: Fact;
  controllerPhone?: Fact;
  dpoEmail?: Fact;
  web?: Fact;
  /** The regime of the GDPR that what it says of its sources leads to. */
  framework?: Fact<Framework>;
  /** The repealed act that it says it was drawn up under. */
  drawnUpUnder?: Fact<{ statute: string; section: string }>;
  /** That there are none, when it says so outright. */
  transfers?: Fact<'none'>;
  /** Days, `YYYY-MM-DD`: when it was written, and when last changed. */
  created?: Fact;
  updated?: Fact;
  /** The later of them. */
  dated?: Fact;
  /** The month, `YYYY-MM`, where no day is told. */
  month?: Fact;
  statutes?: readonly Fact[];
  countries?: readonly Fact[];
  durations?: readonly Fact[];
  bases?: readonly Fact[];
};
