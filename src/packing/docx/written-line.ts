// Paragraphs as Word has them, each with the mark by which it comes or goes as a whole.
import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Fate } from '../../comparing/redline.ts';
import { sideOf } from './fates.ts';
import type { Line, Look, Stretch } from './flow.ts';
import { indentOf, listNameOf } from './lists.ts';
import { writtenRuns } from './written-runs.ts';
import { changed, type Writing } from './writing.ts';

/** A paragraph. One that is set otherwise than before tells how it was. */
export function writtenLine(line: Line, writing: Writing): Paragraph {
  const { fate, look, stretches } = line;
  const isReset = fate === 'kept' && JSON.stringify(look.before) !== JSON.stringify(look.after);
  return new Paragraph({
    ...setAs(look[sideOf(fate)]),
    ...markOf(fate, writing),
    ...(isReset ? { revision: { ...setAs(look.before), ...changed(writing) } } : {}),
    children: inBookmark(anchored(stretches, writing), line, writing),
  });
}

const setAs = ({ style, depth, mark, breaksPage }: Look) => ({
  style,
  ...(mark ? { numbering: { reference: listNameOf(mark), level: mark.level } } : {}),
  ...(depth > 0 && mark === null ? { indent: { left: indentOf(depth) } } : {}),
  ...(breaksPage ? { pageBreakBefore: true } : {}),
});

/** The mark at the end of a paragraph, by which it is joined to the next one when it goes. */
export function markOf(fate: Fate, writing: Writing): Pick<IParagraphOptions, 'run'> {
  if (fate === 'kept') return {};
  return { run: { [fate === 'added' ? 'insertion' : 'deletion']: changed(writing) } };
}

/** A heading is inside its bookmark. */
function inBookmark(children: ParagraphChild[], { place }: Line, writing: Writing): ParagraphChild[] {
  const name = place && writing.bookmarkFor(place);
  return name === null ? children : [new Bookmark({ id: name, children })];
}

/** Words with the comments on them. */
export function anchored(stretches: readonly Stretch[], writing: Writing): ParagraphChild[] {
  const comments = writing.commentsOn(stretches);
  return [
    ...comments.map((id) => new CommentRangeStart(id)),
    ...writtenRuns(stretches, writing),
    ...comments.flatMap((id) => [
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ]),
  ];
}
