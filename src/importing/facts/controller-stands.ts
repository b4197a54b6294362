// Where a controller's name stands without words that say so: in its section, before its number, in a title, at the foot.
import { beginsWithAddress } from './addresses.ts';
import { bare } from './bare-name.ts';
import { businessIdsIn } from './business-ids.ts';
import { companiesIn, saysMore } from './company-names.ts';
import { kindOf } from './legal-forms.ts';

type Place = { text: string; line: number };

/** A name, and by what it is taken for the controller's. */
export type Standing<B extends string> = { value: string; line: number; by: B };

/** The name that the section on the controller begins with, and else the first company in it. */
export function inSection(own: readonly Place[]): Standing<'alone' | 'first' | 'identified' | 'within'>[] {
  const plain = own.filter(
    ({ text }) => !isLabel.test(text) && !isRole.test(text) && !beginsWithAddress(text),
  );
  const begun = plain.flatMap(({ text, line }, at) => {
    const value = bare(text.replace(/^\p{Lu}\p{L}{2,20}:\s+/u, ''));
    const [company] = companiesIn(text);
    if (value === null) return [];
    if (company?.name === value && company.start <= 2)
      return [{ value, line, by: text.length < 90 ? ('alone' as const) : ('first' as const) }];
    const isShort = value.split(' ').length <= 7 && !isSentence(text, value);
    if (kindOf(value) === 'body' && isShort)
      return [{ value, line, by: text.length < 60 ? ('alone' as const) : ('first' as const) }];
    return at === 0 && isShort ? [{ value, line, by: 'first' as const }] : [];
  });
  const formed = begun.filter(({ value }) => kindOf(value) === 'form');
  const bodies = begun.filter(({ value }) => kindOf(value) === 'body');
  const named = formed.length > 0 ? formed : bodies.length > 0 ? bodies : begun;
  return named.length > 0 ? named : [...identified(own), ...companies(own, 'within')];
}

/** Whether a line goes on after its first words as a sentence does. */
const isSentence = (text: string, value: string): boolean =>
  /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) || saysMore(`${value} `) || /(?<!\p{L})on(?!\p{L})/u.test(value);

const isLabel =
  /^(?:osoite|puh|sähköposti|s-posti|y-tunnus|email|e-mail|e-post|address|adress|phone|tel|nimi|name|namn|yhteystiedot|kontaktuppgifter|contact|org|fo-n|www|https?)[^:]{0,25}(?::.*)?$/iu;

/** Who answers for the controller is not the controller. */
const isRole =
  /^(?:\p{L}+ )?(?:yhteyshenkilö|vastuuhenkilö|tietosuojavastaava|puheenjohtaja|sihteeri|kontaktperson|contact person|dataskyddsombud|data protection officer)(?!\p{L})/iu;

/** Companies with a business ID right after them. */
export function identified(lines: readonly Place[]): Standing<'identified'>[] {
  return lines.flatMap(({ text, line }) => {
    const id = businessIdsIn(text)[0]?.start ?? text.search(numbered);
    const company = companiesIn(text).findLast(({ end }) => end <= id);
    return company && /^[\s,(–-]+(?:\p{L}[\p{L}.-]*[\s:]*){0,3}$/u.test(text.slice(company.end, id))
      ? [{ value: company.name, line, by: 'identified' as const }]
      : [];
  });
}

/** A number that is a company's, by the words before it. */
const numbered =
  /(?<=(?:y-tunnus|org\.? ?n(?:umme)?r\.?|organisationsnummer|company number|registration number|registry code|cvr(?: no\.?)?|business id)\W{0,3})[A-Z]{0,3}\d{6,}/iu;

/** The companies that some lines name. */
export const companies = <B extends string>(lines: readonly Place[], by: B): Standing<B>[] =>
  lines.flatMap(({ text, line }) => companiesIn(text).map(({ name }) => ({ value: name, line, by })));

/** Whether a line begins with a company. */
export const beginsWithCompany = (text: string): boolean => companiesIn(text).some(({ start }) => start <= 3);

/** “Integritetspolicy för Exempel”, “Kauppa Oy – tietosuojaseloste”: who the notice is of. */
export function inTitle({ text, line }: Place): Standing<'title'>[] {
  const [company] = companiesIn(text);
  const of = /(?:policy|notice|statement|beskrivning)\s+(?:för|of|for)\s+(\p{Lu}[^|–,]{2,50})$/u.exec(
    text,
  )?.[1];
  const value = company?.name ?? (of === undefined ? null : bare(of));
  return value === null ? [] : [{ value, line, by: 'title' }];
}

/** “© 2026 Exempel”: who the page is of. Without a year “(c)” is as well the third of a list. */
export function copyright({ text, line }: Place): Standing<'copyright'>[] {
  const words =
    /(?:©|\(c\)(?=\s*(?:copyright|(?:19|20)\d{2}))|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d{2}\s*(?:[-–—]\s*(?:(?:19|20)\d{2})?)?)?[\s,.]*(\p{Lu}[^|·•©]{1,60}?)(?=\s*(?:[|·•©]|[-–—]\s|\.\s|\.$|,?\s(?:All rights|Kaikki oikeudet|Alla rättigheter|(?:19|20)\d{2})|$))/iu.exec(
      text,
    )?.[1];
  const value = words === undefined ? null : bare(words);
  return value === null ? [] : [{ value, line, by: 'copyright' }];
}
