// What a single value in YAML may be. Every value arrives as text; each kind says what it accepts, with an example
// the author can copy.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';
import { isDay } from '../calendar.ts';
import { isCountry } from '../law/countries.ts';

type Kind = { holds: (value: string) => boolean; example: string };

/** The kinds of value, by the name that a schema issue carries in `params.kind`. */
export const kinds = {
  day: {
    holds: isDay,
    example: '2026-05-31',
  },
  duration: {
    holds: (value) => /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(value),
    example: 'P6Y',
  },
  businessId: {
    holds: isBusinessId,
    example: '0112038-9',
  },
  email: {
    holds: (value) => z.email().safeParse(value).success,
    example: 'tietosuoja@example.fi',
  },
  phone: {
    holds: (value) =>
      parsePhoneNumberFromString(value, { defaultCountry: 'FI', extract: false })?.isValid() ?? false,
    example: '029 566 6700',
  },
  country: {
    holds: isCountry,
    example: 'US',
  },
  postcode: {
    holds: (value) => /^[A-Z0-9][A-Z0-9 -]{1,9}$/i.test(value),
    example: '00531',
  },
  web: {
    holds: (value) => /^https:\/\//.test(value) && URL.canParse(value),
    example: 'https://tietosuoja.fi',
  },
  statute: {
    holds: (value) => /^\d{1,4}\/\d{4}$/.test(value),
    example: '1050/2018',
  },
  slug: {
    // Windows has no folder of a device's name, and a site may be kept on any computer.
    holds: (value) =>
      value.length <= 64 &&
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) &&
      !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(value),
    example: 'asiakasrekisteri',
  },
  id: {
    holds: (value) => /^[a-z][a-z0-9-]{0,39}$/.test(value) && !value.endsWith('-'),
    example: 'tilaukset',
  },
  number: {
    holds: (value) => /^[1-9]\d{0,3}$/.test(value),
    example: '4',
  },
  textHash: {
    holds: (value) => /^th1:[0-9a-f]{64}$/.test(value),
    example: `th1:${'0123456789abcdef'.repeat(4)}`,
  },
  seal: {
    holds: (value) => /^s1:[0-9a-f]{64}$/.test(value),
    example: `s1:${'0123456789abcdef'.repeat(4)}`,
  },
} satisfies Record<string, Kind>;

/** The name of a kind of value. */
export type KindName = keyof typeof kinds;

/** A schema for one kind of value. Its issues carry the kind, so that they can be put into words. */
export const scalar = (kind: KindName) => z.string().trim().refine(kinds[kind].holds, { params: { kind } });

/** Words for a reader: one paragraph, not empty, at most `most` characters. */
export const text = (most: number) => z.string().trim().min(1).max(most);

/**
 * Whether a text is a Finnish business ID (Y-tunnus): seven digits, a hyphen and a check digit, which is 11 minus
 * the remainder by 11 of the digits weighed by 7, 9, 10, 5, 8, 4, 2; a remainder of 0 gives 0, and 1 is never issued.
 */
export function isBusinessId(value: string): boolean {
  const digits = /^(\d{7})-(\d)$/.exec(value);
  if (!digits) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const sum = weights.map((weight, at) => weight * Number(value[at])).reduce((a, b) => a + b, 0);
  const remainder = sum % 11;
  return remainder !== 1 && Number(digits[2]) === (remainder === 0 ? 0 : 11 - remainder);
}
