// A change in words: its section, what it is, and the text that went or came. Pages, sheets and lines lay out the parts.
import type { AuthorLang } from '../model.ts';
import type { Change } from './changes.ts';
import type { FactChange } from './facts/facts.ts';
import type { Redline } from './redline.ts';
import { runsOf } from './resolve.ts';
import { textOf } from './runs.ts';
import { fateWords, whatWords } from './words.ts';

/**
 * A part of what is told. `said` is in the language that is spoken; all others are words of the notice: the heading of the
 * section, what the change is told `of`, what stands `around` it, what is `removed`, `added` or as it was. An `arrow` stands
 * between what was and what is.
 */
export type Part = {
  text: string;
  as: 'section' | 'of' | 'said' | 'around' | 'removed' | 'arrow' | 'added' | 'kept';
};

/** Where a change is, and what it is. No part is empty. */
export const changeTold = (change: Change, redline: Redline, lang: AuthorLang): Part[] =>
  there([
    { text: headingOf(change.section, redline), as: 'section' },
    said(': '),
    { text: change.of, as: 'of' },
    said(change.of === '' ? '' : ': '),
    ...whatTold(change, lang),
  ]);

function whatTold({ what, how, before, after, around: [left, right] }: Change, lang: AuthorLang): Part[] {
  if (what === 'words')
    return [{ text: left, as: 'around' }, ...replaced(before, after), { text: right, as: 'around' }];
  const fate = how === 'changed' ? '' : ` ${fateWords[how][lang].toLowerCase()}`;
  const kind = said(`${whatWords[what][lang]}${fate}: `);
  return what === 'form' || how === 'moved'
    ? [kind, { text: after, as: 'kept' }]
    : [kind, ...replaced(before, after)];
}

const replaced = (before: string, after: string): Part[] => [
  { text: before, as: 'removed' },
  { text: before === '' || after === '' ? '' : ' → ', as: 'arrow' },
  { text: after, as: 'added' },
];

/** A fact that has another value, or came or went. */
export function factTold({ name, of, before, after }: FactChange, lang: AuthorLang): Part[] {
  const how = before === null ? 'added' : after === null ? 'removed' : null;
  return there([
    said(of === null ? name : `${name} (`),
    { text: of ?? '', as: 'of' },
    said(of === null ? '' : ')'),
    said(how === null ? ': ' : `, ${fateWords[how][lang].toLowerCase()}: `),
    ...replaced(before ?? '', after ?? ''),
  ]);
}

const said = (text: string): Part => ({ text, as: 'said' });

const there = (parts: readonly Part[]): Part[] => parts.filter(({ text }) => text !== '');

/** A text, or its beginning when it has more than some characters. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** The number and the title of a section, as the new text has it where both do. */
export function headingOf(key: string, { sections }: Redline): string {
  const section =
    sections.find((one) => one.key.after === key && one.fate !== 'removed') ??
    sections.find((one) => one.key.after === key);
  if (!section) return key;
  const side = section.fate === 'removed' ? 'before' : 'after';
  const title = textOf(runsOf(section.title, side));
  return section.number[side] === '' ? title : `${section.number[side]}. ${title}`;
}
