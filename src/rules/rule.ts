// What a rule is: something that holds of a good notice, and says so when it does not.
import type { Framework } from '../law/frameworks.ts';
import type { Draft, Finding, Notice, Said, Severity } from '../model.ts';
import type { Site } from '../schema/site.ts';

/** All that a rule may look at beside the notice. The clock is an argument: `today` is `YYYY-MM-DD`. */
export type Surroundings = {
  site: Site;
  /** The addresses of all pages of the site, from its root, `/fi/asiakasrekisteri/`, and the notice that has each. */
  addresses: ReadonlyMap<string, string | null>;
  today: string;
  strict: boolean;
};

/**
 * An example, as changes to the sound notice of the tests: in which file, what is replaced by what. A file of
 * another notice, `copy/fi.md`, begins as a copy of the sound one.
 */
export type Example = Partial<
  Record<'site.yaml' | 'fi.md' | 'en.md' | `${string}/fi.md` | `${string}/en.md`, Edits>
>;

type Edits = readonly (readonly [from: string | RegExp, to: string])[];

type About = {
  /** Words that say what holds when all is well. Permanent. */
  id: string;
  /** The rows of the catalogue of consistency rules that it covers: `LAW-01`. None, when it is no row of it. */
  covers?: readonly string[];
  /** The article or act it rests on, when it rests on law. */
  ground?: string;
  why: Said;
  /** Set when what it finds is personal data: reports do not quote the line. */
  isPrivate?: boolean;
  good: Example;
  bad: Example;
};

/** A severity under each regime that a rule applies to; under one that is left out it does not apply. */
export type SeverityByFramework = Readonly<Partial<Record<Framework, Severity>>>;

/** A rule about a notice whose editions can all be read. */
export type Rule = About & {
  /** One for all regimes, or one for each that the rule applies to. */
  severity: Severity | SeverityByFramework;
  check: (notice: Notice, surroundings: Surroundings) => Iterable<Finding>;
};

/** A rule about the writing of one edition, whatever its front matter says. */
export type WritingRule = About & { severity: Severity; check: (draft: Draft) => Iterable<Finding<Draft>> };
