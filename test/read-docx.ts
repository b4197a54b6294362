// Reads a Word document as Word does once all its tracked changes are accepted, or rejected.
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** What is done with all the changes. */
export type Decision = 'accept' | 'reject';

/** The parts of a document as text, by path. */
export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** A part that is well-formed XML. Throws for one that is not. */
export function xmlOf(text: string): Document {
  const told: string[] = [];
  const parser = new DOMParser({
    onError: (level, message) => {
      // A replacement character stands for what was not a character.
      if (level !== 'warning') told.push(`${level}: ${message}`);
    },
  });
  const document = parser.parseFromString(text, 'text/xml');
  if (told.length > 0) throw new Error(told.join('\n'));
  return document;
}

/** The elements of a name in a document. */
export const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(name),
];

/** A paragraph: how it is set, and its words. A row of a table is `row` and its cells. */
export type Read = { set: string; text: string };

/** The paragraphs and rows of a document under one another. */
export function readDocx(bytes: Uint8Array, decision: Decision): Read[] {
  const parts = partsOf(bytes);
  const [body] = all(xmlOf(parts.get('word/document.xml') ?? ''), 'w:body');
  if (!body) throw new Error('there is no text');
  return blocks(children(body), decision, formatsIn(xmlOf(parts.get('word/numbering.xml') ?? '')));
}

type Formats = ReadonlyMap<string, string>;

function blocks(elements: readonly Element[], decision: Decision, formats: Formats): Read[] {
  const read: Read[] = [];
  let carried: string | null = null;
  for (const element of elements) {
    if (element.tagName === 'w:p') {
      const text: string = (carried ?? '') + wordsIn(element, decision);
      carried = null;
      if (isGone(child(child(element, 'w:pPr'), 'w:rPr'), decision)) carried = text;
      else read.push({ set: setAs(element, decision, formats), text });
    }
    if (element.tagName === 'w:tbl') {
      const rows = children(element, 'w:tr').filter((row) => !isGone(child(row, 'w:trPr'), decision));
      // A paragraph whose mark is gone and that has words would stand before the table all the same.
      if (carried !== null && carried !== '' && rows.length > 0) read.push({ set: 'astray', text: carried });
      if (rows.length > 0) carried = null;
      for (const row of rows) read.push({ set: 'row', text: rowText(row, decision, formats) });
    }
  }
  if (carried !== null) read.push({ set: 'left over', text: carried });
  return read;
}

/** The cells of a row. The last paragraph of a cell stays even when its mark is said to be gone. */
const rowText = (row: Element, decision: Decision, formats: Formats): string =>
  children(row, 'w:tc')
    .map((cell) =>
      blocks(children(cell, 'w:p'), decision, formats)
        .map(({ text }) => text)
        .join('¶'),
    )
    .join(' | ');

function setAs(paragraph: Element, decision: Decision, formats: Formats): string {
  const now = child(paragraph, 'w:pPr');
  const before = child(child(now, 'w:pPrChange'), 'w:pPr');
  const look = decision === 'reject' && before ? before : now;
  const style = valueOf(child(look, 'w:pStyle'));
  const list = child(look, 'w:numPr');
  const level = valueOf(child(list, 'w:ilvl'));
  const indent = child(look, 'w:ind')?.getAttribute('w:left') ?? '';
  const page = child(look, 'w:pageBreakBefore') ? ' page' : '';
  if (!list) return `${style}${indent === '' ? '' : ` →${indent}`}${page}`;
  return `${style} ${formats.get(`${valueOf(child(list, 'w:numId'))} ${level}`) ?? '?'} ${level}${page}`;
}

/** The bullet or first number of each level of each list. */
const formatsIn = (numbering: Document): Formats =>
  new Map(
    all(numbering, 'w:num').flatMap((list) => {
      const kind = valueOf(child(list, 'w:abstractNumId'));
      const abstract = all(numbering, 'w:abstractNum').find(
        (one) => one.getAttribute('w:abstractNumId') === kind,
      );
      return (abstract ? children(abstract, 'w:lvl') : []).map((level): [string, string] => {
        const depth = level.getAttribute('w:ilvl');
        const own = children(list, 'w:lvlOverride').find((one) => one.getAttribute('w:ilvl') === depth);
        const start = valueOf(child(own ?? level, own ? 'w:startOverride' : 'w:start'));
        const isBullet = valueOf(child(level, 'w:numFmt')) === 'bullet';
        return [`${list.getAttribute('w:numId')} ${depth}`, isBullet ? '•' : `${start}.`];
      });
    }),
  );

function wordsIn(element: Element, decision: Decision): string {
  return children(element)
    .map((one) => {
      if (one.tagName === 'w:ins') return decision === 'accept' ? wordsIn(one, decision) : '';
      if (one.tagName === 'w:del') return decision === 'reject' ? wordsIn(one, decision) : '';
      if (one.tagName === 'w:t' || one.tagName === 'w:delText') return one.textContent ?? '';
      return one.tagName === 'w:pPr' || one.tagName === 'w:rPr' ? '' : wordsIn(one, decision);
    })
    .join('');
}

const isGone = (properties: Element | null, decision: Decision): boolean =>
  child(properties, decision === 'accept' ? 'w:del' : 'w:ins') !== null;

const children = (element: Element, name?: string): Element[] =>
  [...element.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || node.nodeName === name),
  );

const child = (element: Element | null, name: string): Element | null =>
  (element && children(element, name)[0]) ?? null;

const valueOf = (element: Element | null): string => element?.getAttribute('w:val') ?? '';
