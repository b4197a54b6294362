// A whole Word file: what is in it, on which page, in which styles.
import { Document, Packer, type Footer, type ICommentOptions, type Paragraph, type Table } from 'docx';
import { visible } from '../../reporters/visible.ts';
import type { Review } from '../../reviewing/review.ts';
import type { ListMark } from './flow.ts';
import { listsFor } from './lists.ts';
import { settled } from './settled.ts';
import { stylesFor } from './styles.ts';
import { author } from './writing.ts';

/** What differs from one file to another. */
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

/** Puts a file together. The same contents give the same bytes. */
export async function wordFile(contents: Contents): Promise<Uint8Array> {
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

/** The moment that changes and comments are dated: the day that the notice says it was updated or takes effect. */
export const momentOf = ({ text: { facts } }: Review): string =>
  new Date(`${facts.updated ?? facts.effectiveFrom ?? '1980-01-01'}T00:00:00Z`).toISOString();
