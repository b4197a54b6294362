// E-mail addresses, phone numbers and business IDs in a line of text, however they are written.
// The rules on languages that agree look for the same of their own: there two published texts are compared by whatever
// looks like an address or a number, right or wrong, while a fact is lifted only where it can be nothing else.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isBusinessId } from '../../schema/scalars.ts';
import { z } from 'zod';

/** Something found in a line: what it is, and where it is written. */
export type Found = { value: string; start: number; end: number };

const at = '(?:at-merkki|at|ät|a|@|miukumauku|miuku|kissanhäntä|snabel-?a)';
const sign = `@|&#(?:64|x40);|&commat;|\\s?[([{<]\\s?${at}\\s?[)\\]}>]\\s?|\\s(?:at-merkki|ät|miukumauku|miuku|snabel-?a)\\s`;
// “Write to us at kauppa.fi” is no address: the bare word is the sign only after what says that an address comes.
const bareSign = '(?<=(?:mail|posti|e-post)\\b[^@]{0,25})\\sat\\s';
const anySign = `(?:${sign}|${bareSign}|(?<=\\w)\\s@\\s)`;
const dot = '\\s?(?:\\.|[([]\\s?(?:dot|piste|punkt)\\s?[)\\]])\\s?';
const emails = new RegExp(
  `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+-]|\\s?[([]\\s?(?:dot|piste|punkt)\\s?[)\\]]\\s?){0,63}?\\s?${anySign}\\s?(?:[\\p{L}\\p{N}-]{1,63}${dot}){1,4}[a-z]{2,12}(?![\\p{L}\\p{N}])`,
  'giu',
);
const hasSign = new RegExp(anySign, 'iu');
const firstSign = new RegExp(`${sign}|\\sat\\s`, 'iu');
const dots = new RegExp(dot, 'giu');

/** E-mail addresses, also those written `(at)`, `(ät)`, `[at]` or with spaces around the sign, and those of domains like `blåbär.se`. */
export function emailsIn(text: string): Found[] {
  // Most lines have no sign, and the pattern for the whole takes long to find that out.
  if (!hasSign.test(text)) return [];
  return [...text.matchAll(emails)].flatMap((found) => {
    // A sentence that ends with an address, and the next one: “… info@example.fi. Vastaamme …”.
    const raw = ended.exec(found[0])?.[0] ?? found[0];
    const value = raw
      .replace(firstSign, '@')
      .replace(dots, '.')
      .replace(/\s+/g, '')
      .toLowerCase()
      .replace(/\.$/, '');
    return isAddress(value) && !isPattern.test(value)
      ? [{ value, start: found.index, end: found.index + raw.length }]
      : [];
  });
}

/** Whether it may be written to. The letters of a domain may be those of its country. */
const isAddress = (value: string): boolean =>
  z.email().safeParse(value.replace(/(?<=@.*)[^\0-\x7f]/gu, 'x')).success;

/** How the addresses of an organisation are made, or where one is to be filled in: etunimi.sukunimi@…, …@example.com. */
const isPattern =
  /^(?:etunimi|sukunimi|first-?name|last-?name|f[öo]rnamn|efternamn|your-?name)(?:[._-]|@)|@(?:example\.(?:com|org|net)|(?:your-?|oma)?domain\.\w+)$/;

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
      /\d{1,2}[./]\d{1,2}[./]\d{4}|^\d{1,2}\.\d{1,2}\.\d{2}$|^(?:19|20)\d{2}[-/]\d|^\d{5}$/.test(value) ||
      isAccount.test(text.slice(Math.max(0, found.index - 24), found.index))
    )
      return [];
    if (!/^(\+|0|\(0|00)/.test(value)) return [];
    // A postal code and a street number are no phone.
    if (!isPhone(value.replace(/\(0\)/, ''))) return [];
    return [{ value: value.replace(/[.,]+$/, ''), start: found.index, end: found.index + found[0].length }];
  });
}

const isPhone = (value: string): boolean =>
  (['FI', 'SE'] as const).some(
    (defaultCountry) =>
      parsePhoneNumberFromString(value, { defaultCountry, extract: false })?.isValid() ?? false,
  );

/** What goes before a number of an account, a company or an invoice, and before that of a fax. */
const isAccount =
  /(?:[A-Z]{2}\d{2}[\s\d]*|(?:tunnus|fo-nummer|business id|iban|bic|ovt|vat|alv|cvr|giro|(?:company|registration|registry|org(?:ani[sz]ations?)?|asiakas|diaari|kund)[.\s-]?(?:n(?:umme)?ro?|number|code|no)\.?|fax|faksi|telefax|telekopio)[^\p{L}\d]{0,4})$/iu;

/** Whether a number is a mobile one: of Finland, Åland or Sweden. */
export const isMobile = (phone: string): boolean =>
  /^(?:\+?358\s?\(?0?\)?\s?|00358\s?|0)(?:4\d|50)|^\+?46\s?\(?0?\)?\s?7/.test(phone.replace(/[\s-]/g, ''));

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
  [...text.matchAll(/(?<![\p{L}\p{N}-])(\d{2}[2-9]\d{3}-\d{4})(?![\p{N}]|-\d)/gu)].flatMap((found) => {
    const value = found[1] ?? '';
    const sum = [...value.replace('-', '')]
      .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
      .reduce((all, one) => all + (one > 9 ? one - 9 : one), 0);
    return sum % 10 === 0 ? [{ value, start: found.index, end: found.index + found[0].length }] : [];
  });
