// What a document said when it was sent: its text without what others did to it while changes were tracked.
import { author as own } from '../docx/writing.ts';
import type { Paragraph, Touch, Words } from './paragraphs.ts';

/** Whether something was done by someone else than this program. */
export const isOthers = ({ author }: Touch): boolean => author !== own;

/** Whether words were in the text that was sent: our own changes are taken, and those of others are not. */
export const wasSent = ({ touches }: Pick<Words, 'touches'>): boolean =>
  touches.every((touch) => (isOthers(touch) ? !comes(touch) : !goes(touch)));

/** The text of a paragraph as it was sent. */
export const sentText = (paragraph: Paragraph): string => tidy(rawText(paragraph));

const rawText = ({ words }: Paragraph): string =>
  words
    .filter(wasSent)
    .map(({ text }) => text)
    .join('');

/** A paragraph as it was sent: what is now parted in two by a change that is tracked was one. */
export type Sent = { text: string; paragraphs: readonly Paragraph[] };

/** The paragraphs as they were sent, without empty ones. */
export function sentOf(paragraphs: readonly Paragraph[]): Sent[] {
  const made: Paragraph[][] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const last = made.at(-1);
    if (isOpen && last && last[0]?.note === paragraph.note) last.push(paragraph);
    else made.push([paragraph]);
    isOpen = !wasSent({ touches: paragraph.end });
  }
  return made
    .map((own) => ({ text: tidy(own.map(rawText).join('')), paragraphs: own }))
    .filter(({ text }) => text !== '');
}

/** Text in which white space, its Unicode form and marks of hyphenation are no difference. */
export const tidy = (text: string): string => plain(text).trim();

/** The length of the beginning of a text when it has been made tidy, and whether a space may follow. */
export type Passed = { length: number; isOpen: boolean };

/** Before the first word. */
export const nothingYet: Passed = { length: 0, isOpen: false };

/** The length with some more text. */
export function longer({ length, isOpen }: Passed, text: string): Passed {
  const told = isOpen ? plain(text) : plain(text).trimStart();
  return told === '' ? { length, isOpen } : { length: length + told.length, isOpen: !told.endsWith(' ') };
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ');

const comes = ({ how }: Touch): boolean => how === 'inserted' || how === 'movedHere';
const goes = ({ how }: Touch): boolean => how === 'deleted' || how === 'movedAway';
