// Phone numbers in a line of text, and which of them are mobile ones.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Found } from './found.ts';

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
