// What is told of a notice before and after a fix, and whether it got better.
import { schemaRules } from '../judging/explain.ts';
import type { Diagnostic } from '../model.ts';
import * as prose from '../prose/index.ts';
import * as mistakes from '../reading/syntax/index.ts';
import * as rules from '../rules/index.ts';

/**
 * Whether what is told after a change is better than what was told before: of the rules that the change is to mend in a
 * file there are fewer findings in it, and no rule finds more than it did anywhere. Only what could not be looked for
 * before, since something could not be read, may be found now. What no rule asks for waits until all rules can be run.
 */
export function isBetter(
  mends: readonly { path: string; rule: string }[],
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): boolean {
  const [was, is] = [countsOf(before), countsOf(after)];
  const isSeenWhole = !before.some(hidesRules);
  const isAsked = mends.every((mend) => was.has(keyOf(mend)) || isOfMetadata(mend.rule) || isSeenWhole);
  const isMended = mends.map(keyOf).every((key) => !was.has(key) || countIn(is, key) < countIn(was, key));
  const isHarmless = after.every(
    (one) => countIn(is, keyOf(one)) <= countIn(was, keyOf(one)) || wasHidden(one, before),
  );
  return isAsked && isMended && isHarmless;
}

/** Whether a finding could not be seen before: its file could not be opened, or a file of its notice did not fit the schema. */
function wasHidden({ path, rule }: Diagnostic, before: readonly Diagnostic[]): boolean {
  if (stageOf(rule) === 2) return before.some(hidesRules);
  return stageOf(rule) === 1 && before.some((other) => other.path === path && isOfMetadata(other.rule));
}

/** Whether a finding keeps the rules about notices from being run. */
const hidesRules = ({ severity, rule }: Diagnostic): boolean =>
  severity === 'error' && stageOf(rule) < 2 && !writing.has(rule);

/** When a rule runs: on the file as it is, on what can be opened, on the whole notice. */
function stageOf(rule: string): 0 | 1 | 2 {
  if (writing.has(rule) || fields.has(rule)) return 1;
  return ofNotices.has(rule) ? 2 : 0;
}

/** Whether a rule is about how metadata are written: its error hides all others of the file. */
export const isOfMetadata = (rule: string): boolean => metadata.has(rule);

const metadata = new Set(Object.values(mistakes).map(({ id }) => id));
const writing = new Set([...Object.values(prose).map(({ id }) => id), 'text-readable']);
const fields = new Set<string>(schemaRules);
const ofNotices = new Set([
  ...Object.values(rules)
    .flat()
    .map(({ id }) => id),
  'source-present',
]);

type Counts = ReadonlyMap<string, number>;

/** How many findings of each rule each file has. */
function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const counts = new Map<string, number>();
  for (const one of diagnostics) counts.set(keyOf(one), countIn(counts, keyOf(one)) + 1);
  return counts;
}

const keyOf = ({ path, rule }: Pick<Diagnostic, 'path' | 'rule'>): string => `${path} ${rule}`;

const countIn = (counts: Counts, key: string): number => counts.get(key) ?? 0;
