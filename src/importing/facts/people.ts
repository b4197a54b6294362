// Natural persons in a source: their names, mobile numbers and own addresses, which no notice carries on.
import { givenNames } from './given-names.ts';

/** A stretch of a line that names a person, or reaches one privately. */
export type Private = { start: number; end: number };

const surname = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?";
// Most lines have no two words in capitals, and need no list of given names.
const capitals = '\\p{Lu}[\\p{L}-]+\\s+\\p{Lu}';
const hasCapitals = new RegExp(capitals, 'u');
const given = `(?:${givenNames.join('|')})(?:-\\p{Lu}\\p{Ll}+)?`;
const names = new RegExp(
  `(?<![\\p{L}@.-]|(?:Tmi|T:mi|[Tt]oiminimi)\\s)(?=${capitals})${given}(?:\\s+(?:\\p{Lu}\\.|${given}(?=\\s+\\p{Lu})))?\\s+${surname}(?!\\p{L})(?!\\s+(?:Oy|Oyj|Ab|AB|Ky|ry|rf|Ltd|säätiö|[Kk]atu|[Tt]ie|[Kk]uja|[Pp]olku|[Aa]ukio|gata|väg)(?!\\p{L}))`,
  'gu',
);
const afterName =
  /(?:\s|^)(?:Oy|Oyj|Ab|AB|Ky|Ry|Tmi|Ltd|Consulting|Design|Photography|Palvelut|March|April|May|June|August)$/u;

/** Names of persons: a common given name and a surname, which is no company. */
export const namesIn = (text: string): Private[] =>
  (hasCapitals.test(text) ? [...text.matchAll(names)] : [])
    .filter((found) => !afterName.test(found[0]))
    .map((found) => stretch(found.index, found[0]));

/** A name where only a name is expected: after “Nimi:”, or alone on its line. Two or three words in capitals, no organisation. */
export function expectedName(text: string): Private | null {
  const found = new RegExp(
    `^((?:nimi|namn|name|yhteyshenkilö|kontaktperson|contact person|vastuuhenkilö)\\s*:?\\s*)?(${surname}(?:\\s+${surname}){1,2})(?=$|\\s*[,.;(]|\\s+(?:p\\.|puh|tel|tfn|\\+?\\d))`,
    'iu',
  ).exec(text);
  const name = found?.[2];
  if (
    !found ||
    name === undefined ||
    /\d{4}$/.test(text) ||
    isOrganisation(name) ||
    /^\p{Ll}/u.test(name) ||
    !isProper(name)
  )
    return null;
  return stretch(found[0].length - name.length, name);
}

/** Whether a line names someone, by a known given name or where only a name is expected. */
export const namesAnyone = (line: string): boolean => namesIn(line).length > 0 || expectedName(line) !== null;

// With the `i` flag a capital is not asked for.
const isProper = (name: string) => name.split(/\s+/).every((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** Whether words name an organisation, a role or a place rather than a person. */
export const isOrganisation = (words: string): boolean =>
  /(?<!\p{L})(oy|oyj|ab|abp|ky|ay|ry|r\.y\.|rf|r\.f\.|rs|tmi|osk|ltd|llc|inc|gmbh|as|oü|plc|sr|stiftelse|yhdistys|osuuskunta|toiminimi|kommun|stad)(?!\p{L})|yhtiö|yritys|yliopisto|korkeakoulu|koulu|kaupunki|kunta|virasto|toimisto|säätiö|yhdistys|seura|kilta|liitto|palvelu|asiakas|hallitus|tiimi|team|osasto|keskus|laitos|vastaava|henkilö|päällikkö|johtaja|sihteeri|puheenjohtaja|ylläpi|tuki|rekisteri|tietosuoja|university|foundation|association|department|office|company|group|consulting|studio|service|support|förening|universitet|myndighet|stiftelse|bolag|registret|kundtjänst|styrelse|klubb|kerho|katu|tie$|kuja|polku|gatan|vägen|finland|suomi|helsin|espoo|tampere|turku|oulu/iu.test(
    words,
  );

/** Whether an e-mail address is a person's rather than an organisation's. `named` are the words of names around it. */
export function isPrivateEmail(email: string, named: readonly string[]): boolean {
  const [local = '', host = ''] = email.toLowerCase().split('@');
  const parts = local.split(/[._-]/).filter((part) => part.length > 0);
  // A surname may end like the name of a street.
  if (
    parts.some((part) => roles.test(part) || (isOrganisation(part) && !/(?:katu|tie|kuja|polku)$/.test(part)))
  )
    return false;
  if (parts.some((part) => plainNames.has(plainLetters(part)))) return true;
  // Two words with a dot between them are a name, where nothing tells that they are something else.
  if (/^[\p{L}]{2,}(?:\.\p{L})?\.[\p{L}]{2,}\d?$/u.test(local) && !isKnownWord(local, host)) return true;
  const [own, other] = [plainLetters(local), plainLetters(host)];
  return named.some((word) => own.includes(word.slice(0, 5)) && !other.includes(word));
}

/** The longer words of the names that some lines have, each once and in plain letters. */
export function nameWordsIn(lines: readonly string[]): string[] {
  const named = lines.flatMap((line) => {
    const expected = expectedName(line);
    return [...namesIn(line), ...(expected ? [expected] : [])].map(({ start, end }) =>
      line.slice(start, end),
    );
  });
  const words = named.flatMap((name) => name.split(/[\s-]+/)).filter((word) => word.length > 3);
  return [...new Set(words.map(plainLetters))];
}

const plainNames = new Set(givenNames.map((name) => plainLetters(name)));

/** Whether a word of an address is part of what the organisation is called. */
const isKnownWord = (local: string, host: string): boolean =>
  local.split('.').some((part) => part.length > 3 && host.includes(part));

// Short words are whole ones: names begin with them.
const roles =
  /^(?:(?:info|gdpr|dpo|tuki|kund|board|sales|admin|posti|mail|hello|hei|hej|team|tiimi|legal|it|hr|rekry|jobs|pj|kahvi|help|order|ota|data)\d*$|(?:contact|kontakt|tietosuoja|dataskydd|privacy|support|asiakas|customer|toimisto|office|kansli|hallitus|styrelse|palaute|feedback|myynti|webmaster|security|tietoturva|kirjaamo|registry|registrator|helpdesk|marketing|markkinointi|viestint|jasen|jäsen|member|sihteeri|secretary|puheenjohtaja|service|palvelu|varaus|booking|tilaus|rahast|dataskyddsombud|tietosuojavastaava|kirjasto|osoite|yhteys))/;

function plainLetters(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

const stretch = (start: number, text: string): Private => ({ start, end: start + text.length });
