// Quotation marks: what lets a value hold any sign, and how an author is told to use them.
import type { Said } from '../../model.ts';
import type { Row, Token } from './writing.ts';

/** A row taken apart: its indentation, list dashes and key, with what follows it. `key` is '' when there is none. */
export function fieldOf(row: string): { before: string; key: string; value: string } {
  const [, indent = '', field = '', key = ''] =
    /^([ \t]*(?:- +)*)(([^\s:#"'][^:]*):(?:[ \t]+|$))?/.exec(row) ?? [];
  const before = indent + field;
  return { before, key, value: row.slice(before.length).trimEnd() };
}

/** A text in quotation marks that leave it as it is, or null when neither kind does. */
export function inQuotes(text: string): string | null {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? null : `'${text}'`;
}

/** The row put right by quotation marks around its value, for the end of a sentence; '' when it cannot be told how. */
export function quotedRow({ text, start }: Row, valueStart: number): string {
  const { before, value } = fieldOf(text);
  const quoted = inQuotes(value);
  // What starts further on is a part of the value, in a list between brackets for one.
  return quoted === null || start + before.length !== valueStart ? '' : example(before + quoted);
}

/** Help: put the value that starts at an offset in quotation marks. */
export const quoteValue = (row: Row, valueStart: number): Said => ({
  fi: `Laita arvo lainausmerkkeihin${quotedRow(row, valueStart)}.`,
  en: `Put the value in quotation marks${quotedRow(row, valueStart)}.`,
});

/** Whether a quoted text ends before the value does: something else follows it on its row. */
export function isCutShort(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.kind === 'space' ? tokens[index + 2] : tokens[index + 1];
  return next !== undefined && !mayFollow.has(next.kind);
}

const mayFollow = new Set<Token['kind']>([
  'newline',
  'comment',
  'comma',
  'map-value-ind',
  'flow-map-end',
  'flow-seq-end',
]);

/** `: ` and a row as it should be, for the end of a sentence; '' when the row is too long to be read there. */
export const example = (row: string): string => (row.length > 120 ? '' : `: \`${row.trim()}\``);

/** The start of an author's text, short enough to stand in a sentence. */
export function excerpt(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  const letters = [...line.slice(0, 120)];
  return letters.length > 40 || line.length > 120 ? `${letters.slice(0, 39).join('')}…` : line;
}
