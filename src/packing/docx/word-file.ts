// A whole Word file of the editions of a review, one after another.
import { Document, Packer, Paragraph, TextRun, type Footer, type ICommentOptions, type Table } from 'docx';
import type { Redline } from '../../comparing/redline.ts';
import * as languages from '../../languages/index.ts';
import type { AuthorLang, Lang } from '../../model.ts';
import { visible } from '../../reporters/visible.ts';
import type { Placed } from '../../reviewing/findings.ts';
import type { Review } from '../../reviewing/review.ts';
import { bookmarkOf } from '../bookmarks.ts';
import { commentOf, remarksOn } from './comments.ts';
import { flowOf } from './flow-of.ts';
import { footerOf } from './footer.ts';
import type { Flow, Line, ListMark } from './flow.ts';
import { settled } from './settled.ts';
import { listsFor } from './lists.ts';
import { stylesFor } from './styles.ts';
import { targetRemarks } from './targets.ts';
import { writtenFlow } from './written-flow.ts';
import { author, type Writing } from './writing.ts';

/** What is written of an edition. */
export type Part = { redline: Redline; findings: readonly Placed[] };

/**
 * The file. `kind` says in its footer what it is. It ends with a line of its own: the last paragraph of a Word document
 * cannot come or go.
 */
export async function wordFile(
  review: Review,
  parts: readonly Part[],
  kind: string,
  lang: AuthorLang,
): Promise<Uint8Array> {
  const moment = momentOf(review);
  const ids = { last: 0 };
  const next = () => (ids.last += 1);
  const editions = parts.map(({ redline, findings }, at) => {
    const flow = at === 0 ? flowOf(redline) : onNewPage(flowOf(redline));
    return {
      lang: redline.lang,
      flow,
      remarks: [...remarksOn(flow, findings, lang), ...targetRemarks(flow, lang)],
    };
  });
  const remarks = editions.flatMap((edition) => edition.remarks);
  const written = editions.flatMap(({ lang: own, flow }) =>
    writtenFlow(flow, {
      locale: languages[own].locale,
      moment,
      next,
      bookmarkFor: bookmarksOf(flow, own),
      commentsOn: (stretches) => remarks.flatMap(({ on }, id) => (on === stretches ? [id] : [])),
    }),
  );
  return fileOf({
    review,
    moment,
    locale: languages[parts[0]?.redline.lang ?? lang].locale,
    marks: editions.flatMap(({ flow }) => marksIn(flow)),
    comments: remarks.map((remark, id) => commentOf(remark, id, moment, lang)),
    footer: footerOf(review, kind, lang),
    children: [...written, new Paragraph({ style: 'End', children: [new TextRun('—')] })],
    isTracked: true,
  });
}

/** The moment that changes and comments are dated: the day that the notice says it was updated or takes effect. */
export const momentOf = ({ text: { facts } }: Review): string =>
  new Date(`${facts.updated ?? facts.effectiveFrom ?? '1980-01-01'}T00:00:00Z`).toISOString();

/** The parts of a file that differ from one to another. */
export type Contents = {
  review: Review;
  moment: string;
  locale: string;
  marks: readonly ListMark[];
  comments: ICommentOptions[];
  footer: Footer;
  children: (Paragraph | Table)[];
  /** Whether what is changed in it later is tracked. */
  isTracked: boolean;
};

/** Puts a file together. */
export async function fileOf(contents: Contents): Promise<Uint8Array> {
  const { review, moment, locale, marks, comments, footer, children, isTracked } = contents;
  const document = new Document({
    title: visible(review.text.editions[0]?.words.registerName ?? review.id),
    creator: author,
    lastModifiedBy: author,
    revision: 1,
    features: { trackRevisions: isTracked },
    compatibility: { version: 15 },
    styles: stylesFor(locale),
    numbering: listsFor(marks),
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    sections: [{ properties: { page }, footers: { default: footer }, children }],
  });
  const file = await Packer.pack(document, 'uint8array');
  return settled(file, moment);
}

// A4, with margins of 2 cm and a little more below for the footer, in twentieths of a point.
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 1134, bottom: 1418, left: 1134, header: 567, footer: 567 },
};

const onNewPage = ([first, ...rest]: Flow): Flow => {
  if (first?.kind !== 'line') return [...(first ? [first] : []), ...rest];
  const { before, after } = first.look;
  const look = { before: { ...before, breaksPage: true }, after: { ...after, breaksPage: true } };
  return [{ ...first, look }, ...rest];
};

const marksIn = (flow: Flow): ListMark[] =>
  flow.flatMap((one) =>
    one.kind === 'line' ? [one.look.before.mark, one.look.after.mark].filter((mark) => mark !== null) : [],
  );

/** The bookmark of each heading. Of two with the same name, the one that stays has it: Word knows each name once. */
function bookmarksOf(flow: Flow, lang: Lang): Writing['bookmarkFor'] {
  const headings = flow.flatMap((one) => (one.kind === 'line' && one.place !== null ? [one] : []));
  const owners = new Map<string, Line['place']>();
  for (const { place } of headings.toSorted(
    (a, b) => Number(a.fate === 'removed') - Number(b.fate === 'removed'),
  )) {
    if (place === null) continue;
    const name = bookmarkOf(lang, place.section, place.clause);
    if (!owners.has(name)) owners.set(name, place);
  }
  return (place) => {
    const name = bookmarkOf(lang, place.section, place.clause);
    return owners.get(name) === place ? name : null;
  };
}
