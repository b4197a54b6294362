// The ids of rules: each brings its reason and its examples along.
import * as prose from '../prose/index.ts';
import * as rules from '../rules/index.ts';
import type { Rule, WritingRule } from '../rules/rule.ts';
import type { Known } from './known.ts';
import { seenIn } from './seen.ts';

const known = ({ id, severity, ground, why, bad, good }: Rule | WritingRule): Known => ({
  id,
  severity,
  ...(ground && { ground }),
  why,
  see: () => seenIn(id, bad, good),
});

/** What rules about notices tell. */
export const ofRules: readonly Known[] = Object.values(rules).flat().map(known);

/** What rules about writing tell. */
export const ofWriting: readonly Known[] = Object.values(prose).map(known);
