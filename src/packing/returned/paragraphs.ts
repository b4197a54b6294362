// A Word document as paragraphs of words, each with what was done to it while changes were tracked, and by whom.
import type { Element } from '@xmldom/xmldom';
import { attribute, elementsIn, nameOf } from './xml.ts';

/** What was done to words or to the end of a paragraph (ECMA-376 part 1, 17.13.5), and by whom as the file tells. */
export type Touch = { how: 'inserted' | 'deleted' | 'movedHere' | 'movedAway'; author: string };

/** Words that were treated alike, with the ids of the comments on them. */
export type Words = { text: string; touches: readonly Touch[]; comments: readonly string[] };

/** A paragraph in the order of the document. */
export type Paragraph = {
  words: readonly Words[];
  /** What was done to its end, by which it is parted from the next one. */
  end: readonly Touch[];
  /** The names of the bookmarks that begin in it, or between it and the one before. */
  bookmarks: readonly string[];
  /** The ids of the comments that are anchored in it, with words or without. */
  comments: readonly string[];
  /** The ids of the notes that it mentions, as `footnote 1`; and the note that it is in, if it is in one. */
  mentions: readonly string[];
  note: string | null;
};

/** The paragraphs of a part of a document. */
export function paragraphsOf(root: Element): Paragraph[] {
  const done: Paragraph[] = [];
  const over = new Set<string>();
  const bookmarks: string[] = [];
  let open: Opened | null = null;

  const walk = (element: Element, touches: readonly Touch[], note: string | null): void => {
    for (const child of elementsIn(element)) step(child, touches, note);
  };
  const step = (element: Element, touches: readonly Touch[], note: string | null): void => {
    const name = nameOf(element);
    const how = touching[name];
    if (how !== undefined) return walk(element, [...touches, { how, author: authorOf(element) }], note);
    const text = textIn(element, name);
    if (text !== null) return void open?.words.push({ text, touches, comments: [...over] });
    switch (name) {
      case 'p': {
        const around = open;
        const own: Opened = { words: [], end: [], bookmarks: [], comments: [], mentions: [], note };
        open = own;
        walk(element, touches, note);
        done.push({ ...own, bookmarks: [...bookmarks.splice(0), ...own.bookmarks] });
        open = around;
        return;
      }
      case 'pPr':
        return void open?.end.push(...endOf(element));
      case 'rPr':
        return;
      case 'footnote':
      case 'endnote':
        // Those with a type are lines between text and notes, and hold none.
        if (attribute(element, 'type') === null)
          walk(element, touches, `${name} ${attribute(element, 'id')}`);
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        return void open?.mentions.push(`${name.replace('Reference', '')} ${attribute(element, 'id')}`);
      case 'commentRangeStart':
        if (over.size < mostOver) over.add(attribute(element, 'id') ?? '');
        return;
      case 'commentRangeEnd':
        over.delete(attribute(element, 'id') ?? '');
        return;
      case 'commentReference':
        return void open?.comments.push(attribute(element, 'id') ?? '');
      case 'bookmarkStart':
        return void (open?.bookmarks ?? bookmarks).push(attribute(element, 'name') ?? '');
      default:
        if (!silent.has(name)) walk(element, touches, note);
    }
  };
  step(root, [], null);
  return done;
}

// Nobody comments on the same words so often. A comment that finds no room is where it is mentioned.
const mostOver = 50;

type Opened = {
  words: Words[];
  end: Touch[];
  bookmarks: string[];
  comments: string[];
  mentions: string[];
  note: string | null;
};

const touching: Partial<Record<string, Touch['how']>> = {
  ins: 'inserted',
  del: 'deleted',
  moveTo: 'movedHere',
  moveFrom: 'movedAway',
};

const authorOf = (element: Element): string => attribute(element, 'author') ?? '';

/** What an element says itself; null when it only holds others. */
function textIn(element: Element, name: string): string | null {
  if (name === 't' || name === 'delText') return element.textContent ?? '';
  return spoken[name] ?? null;
}

const spoken: Partial<Record<string, string>> = { tab: ' ', br: ' ', cr: ' ', noBreakHyphen: '\u2011' };

/** What holds no text of its own, or the same text again for programs that are older. */
const silent = new Set([
  'Fallback',
  'instrText',
  'tblPr',
  'tblGrid',
  'trPr',
  'tcPr',
  'sectPr',
  'sdtPr',
  'tabs',
]);

/** What was done to the end of a paragraph: its properties hold those of its mark (17.3.1.29). */
const endOf = (properties: Element): Touch[] =>
  elementsIn(properties)
    .filter((one) => nameOf(one) === 'rPr')
    .flatMap(elementsIn)
    .flatMap((one) => {
      const how = touching[nameOf(one)];
      return how === undefined ? [] : [{ how, author: authorOf(one) }];
    });
