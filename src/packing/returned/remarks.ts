// The comments of others with what they are on. Our own are left out: they say what the findings say.
import { author as own } from '../docx/writing.ts';
import type { Comment } from './comments.ts';
import type { Paragraph, Words } from './paragraphs.ts';
import type { Spot } from './proposals.ts';
import { isOthers, longer, nothingYet, sentText, tidy, wasSent } from './sent.ts';

/** A comment, the paragraph and the words that it is on, and the text of the comment that it answers. */
export type Remark = {
  comment: Comment;
  paragraph: Paragraph | null;
  spot: Spot;
  quote: string;
  answered: string | null;
};

/** The comments of others in the order in which they are numbered. One that is on nothing has no words and no paragraph. */
export function commentsOn(paragraphs: readonly Paragraph[], comments: readonly Comment[]): Remark[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const anchors = anchorsIn(paragraphs);
  return comments
    .filter(({ author }) => author !== own)
    .map((comment) => {
      const { id, answers } = comment;
      const asked = answers === null ? null : (byId.get(answers) ?? null);
      // An answer may have no words of its own.
      const ids = [id, ...(answers === null ? [] : [answers])];
      const found = ids
        .map((one) => wordsOf(anchors.get(one) ?? [], one))
        .find(({ first }) => first !== null);
      return {
        comment,
        paragraph: found?.first ?? null,
        spot: found?.spot ?? { text: '', start: 0, end: 0 },
        quote: found?.quote ?? '',
        answered: asked?.text ?? null,
      };
    });
}

/** The paragraphs that a comment is on, by its id. */
function anchorsIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly Paragraph[]> {
  const anchors = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs)
    for (const id of new Set([...paragraph.words.flatMap(({ comments }) => comments), ...paragraph.comments]))
      anchors.set(id, [...(anchors.get(id) ?? []), paragraph]);
  return anchors;
}

type Found = { first: Paragraph | null; quote: string; spot: Spot };

function wordsOf(paragraphs: readonly Paragraph[], id: string): Found {
  const covered = paragraphs.filter(({ words }) => words.some((one) => isOn(one, id)));
  const first = covered[0] ?? paragraphs.find(({ comments }) => comments.includes(id)) ?? null;
  const quote = tidy(
    covered
      .map(({ words }) =>
        words
          .filter((one) => isOn(one, id))
          .map(({ text }) => text)
          .join(''),
      )
      .join(' '),
  );
  return { first, quote, spot: spotOf(first, id) };
}

/** Words with a comment on them, but for those that we removed. */
const isOn = ({ comments, ...words }: Words, id: string): boolean =>
  comments.includes(id) && (wasSent({ ...words }) || words.touches.some(isOthers));

function spotOf(paragraph: Paragraph | null, id: string): Spot {
  if (paragraph === null) return { text: '', start: 0, end: 0 };
  const text = sentText(paragraph);
  const sent = paragraph.words.filter(wasSent);
  const from = sent.findIndex(({ comments }) => comments.includes(id));
  if (from === -1) return { text, start: 0, end: text.length };
  const to = sent.findLastIndex(({ comments }) => comments.includes(id));
  const upTo = (end: number) =>
    sent.slice(0, end).reduce((passed, one) => longer(passed, one.text), nothingYet).length;
  const start = upTo(from);
  return { text, start, end: Math.max(start, upTo(to + 1)) };
}
