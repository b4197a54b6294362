// A Word file of the editions of a review, one after another.
import { Paragraph, TextRun, type Table } from 'docx';
import type { Redline } from '../../comparing/redline.ts';
import * as languages from '../../languages/index.ts';
import type { AuthorLang, Lang } from '../../model.ts';
import type { Placed } from '../../reviewing/findings.ts';
import type { Review } from '../../reviewing/review.ts';
import { bookmarkOf } from '../bookmarks.ts';
import { commentOf, remarksOn } from './comments.ts';
import type { Flow, Line, ListMark } from './flow.ts';
import { flowOf } from './flow-of.ts';
import { footerOf } from './footer.ts';
import { targetRemarks } from './targets.ts';
import { momentOf, wordFile } from './word-file.ts';
import type { Writing } from './writing.ts';
import { writtenGrid } from './written-grid.ts';
import { writtenLine } from './written-line.ts';

/** What is written of an edition. */
export type Part = { redline: Redline; findings: readonly Placed[] };

/**
 * The file. `kind` says in its footer what it is. It ends with a line of its own: the last paragraph of a Word document
 * cannot come or go.
 */
export async function editionsFile(
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
  const body = editions.flatMap(({ lang: own, flow }) =>
    written(flow, {
      locale: languages[own].locale,
      moment,
      next,
      bookmarkFor: bookmarksOf(flow, own),
      commentsOn: (stretches) => remarks.flatMap(({ on }, id) => (on === stretches ? [id] : [])),
    }),
  );
  return wordFile({
    review,
    moment,
    locale: languages[parts[0]?.redline.lang ?? lang].locale,
    marks: editions.flatMap(({ flow }) => marksIn(flow)),
    comments: remarks.map((remark, id) => commentOf(remark, id, moment, lang)),
    footer: footerOf(review, kind, lang),
    children: [...body, new Paragraph({ style: 'End', children: [new TextRun('—')] })],
    isTracked: true,
  });
}

const onNewPage = ([first, ...rest]: Flow): Flow => {
  if (first?.kind !== 'line') return [...(first ? [first] : []), ...rest];
  const { before, after } = first.look;
  const look = { before: { ...before, breaksPage: true }, after: { ...after, breaksPage: true } };
  return [{ ...first, look }, ...rest];
};

const written = (flow: Flow, writing: Writing): (Paragraph | Table)[] =>
  flow.map((one) => (one.kind === 'line' ? writtenLine(one, writing) : writtenGrid(one, writing)));

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
