// Rules over what was read, into diagnostics.
import type { Framework } from '../law/frameworks.ts';
import type { Diagnostic, Draft, Edition, Finding, Notice, Said, Severity } from '../model.ts';
import { placeIn } from '../reading/place.ts';
import * as prose from '../prose/index.ts';
import * as rules from '../rules/index.ts';
import type { Rule, Surroundings, WritingRule } from '../rules/rule.ts';
import type { Facts } from '../schema/notice.ts';

const writingRules: readonly WritingRule[] = Object.values(prose);
const noticeRules: readonly Rule[] = Object.values(rules).flat();

/** Why each rule is there, by its id. */
export const reasons: ReadonlyMap<string, Said> = new Map(
  [...noticeRules, ...writingRules].map(({ id, why }) => [id, why]),
);

/** When a waiver holds: on a day, and not under strict terms. */
type Terms = Pick<Surroundings, 'today' | 'strict'>;

/**
 * What the rules about writing find in one edition. They need no sound front matter; where the facts of its notice can be
 * read, what they waive is marked. An error of writing is never waived: text would be lost on the page.
 */
export const proofread = (draft: Draft, { waivers }: Pick<Facts, 'waivers'>, terms: Terms): Diagnostic[] =>
  writingRules
    .flatMap((rule) => [...rule.check(draft)].map((finding) => diagnosticOf(rule, finding)))
    .map((diagnostic) =>
      diagnostic.severity === 'error' ? diagnostic : markedIn(diagnostic, waivers, terms),
    );

/** What the rules about notices find in one whose editions can all be read. Waived findings are marked, not left out. */
export const analyse = (notice: Notice, surroundings: Surroundings): Diagnostic[] =>
  noticeRules
    .flatMap((rule) => {
      const severity = severityUnder(notice.facts.framework, rule);
      if (severity === undefined) return [];
      const findings = [...rule.check(notice, surroundings)];
      return findings.map((finding) => diagnosticOf({ ...rule, severity }, finding));
    })
    .map((diagnostic) => markedIn(diagnostic, notice.facts.waivers, surroundings));

const severityUnder = (framework: Framework, { severity }: Rule): Severity | undefined =>
  typeof severity === 'string' ? severity : severity[framework];

function markedIn(
  diagnostic: Diagnostic,
  waivers: Facts['waivers'] = [],
  { today, strict }: Terms,
): Diagnostic {
  const found = waivers.find(({ rule, until }) => rule === diagnostic.rule && until >= today);
  if (strict || !found) return diagnostic;
  return { ...diagnostic, waived: true, waiver: { reason: found.reason, until: found.until } };
}

function diagnosticOf(
  rule: { id: string; severity: Severity; ground?: string; isPrivate?: boolean },
  { edition, at, severity, section, message, help }: Finding<Draft | Edition>,
): Diagnostic {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    message,
    help,
    ...(rule.ground && { ground: rule.ground }),
    path: edition.file.path,
    range: 'line' in at ? at : placeIn(edition.matter, at, 'key'),
    notice: edition.notice,
    language: edition.lang,
    ...(section && { section }),
    waived: false,
    ...(rule.isPrivate && { isPrivate: true }),
  };
}
