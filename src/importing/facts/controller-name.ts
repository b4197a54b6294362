// Who the controller is: the organisation named under its heading, or in a sentence that says so.
import { businessIdsIn, emailsIn, phonesIn } from './channels.ts';
import type { Fact } from './fact.ts';
import { expectedName, isOrganisation, namesIn } from './people.ts';

type Place = { text: string; line: number };

/** The controller's name, as the notice has it. */
export function controllerNamed(
  controller: readonly Place[],
  opening: readonly Place[],
  contact: readonly Place[],
  all: readonly Place[],
): Fact | undefined {
  const labelled = controller.flatMap((place) => {
    const value =
      /^(?:rekisterinpitäjän\s+)?(?:nimi|\p{L}+ nimi|yritys|yhtiö|organisaatio|yhdistys|rekisterinpitäjä|name|company(?: name)?|namn|företag|företagsnamn|organisation|controller|data controller|personuppgiftsansvarig)\s*:\s*(.+)$/iu.exec(
        place.text,
      )?.[1];
    return value ? [{ ...place, text: value }] : [];
  });
  for (const place of labelled) {
    const value = bare(place.text);
    if (value !== null) return { value, line: place.line, confidence: isOrganisation(value) ? 0.97 : 0.85 };
  }
  const inSection = sentenceIn(controller);
  if (inSection) return inSection;
  const plain = controller.filter(({ text }) => !isLabel.test(text) && !isRole.test(text));
  for (const place of plain) {
    const value = bare(place.text.replace(/^\p{Lu}\p{L}{2,20}:\s+/u, ''));
    if (
      value === null ||
      value.split(' ').length > 10 ||
      isAddress.test(value) ||
      /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(value)
    )
      continue;
    // The first line of the section is the name, unless it is a sentence.
    if (isOrganisation(value) || place === plain[0])
      return { value, line: place.line, confidence: isOrganisation(value) ? 0.95 : 0.8 };
  }
  return labelledAs(opening) ?? sentenceIn(all) ?? companyIn(contact, 0.75) ?? companyIn(opening, 0.6);
}

const isLabel =
  /^(?:osoite|puh|sähköposti|s-posti|y-tunnus|email|e-mail|e-post|address|adress|phone|tel|nimi|name|namn|yhteystiedot|kontaktuppgifter|contact)[^:]{0,25}(?::.*)?$/iu;

/** A line that begins with a postal code, or is a street with one after it. */
const isAddress = /^\d{5}|^\p{Lu}[\p{L}. -]{2,40}\s\d{1,4}(?:\s?[A-Za-z])?(?:\s\d{1,3})?,?\s+\d{5}(?!\d)/u;

/** Who answers for the controller is not the controller. */
const isRole = /^(?:\p{L}+ )?(?:yhteyshenkilö|vastuuhenkilö|kontaktperson|contact person)(?!\p{L})/iu;

/** A line that says by its label who the controller is. */
function labelledAs(lines: readonly Place[]): Fact | undefined {
  for (const { text, line } of lines) {
    const value =
      /^(?:yritys|rekisterinpitäjä|controller|data controller|personuppgiftsansvarig|företag)\s*:\s*(.+)$/iu.exec(
        text,
      )?.[1];
    const name = value === undefined ? null : bare(value);
    if (name !== null) return { value: name, line, confidence: isOrganisation(name) ? 0.95 : 0.8 };
  }
  return undefined;
}

/** A company that is named by itself on a line, or that a sentence begins with. */
function companyIn(lines: readonly Place[], confidence: number): Fact | undefined {
  for (const { text, line } of lines) {
    const value = begun.exec(text)?.[1];
    if (value) return { value, line, confidence };
  }
  return undefined;
}

const begun = /^((?:\p{Lu}|\d)[^,.;:()]{1,60}?\s(?:Oyj?|Abp?|ry|rf|Ky|Ltd|Oy Ab))(?![\p{L}:])/u;

function sentenceIn(lines: readonly Place[]): Fact | undefined {
  for (const { text, line } of lines) {
    const value = said(text);
    if (value !== null) return { value, line, confidence: isOrganisation(value) ? 0.93 : 0.6 };
  }
  return undefined;
}

const company =
  '(?:\\p{Lu}|\\d)[^,.;:()\\n]{1,80}?(?:\\s(?:Oyj?|Abp?|AB|Ky|ry|rf|r\\.y\\.|Tmi|Osk|Ltd|Oy Ab|Inc|sr)(?!\\p{L}))?';
