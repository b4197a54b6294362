// Who the controller is: the organisation named under its heading, or in a sentence that says so.
import { bare } from './bare-name.ts';
import { businessIdsIn } from './channels.ts';
import { sentenceIn } from './controller-said.ts';
import type { Fact } from './fact.ts';
import { expectedName, isOrganisation, namesIn } from './people.ts';

type Place = { text: string; line: number };

/** The controller's name, as the notice has it. One without a legal form is never sure: it may be half a name, or more than one. */
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
    if (value !== null) return { value, line: place.line, confidence: isOrganisation(value) ? 0.97 : 0.75 };
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
      return { value, line: place.line, confidence: isOrganisation(value) ? 0.95 : 0.7 };
  }
  return (
    labelledAs(opening) ??
    sentenceIn(all) ??
    withId(all) ??
    companyIn(contact, 0.75) ??
    companyIn(opening, 0.6)
  );
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
    if (name !== null) return { value: name, line, confidence: isOrganisation(name) ? 0.95 : 0.75 };
  }
  return undefined;
}

/** A company with its business ID after it: of the first line that has both. */
function withId(lines: readonly Place[]): Fact | undefined {
  for (const { text, line } of lines) {
    const [id] = businessIdsIn(text);
    const value = id && before.exec(text.slice(0, id.start))?.[1];
    if (value) return { value, line, confidence: 0.85 };
  }
  return undefined;
}

const before =
  /((?<![\p{L}\d])(?:\p{Lu}|\d)[\p{L}\d&'’.+-]*(?:\s(?:[\p{Lu}\d&][\p{L}\d&'’.+-]*|ja|och|and|of|för|the)){0,5}?\s(?:Oyj?|Abp?|AB|Ky|ry|rf|Ltd|Osk|Tmi))[\s,(]+(?:\p{L}[\p{L}.-]*[\s:]*){0,2}$/u;

/** A company that is named by itself on a line, or that a sentence begins with. */
function companyIn(lines: readonly Place[], confidence: number): Fact | undefined {
  for (const { text, line } of lines) {
    const value = begun.exec(text)?.[1];
    if (value) return { value, line, confidence };
  }
  return undefined;
}

// A dot in a name is that of an abbreviation: St. Olavi ry.
const begun =
  /^((?:\p{Lu}|\d)(?:[^,.;:()]|(?<=(?:^|\s)\p{Lu}\p{Ll}{0,2})\.){1,60}?\s(?:Oyj?|Abp?|ry|rf|Ky|Ltd|Oy Ab))(?![\p{L}:])/u;

/** Whether a controller's name is a natural person's. */
export const isPerson = (name: string): boolean =>
  !isOrganisation(name) &&
  (namesIn(name).length > 0 ||
    (expectedName(name) !== null && name.split(' ').length === 2 && namesIn(name).length > 0));
