// What is kept of a notice to review it: its text as it would be printed, and where in its files each part is written.
import { completenessOf, type Completeness } from '../judging/completeness.ts';
import { elementOf, type ElementKey } from '../law/elements.ts';
import type { Edition, Lang, Notice, Version } from '../model.ts';
import { placeIn } from '../reading/place.ts';
import type { Facts } from '../schema/notice.ts';
import type { Site } from '../schema/site.ts';
import { showOn, type ShownNotice } from '../showing/show.ts';
import { signOffOf, type Signature } from '../signing/sign-off.ts';
import { hashesOf } from '../versions/unreleased.ts';

/** From a line of a file on, the part of the page that is written there. */
export type Written = { line: number; section: string; clause: string | null };

/** A notice to be reviewed: its working text, and the versions that have been released. */
export type Reviewable = {
  shown: ShownNotice;
  written: Partial<Record<Lang, Written[]>>;
  elements: Record<ElementKey, Completeness>;
  signOff: Signature[];
};

/** Makes notices reviewable on a day. */
export const reviewableOn =
  (day: string) =>
  (notice: Notice, site: Site, versions: readonly Version[]): Reviewable => ({
    shown: showOn(day, 'working')(notice, site, versions),
    written: Object.fromEntries(
      notice.editions.map((edition) => [
        edition.lang,
        writtenIn(edition, edition === notice.source ? notice.facts : {}),
      ]),
    ),
    elements: completenessOf(notice, site),
    signOff: signOffOf(hashesOf(notice, site), [], site.review),
  });

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
