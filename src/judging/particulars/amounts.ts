// Finds numbers, in figures and in words.
import { blanked } from './blanked.ts';
import { figuresOf } from './figures-of.ts';
import type { Lang } from '../../model.ts';
import type { Amount } from './particular.ts';

/** The numbers of a text in its order. One that is repeated in brackets in the other form, “six (6)”, is one. */
export function amountsIn(text: string, lang: Lang): Amount[] {
  const amounts = [...inWords(text, lang), ...(/\d/.test(text) ? inFigures(text, lang) : [])].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return amounts.flatMap((amount, at) => {
    if (isWithin(amount, amounts[at - 1]) || isRepeated(amount, amounts[at - 1], text)) return [];
    const next = amounts[at + 1];
    return [next && isRepeated(next, amount, text) ? { ...amount, end: next.end + 1 } : amount];
  });
}

// In one pattern: groups of three with a space, then anything with points and commas.
const digits =
  /(?<![\p{L}\p{N}.,/_\0]|\p{L}[-–])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?![\d])(?:[.,]\d{1,4}(?!\d))?|\d{1,15}(?:[.,]\d{1,9}){0,6})/gu;

const inFigures = (text: string, lang: Lang): Amount[] =>
  [...text.matchAll(digits)].map(({ 0: written, index }) => {
    const figure = figureOf(written, figuresOf(lang).decimal);
    return { value: Number(figure), figure, start: index, end: index + written.length, isWord: false };
  });

/** The figure in one form: without marks between thousands, with a decimal point. What is no one number stays as it is. */
function figureOf(written: string, decimal: ',' | '.'): string {
  const bare = written.replaceAll(/[ \u00a0\u202f]/g, '');
  const grouping = decimal === ',' ? '.' : ',';
  const plain = new RegExp(`^\\d{1,3}(?:\\${grouping}\\d{3})+(?=\\${decimal}|$)`).test(bare)
    ? bare.replaceAll(grouping, '')
    : bare;
  const point = plain.replace(',', '.');
  if (/^0\d/.test(point) || !/^\d+(?:\.\d+)?$/.test(point)) return point;
  return String(Number(point));
}

function inWords(text: string, lang: Lang): Amount[] {
  const { numerals } = figuresOf(lang);
  const fractions = fractionsIn(text, lang);
  const found: Amount[] = [];
  let last: Amount | undefined;
  for (const { 0: word, index } of blanked(text, fractions).matchAll(/\p{L}{2,40}/gu)) {
    const value = numerals.get(word.toLowerCase());
    if (value === undefined) continue;
    const end = index + word.length;
    const gap = last ? text.slice(last.end, index) : '';
    const whole = last && /^[ -]$/.test(gap) ? together(last.value, value) : null;
    if (last && whole !== null) {
      found.pop();
      last = { value: whole, figure: String(whole), start: last.start, end, isWord: true };
    } else last = { value, figure: String(value), start: index, end, isWord: true };
    found.push(last);
  }
  return [...fractions, ...found];
}

/** Twenty and five, two and hundred; null when two numbers only stand side by side. */
function together(first: number, second: number): number | null {
  if (first >= 20 && first < 100 && first % 10 === 0 && second < 10) return first + second;
  return second >= 100 && first < second ? first * second : null;
}

function fractionsIn(text: string, lang: Lang): Amount[] {
  const { fractions } = figuresOf(lang);
  return fractions
    .flatMap(([pattern, value]) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'))].map(
        ({ 0: written, index }) => ({
          value,
          figure: String(value),
          start: index,
          end: index + written.length,
          isWord: true,
        }),
      ),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((one, at, all) => !isWithin(one, all[at - 1]));
}

const isWithin = (one: Amount, other: Amount | undefined): boolean =>
  other !== undefined && one.start >= other.start && one.end <= other.end && one !== other;

const isRepeated = (one: Amount, before: Amount | undefined, text: string): boolean =>
  before !== undefined &&
  one.value === before.value &&
  one.isWord !== before.isWord &&
  /^\s?\($/.test(text.slice(before.end, one.start)) &&
  text[one.end] === ')';
