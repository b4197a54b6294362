// A notice beside what it is compared with: all that its pages of the review are made of.
import { disciplineOf } from '../changelog/since-base.ts';
import { changesOf, countsOf, type Change } from '../comparing/changes.ts';
import { redlineOf } from '../comparing/compare.ts';
import { documentOf } from '../comparing/document-of-edition.ts';
import { factChanges, type FactChange } from '../comparing/facts/facts.ts';
import { readingOnce, type Reader } from '../comparing/pieces.ts';
import type { Redline } from '../comparing/redline.ts';
import type { Weight } from '../comparing/weight.ts';
import type { AuthorLang, Diagnostic, Lang } from '../model.ts';
import type { ShownEdition, ShownText } from '../showing/show.ts';
import { placedIn, type Placed } from './findings.ts';
import type { Reviewable } from './reviewable.ts';

/** An older text, and what it is called. `isDraft` of one that was approved, and perhaps never public. */
export type Base = { name: string; text: ShownText; isDraft: boolean };

/** An edition with its changes and its findings. `edition` is null for one that is no more. */
export type ReviewedEdition = {
  lang: Lang;
  edition: ShownEdition | null;
  isNew: boolean;
  redline: Redline;
  changes: Change[];
  counts: Record<Weight, number>;
  findings: Placed[];
};

/** A notice to be shown. */
export type Review = {
  id: string;
  text: ShownText;
  base: Base | null;
  editions: ReviewedEdition[];
  facts: FactChange[];
  elements: Reviewable['elements'];
  signOff: Reviewable['signOff'];
  /** Findings that are about no edition. */
  findings: Diagnostic[];
};

/** A notice whose files cannot be read, with what is wrong. */
export type Unreadable = { id: string; findings: Diagnostic[] };

/** Compares a notice with an older text, and puts its findings in their places. The reader may be shared with other notices. */
export function reviewOf(
  { shown, written, elements, signOff }: Reviewable,
  base: Base | null,
  diagnostics: readonly Diagnostic[],
  lang: AuthorLang,
  reader: Reader = readingOnce(),
): Review {
  const editionIn = (text: ShownText | undefined, tag: Lang) =>
    text?.editions.find((one) => one.lang === tag);
  const tags = [...shown.editions, ...(base?.text.editions ?? [])].map((edition) => edition.lang);
  const compared = [...new Set(tags)].map((tag) => {
    const [before, after] = [editionIn(base?.text, tag), editionIn(shown, tag)];
    const now = after ? documentOf(shown, after, reader) : null;
    const then = before && base ? (before === after ? now : documentOf(base.text, before, reader)) : null;
    const redline = redlineOf(then, now);
    const changes = changesOf(redline);
    return {
      lang: tag,
      edition: after ?? null,
      isNew: before === undefined,
      redline,
      changes,
      counts: countsOf(changes),
    };
  });
  const inBoth = compared.filter(({ edition, isNew }) => edition !== null && !isNew);
  // Of a text that has versions it is told already whether its readers know what changed since the newest one.
  const isTold = base === null || base.isDraft || base.text === shown || shown.versions.length > 0;
  const untold = isTold ? [] : disciplineOf(base.text, shown, written, inBoth);
  const own = [...diagnostics.filter(({ notice }) => notice === shown.id), ...untold];
  const editions = compared.map((one): ReviewedEdition => {
    const about = own.filter(({ language }) => language === one.lang);
    return { ...one, findings: placedIn(about, written[one.lang] ?? [], one.redline) };
  });
  return {
    id: shown.id,
    text: shown,
    base,
    editions,
    facts: base ? factChanges(base.text, shown, lang) : [],
    elements,
    signOff,
    findings: own.filter(({ language }) => !editions.some((edition) => edition.lang === language)),
  };
}

/** How many findings of a severity count. */
export const countOf = (findings: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  findings.filter((one) => one.severity === severity && !one.waived).length;