const sentences = [
  `[Rr]ekisterin\\s?pitäjä(?:nä)?(?:\\s+\\p{Ll}+){0,2}?\\s+(?:on|toimii|ovat|toimivat)\\s+(${company})(?=[,.;:(]|\\s(?:ja sen|joka|sekä|y-tunnus|jonka)|$)`,
  `^(${company})(?:\\s\\([^)]*\\))?,?\\s+(?:toimii|on)\\s+(?:(?:tämän|tämä|rekisterin|henkilötietojen|henkilötietojesi|palvelun|näiden|tietojen|kaikkien)\\s+){0,3}rekisterinpitäjä(?:nä)?(?!\\p{L})`,
  `(?:[Dd]ata\\s)?[Cc]ontroller(?:\\s+(?:of|for)\\s[^.]{1,50}?)?\\s+is\\s+(?:the\\s+)?(${company})(?=[,.;:(]|$)`,
  `[Rr]ekisteriä\\s+ylläpitää\\s+(${company})(?=[,.;:(]|$)`,
  `^(${company})\\s+(?:is|acts as)\\s+the\\s+(?:data\\s+)?controller`,
  `(?:[Pp]ersonuppgifts|[Rr]egister)ansvarig(?:e|a)?(?:\\s+för\\s[^.]{1,50}?)?\\s+är\\s+(${company})(?=[,.;:(]|$)`,
  `^(${company})(?:\\s\\([^)]*\\))?,?\\s+är\\s+(?:personuppgifts|register)ansvarig`,
].map((pattern) => new RegExp(pattern, 'u'));

function said(text: string): string | null {
  for (const sentence of sentences) {
    const value = sentence.exec(text)?.[1]?.trim();
    if (value && /^[\p{Lu}\d]/u.test(value) && value.split(' ').length <= 9) return bare(value);
  }
  return null;
}

/** A name without what else stands on its line: business ID, address, phone, e-mail, and the dot at its end. */
function bare(text: string): string | null {
  const [id] = businessIdsIn(text);
  const ends = [
    id?.start,
    emailsIn(text)[0]?.start,
    phonesIn(text)[0]?.start,
    text.search(
      /\s*[(,–-]?\s*(?<![\p{L}\d])(?:y-tunnus|ly-tunnus|y:|c\/o|\d{6}-\d{4}|org\.? ?nr|postiosoite|käyntiosoite|katuosoite|postadress|besöksadress|postal address|business id|fo-nummer|osoite|org\.? ?nr|vat|fi-?\d{8}|p\. |puh)/iu,
    ),
  ].filter((at): at is number => at !== undefined && at >= 0);
  const cut = text.slice(0, Math.min(text.length, ...ends));
  const withoutAddress = cut
    .replace(/,\s*(?:(?:PL|PB|P\.O\. Box)\s?\d|[\p{Lu}][\p{L}. -]{2,40}\s\d{1,4}(?!\p{L}{2})).*$/u, '')
    .replace(/\s*\(\p{Ll}[^)]*\)?$/u, '')
    .replace(/\s*\([^)]*$/, '')
    // “Kerho ry ylläpitää …”: a name ends where its legal form does and words in small letters begin.
    .replace(/(?<=\s(?:Oyj?|Abp?|AB|Ky|ry|rf|sr|Osk|Ltd))\s+\p{Ll}.*$/u, '')
    // “Puoti Silmu, Silmu Design Oy”: what it is called, and who it is.
    .replace(/^[^,]{2,40},\s+(?=\p{Lu}[^,]{2,60}\s(?:Oyj?|Abp?|AB|Ky|ry|rf|Ltd)$)/u, '');
  const value = withoutAddress.replace(/^["“”'’\s]+|[\s,.;:(–-]+$/gu, '').trim();
  const whole = /r\.y|r\.f$/.test(value) ? `${value}.` : value;
  return /\p{L}{2}/u.test(whole) &&
    whole.length <= 120 &&
    !/^(?:rekisterinpitäjä|nimi|name|osoite)$|\s(?:on|ovat|is|are|är)$/i.test(whole)
    ? whole
    : null;
}

/** Whether a controller's name is a natural person's. */
export const isPerson = (name: string): boolean =>
  !isOrganisation(name) &&
  (namesIn(name).length > 0 ||
    (expectedName(name) !== null && name.split(' ').length === 2 && namesIn(name).length > 0));
