// Finds the particulars of a text, the more specific kinds first: what one takes is no other’s.
import type { Lang } from '../../model.ts';
import { amountsIn } from './amounts.ts';
import { blanked } from './blanked.ts';
import * as finders from './index.ts';
import * as measures from './measures/index.ts';
import type { Amount, Finder, Found, Measure, Particular, ParticularKind } from './particular.ts';

// In order: `10.` is a day before it is a number, and 029 566 6700 a telephone before it is three.
const inOrder: readonly Finder[] = [
  ...[finders.email, finders.web, finders.businessId, finders.day, finders.statute, finders.article],
  ...[finders.section, finders.phone, finders.clock, finders.country],
];
const measured: readonly Measure[] = [
  ...[measures.money, measures.percentage, measures.duration, measures.number],
];

/** All particulars of a text, in the order of the text. No part of it is counted twice. */
export function particularsIn(text: string, lang: Lang): Particular[] {
  const found: Particular[] = [];
  let left = text;
  const take = (kind: ParticularKind, all: readonly Found[]) => {
    for (const one of all) found.push({ ...one, kind, text: text.slice(one.start, one.end) });
    left = blanked(left, all);
  };
  for (const { kind, find } of inOrder) take(kind, [...find(left, lang)]);
  const amounts = amountsIn(left, lang).flatMap((amount) => measure(amount, left, lang));
  for (const one of amounts) found.push({ ...one, text: text.slice(one.start, one.end) });
  left = blanked(left, amounts);
  take(finders.span.kind, [...finders.span.find(left, lang)]);
  return found.sort((a, b) => a.start - b.start);
}

/** The first of the kinds that an amount can be of. */
function measure(amount: Amount, text: string, lang: Lang): (Found & { kind: ParticularKind })[] {
  for (const { kind, read } of measured) {
    const one = read(amount, text, lang);
    if (one !== null) return [{ ...one, kind }];
  }
  return [];
}
