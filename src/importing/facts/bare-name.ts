// A controller's name without what else stands on its line.
import { businessIdsIn, emailsIn, phonesIn } from './channels.ts';

/** A name without what else stands on its line: business ID, address, phone, e-mail, and the dot at its end. */
export function bare(text: string): string | null {
  const [id] = businessIdsIn(text);
  const ends = [
    id?.start,
    emailsIn(text)[0]?.start,
    phonesIn(text)[0]?.start,
    text.search(
      /\s*[(,–-]?\s*(?<![\p{L}\d])(?:y-tunnus|ly-tunnus|y:|c\/o|\d{6}-\d{4}|org\.? ?nr|postiosoite|käyntiosoite|katuosoite|postadress|besöksadress|postal address|business id|fo-?n(?:ummer|r)|osoite|vat|fi-?\d{8}|p\. |puh)/iu,
    ),
  ].filter((at): at is number => at !== undefined && at >= 0);
  const [cut = ''] = text.slice(0, Math.min(text.length, ...ends)).split(/\s+[·•|]\s+/);
  const withoutAddress = cut
    .replace(/,\s*(?:(?:PL|PB|P\.O\. Box)\s?\d|[\p{Lu}][\p{L}. -]{2,40}\s\d{1,4}(?!\p{L}{2})).*$/u, '')
    .replace(/\s*\(\p{Ll}[^)]*\)?$/u, '')
    .replace(/\s*\([^)]*$/, '')
    // “Kerho ry ylläpitää …”: a name ends where its legal form does and words in small letters begin.
    .replace(/(?<=\s(?:Oyj?|Abp?|AB|Ky|ry|rf|sr|Osk|Ltd))\s+\p{Ll}.*$/u, '')
    // “Puoti Silmu, Silmu Design Oy”: what it is called, and who it is.
    .replace(/^[^,]{2,40},\s+(?=\p{Lu}[^,]{2,60}\s(?:Oyj?|Abp?|AB|Ky|ry|rf|Ltd)$)/u, '');
  const value = withoutAddress.replace(/^["“”'’\s]+|[\s,.;:·•|(–-]+$/gu, '').trim();
  const whole = /r\.y|r\.f$/.test(value) ? `${value}.` : value;
  return /\p{L}{2}/u.test(whole) &&
    whole.length <= 120 &&
    !/^(?:rekisterinpitäjä|nimi|name|osoite|(?:the )?(?:data |privacy )?controller|personuppgiftsansvarig|registeransvarig)$|\s(?:on|ovat|is|are|är)$/i.test(
      whole,
    )
    ? whole
    : null;
}
