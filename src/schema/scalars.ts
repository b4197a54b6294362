// What a single value in YAML may be. Every value arrives as text; each kind says what it accepts, in both
// languages, with an example the author can copy.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';
import { isCountry } from '../law/countries.ts';
import type { Said } from '../model.ts';

type Kind = { holds: (value: string) => boolean; expected: Said; example: string };

/** The kinds of value, by the name that a schema issue carries in `params.kind`. */
export const kinds = {
  day: {
    holds: (value) => z.iso.date().safeParse(value).success,
    expected: {
      fi: 'päivä, joka on kalenterissa, muodossa vuosi-kuukausi-päivä',
      en: 'a day of the calendar, written year-month-day',
    },
    example: '2026-05-31',
  },
  duration: {
    holds: (value) => /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(value),
    expected: {
      fi: 'kesto muodossa P, luku ja yksikkö: Y vuosi, M kuukausi, W viikko, D päivä (ISO 8601)',
      en: 'a duration: P, a number and a unit, where Y is years, M months, W weeks and D days (ISO 8601)',
    },
    example: 'P6Y',
  },
  businessId: {
    holds: isBusinessId,
    expected: {
      fi: 'Y-tunnus, jonka tarkistusnumero täsmää',
      en: 'a Finnish business ID with a correct check digit',
    },
    example: '0112038-9',
  },
  email: {
    holds: (value) => z.email().safeParse(value).success,
    expected: { fi: 'sähköpostiosoite', en: 'an e-mail address' },
    example: 'tietosuoja@example.fi',
  },
  phone: {
    holds: (value) => parsePhoneNumberFromString(value, 'FI')?.isValid() ?? false,
    expected: {
      fi: 'puhelinnumero, kansallinen tai alkaen + ja maan suuntanumerolla',
      en: 'a phone number, national or starting with + and the country code',
    },
    example: '029 566 6700',
  },
  country: {
    holds: isCountry,
    expected: {
      fi: 'maan kaksikirjaiminen tunnus isoin kirjaimin (ISO 3166-1)',
      en: 'the two-letter code of a country, in capitals (ISO 3166-1)',
    },
    example: 'US',
  },
  postcode: {
    holds: (value) => /^[A-Z0-9][A-Z0-9 -]{1,9}$/i.test(value),
    expected: { fi: 'postinumero', en: 'a postal code' },
    example: '00531',
  },
  web: {
    holds: (value) => /^https:\/\//.test(value) && URL.canParse(value),
    expected: { fi: 'verkko-osoite, joka alkaa https://', en: 'a web address that starts with https://' },
    example: 'https://tietosuoja.fi',
  },
  statute: {
    holds: (value) => /^\d{1,4}\/\d{4}$/.test(value),
    expected: {
      fi: 'säädöksen numero ja vuosi kauttaviivalla erotettuna',
      en: 'the number and year of an act, with a slash between them',
    },
    example: '1050/2018',
  },
  slug: {
    holds: (value) => value.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    expected: {
      fi: 'osoitteen osa: pieniä kirjaimia a–z, numeroita ja yhdysviivoja, enintään 64 merkkiä',
      en: 'a part of an address: small letters a–z, digits and hyphens, at most 64 characters',
    },
    example: 'asiakasrekisteri',
  },
  id: {
    holds: (value) => /^[a-z][a-z0-9-]{0,39}$/.test(value) && !value.endsWith('-'),
    expected: {
      fi: 'tunnus: pieniä kirjaimia a–z, numeroita ja yhdysviivoja, kirjain ensin, enintään 40 merkkiä',
      en: 'an id: small letters a–z, digits and hyphens, a letter first, at most 40 characters',
    },
    example: 'tilaukset',
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
