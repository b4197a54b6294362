// E-mail addresses, phone numbers and business IDs in a line of text, however they are written.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isBusinessId } from '../../schema/scalars.ts';
import { z } from 'zod';

/** Something found in a line: what it is, and where it is written. */
export type Found = { value: string; start: number; end: number };

const emails =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}?\s?(?:@|\s?[([{<]\s?(?:at|ät|a|@|miukumauku|miuku|kissanhäntä|snabel-?a)\s?[)\]}>]\s?|\s(?:at|ät|miukumauku|miuku)\s(?=\p{L}[\p{L}\p{N}.-]*\.[a-z]{2,}\b)|(?<=\w)\s@\s)\s?(?:[\p{L}\p{N}-]{1,63}\s?(?:\.|[([]\s?(?:dot|piste)\s?[)\]])\s?){1,4}[a-z]{2,12}(?![\p{L}\p{N}])/giu;

/** E-mail addresses, also those written `(at)`, `(ät)`, `[at]` or with spaces around the sign. */
export function emailsIn(text: string): Found[] {
  return [...text.matchAll(emails)].flatMap((found) => {
    // A sentence that ends with an address, and the next one: “… info@example.fi. Vastaamme …”.
    const raw = ended.exec(found[0])?.[0] ?? found[0];
    const value = raw
      .replace(/\s*[([{<]\s*(?:at|ät|a|@|miukumauku|miuku|kissanhäntä|snabel-?a)\s*[)\]}>]\s*/iu, '@')
      .replace(/\s(?:at|ät|miukumauku|miuku)\s/iu, '@')
      .replace(/[([]\s*(?:dot|piste)\s*[)\]]/giu, '.')
      .replace(/\s+/g, '')
      .toLowerCase()
      .replace(/\.$/, '');
    return z.email().safeParse(value).success
      ? [{ value, start: found.index, end: found.index + raw.length }]
      : [];
  });
}

const ended = /^.*?\.(?:fi|com|net|org|se|eu|ax|io|info|app|dev|biz|ee)(?=\.?\s|\.\p{Lu})/u;

const phones = /(?<![\p{L}\p{N}/.,-])(?:\+\s?|00)?\(?\d[\d\s()./–-]{4,20}\d(?![\p{N}]|-\d|\.\d{4})/gu;

/** Finnish and international phone numbers, as they are written. */
export function phonesIn(text: string): Found[] {
  return [...text.matchAll(phones)].flatMap((found) => {
    const value = found[0].trim().replace(/\s+/g, ' ').replace(/^\+ /, '+');
    const digits = value.replace(/\D/g, '');
    if (
      digits.length < 6 ||
      digits.length > 15 ||
      /(?<!\d)\d{7}\s?[-–]\s?\d(?!\d)|^0037\d/.test(value) ||
      /\d{1,2}[./]\d{1,2}[./]\d{4}|^\d{1,2}\.\d{1,2}\.\d{2}$|^\d{4}[-/]\d|^\d{5}$/.test(value) ||
      isAccount.test(text.slice(Math.max(0, found.index - 24), found.index))
    )
      return [];
    if (!/^(\+|0|\(0|00)/.test(value)) return [];
    // A postal code and a street number are no phone; what goes before a number may tell that it is one.
    if (!(
      parsePhoneNumberFromString(value.replace(/\(0\)/, ''), {
        defaultCountry: 'FI',
        extract: false,
      })?.isValid() ?? false
    ))
      return [];
    return [{ value: value.replace(/[.,]+$/, ''), start: found.index, end: found.index + found[0].length }];
  });
}

/** What goes before a number of an account, a company or an invoice. */
const isAccount =
  /(?:[A-Z]{2}\d{2}[\s\d]*|(?:tunnus|fo-nummer|business id|iban|bic|ovt|vat|alv)[^\p{L}\d]{0,4})$/iu;

/** Whether a number is a mobile one: of Finland, Åland or Sweden. */
export const isMobile = (phone: string): boolean =>
  /^(?:\+?358\s?\(?0?\)?\s?|00358\s?|0)(?:4\d|50)|^\+?46\s?\(?0?\)?\s?7/.test(phone.replace(/[\s-]/g, ''));

/** Swedish organisation numbers whose check digit is right (the last, by the Luhn formula). */
const organisationNumbersIn = (text: string): Found[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}-])(\d{2}[2-9]\d{3}-\d{4})(?![\p{N}]|-\d)/gu)].flatMap((found) => {
    const value = found[1] ?? '';
    const sum = [...value.replace('-', '')]
      .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
      .reduce((all, one) => all + (one > 9 ? one - 9 : one), 0);
    return sum % 10 === 0 ? [{ value, start: found.index, end: found.index + found[0].length }] : [];
  });

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
