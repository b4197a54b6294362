// The numbers in a line of text that companies and associations are registered under, in Finland and Sweden.
import { isBusinessId } from '../../schema/scalars.ts';
import type { Found } from './found.ts';

/** Business IDs whose check digit is right, VAT numbers made of one, and the organisation numbers of Sweden. */
export function businessIdsIn(text: string): Found[] {
  return [...finnishIdsIn(text), ...organisationNumbersIn(text)];
}

function finnishIdsIn(text: string): Found[] {
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}-])(?:FI[\s-]?|Y[-:]\s?)?(\d{7})\s?[-–‐‑]?\s?(\d)(?![\p{N}]|-\d)/giu),
  ].flatMap((found) => {
    const value = `${found[1] ?? ''}-${found[2] ?? ''}`;
    const isMarked = /[-–‐‑]|^FI/i.test(found[0]);
    return isMarked && value !== '0000000-0' && isBusinessId(value)
      ? [{ value, start: found.index, end: found.index + found[0].length }]
      : [];
  });
}

/** Swedish organisation numbers whose check digit is right (the last, by the Luhn formula). */
const organisationNumbersIn = (text: string): Found[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}-])(\d{2}[2-9]\d{3})[-–‐‑](\d{4})(?![\p{N}]|-\d)/gu)].flatMap((found) => {
    const value = `${found[1] ?? ''}-${found[2] ?? ''}`;
    const sum = [...value.replace('-', '')]
      .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
      .reduce((all, one) => all + (one > 9 ? one - 9 : one), 0);
    return sum % 10 === 0 ? [{ value, start: found.index, end: found.index + found[0].length }] : [];
  });
