// What is kept of a notice to review it: its text as it would be printed, and where in its files each part is written.
import { completenessOf, type Completeness } from '../judging/completeness.ts';
import { elementOf, type ElementKey } from '../law/elements.ts';
import type { Approval, Edition, Lang, Notice } from '../model.ts';
import type { History } from '../pipeline.ts';
import { placeIn } from '../reading/place.ts';
import type { Facts } from '../schema/notice.ts';
import type { Site } from '../schema/site.ts';
import { show, showOn, type ShownNotice, type ShownText } from '../showing/show.ts';
import { newestApproved, signOffOf, type Signature } from '../signing/sign-off.ts';
import { siteWith } from '../versions/parties.ts';
import { hashesOf } from '../versions/text-hash.ts';

/** From a line of a file on, the part of the page that is written there. */
export type Written = { line: number; section: string; clause: string | null };

/** A notice to be reviewed: its working text, and the versions that have been released. */
export type Reviewable = {
  shown: ShownNotice;
  written: Partial<Record<Lang, Written[]>>;
  elements: Record<ElementKey, Completeness>;
  signOff: Signature[];
  /** The newest text that someone approved. */
  approved: { approval: Approval; text: ShownText } | null;
};

/** Makes notices reviewable on a day. */
export const reviewableOn =
  (day: string) =>
  (notice: Notice, site: Site, history: History): Reviewable => {
    const signOff = signOffOf(site.review ? hashesOf(notice, site) : {}, history.approvals, site.review);
    return {
      shown: showOn(day, 'working')(notice, site, history),
      written: Object.fromEntries(
        notice.editions.map((edition) => [
          edition.lang,
          writtenIn(edition, edition === notice.source ? notice.facts : {}),
        ]),
      ),
      elements: completenessOf(notice, site),
      signOff,
      approved: approvedIn(history, signOff, site),
    };
  };

/** The newest approved text; where an approval of another role is outdated, the text of that one. */
function approvedIn(
  { approvals, decided }: History,
  signOff: readonly Signature[],
  site: Site,
): Reviewable['approved'] {
  const outdated = signOff.flatMap(({ state, approval }) => (state === 'outdated' ? [approval.number] : []));
  const approval =
    newestApproved(approvals.filter(({ number }) => outdated.includes(number))) ?? newestApproved(approvals);
  const text = approval && decided.get(approval.number);
  return text ? { approval, text: show(text, siteWith(site, approval.record.parties)) } : null;
}

/** The parts of an edition in the order of its lines. */
function writtenIn({ matter, words, sections }: Edition, { gaps = [] }: Pick<Facts, 'gaps'>): Written[] {
  const fields = Object.keys(words).flatMap((field) => {
    const { line } = placeIn(matter, [field], 'key');
    return [{ line, section: sectionOf[field] ?? 'meta', clause: null }];
  });
  const declared = gaps.map(({ element }, at) => {
    const { line } = placeIn(matter, ['gaps', at, 'element'], 'key');
    return { line, section: elementOf(element).section, clause: null };
  });
  const body = sections.flatMap(({ key, heading, clauses }) => [
    { line: heading.position?.start.line ?? 1, section: key, clause: null },
    ...clauses.flatMap(({ id, heading: own }) =>
      own ? [{ line: own.position?.start.line ?? 1, section: key, clause: id }] : [],
    ),
  ]);
  return [...fields, ...declared, ...body].sort((a, b) => a.line - b.line);
}

/** The section in which the page shows a field of the metadata. Others are on top of the page. */
const sectionOf: Partial<Record<string, string>> = {
  controller: 'controller',
  jointControllers: 'controller',
  representative: 'controller',
  contact: 'contact',
  dpo: 'contact',
  purposes: 'purpose',
  provision: 'purpose',
  automatedDecisions: 'purpose',
  profiling: 'purpose',
  dataSubjects: 'content',
  data: 'content',
  sources: 'sources',
  recipients: 'disclosures',
  transfers: 'transfers',
  rights: 'rights',
  changes: 'changes',
};
