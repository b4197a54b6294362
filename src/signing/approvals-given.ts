// The decisions on the texts of one notice as approvals, with the texts that they are about.
import type { Approval, Diagnostic, Notice, Outcome, Version } from '../model.ts';
import type { Frozen } from '../versions/frozen.ts';
import { languagesOf, sameTexts, thawed } from '../versions/kept.ts';
import type { Decision } from './decisions.ts';
import * as problems from './problems.ts';

/**
 * The decisions on one notice that count, in order, and the text that each is about by its number. `released` are the versions of the
 * notice, and `versions` those of them whose texts are as they were.
 */
export function approvalsOf(
  all: readonly Decision[],
  released: readonly Frozen[],
  versions: readonly Version[],
): Outcome<{ approvals: Approval[]; decided: Map<number, Notice> }> {
  const decisions = all.filter(({ isBroken }) => !isBroken);
  const own = decisions.flatMap((decision) => {
    if (decision.editions.length < languagesOf(decision.record).length) return [];
    return [{ decision, text: thawed(decision.editions, decision.record) }];
  });
  const texts = [
    ...versions.map(({ record, notice }) => ({ record, notice })),
    ...own.flatMap(({ decision: { record }, text }) =>
      'notice' in text ? [{ record, notice: text.notice }] : [],
    ),
  ];
  const kept = [...released, ...decisions.filter(({ files }) => files === 'all')];
  const found = decisions.flatMap(({ number, record }) => {
    const text = texts.find((one) => sameTexts(one.record.texts, record.texts));
    return text ? [[number, text.notice] as const] : [];
  });
  return {
    value: {
      approvals: decisions.map(({ number, record }) => ({ number, record })),
      decided: new Map(found),
    },
    diagnostics: [
      ...own.flatMap(({ text }) =>
        'altered' in text ? text.altered.map(({ path }) => problems.textAltered(path)) : [],
      ),
      ...decisions
        .filter(
          ({ files, record }) =>
            // All of a text is kept here, or none of it.
            files === 'some' || !kept.some((one) => sameTexts(one.record.texts, record.texts)),
        )
        .map(({ path }) => problems.textMissing(path)),
      ...released.flatMap((version) => takenFrom(version, all)),
    ],
  };
}

/** The approvals that a version was released with, and that are no more, or tell otherwise. */
const takenFrom = ({ path, number, record }: Frozen, decisions: readonly Decision[]): Diagnostic[] =>
  record.approvals
    .filter((told) => {
      const given = decisions.find((one) => one.number === Number(told.number));
      // Of a broken one there is enough to read already.
      return !given || (!given.isBroken && (given.record.role !== told.role || given.record.by !== told.by));
    })
    .map((told) => problems.taken(`${path}/record.yaml`, number, Number(told.number)));
