// A controller's name without what else stands on its line.
import { businessIdsIn } from './business-ids.ts';
import { companiesIn } from './company-names.ts';
import { emailsIn } from './emails.ts';
import { hasLegalForm, kindOf, legalForm } from './legal-forms.ts';
import { phonesIn } from './phones.ts';
import { isTown } from './towns.ts';

/** How far into a line a name may reach, with what tells where it ends. */
const within = 300;

/** A name without what else stands on its line: business ID, address, phone, e-mail, department. Null when no name is left. */
export function bare(text: string): string | null {
  const open = text.slice(0, within).replace(/^[\s"“”'’»«*_–-]+/u, '');
  const ends = [
    businessIdsIn(open)[0]?.start,
    emailsIn(open)[0]?.start,
    phonesIn(open)[0]?.start,
    open.search(follows),
  ].filter((at): at is number => at !== undefined && at >= 0);
  const [cut = ''] = open
    .slice(0, Math.min(open.length, ...ends))
    .split(/\s+[·•|]\s+|\s+[–—-]\s+(?=\p{Ll})/u);
  const value = trimmed(partNamed(trimmed(withoutAside(cut))));
  return isName(value) ? value : null;
}

/** What begins after a name: the label of something else, a number, what it is also called, a web address. */
const follows =
  /\s*[(,;–-]?\s*(?<![\p{L}\d])(?:y-?\s?tunnus|ly-tunnus|y:|c\/o|\d{6}-\d{4}|\d{7}-\d|org(?:anisations?|\.)?-? ?n(?:umme)?r|postiosoite|käyntiosoite|katuosoite|postadress|besöksadress|(?:postal|visiting|street|registered) address|address(?!\p{L})|adress(?!\p{L})|business id|company (?:number|registration)|registration (?:no|number|code)|registry code|reg\.? ?(?:no|code|nr)|cvr|fo-?n(?:ummer|r|:)|osoite|sähköposti|s-posti|e-?mail|e-post|puhelin|telefon|vat|alv|fi-?\d{8}|p\. |puh|tel(?:\.|:|(?=\s[+\d]))|tfn|fax|trading as|doing business as|dba|d\/b\/a|t\/a|aputoiminim|bifirma|https?:|www\.)/iu;

/** Without what brackets add: “(jäljempänä ”Kauppa”)”, “(sole proprietorship)”; “Kauppa (Finland) Oy” is whole. */
const withoutAside = (text: string): string => {
  const at = text.search(/\s*[([](?![^)]{2,30}\)\s\p{L}{2,4}(?!\p{L}))/u);
  return at > 0 ? text.slice(0, at) : text;
};

/** The part of a list that is the organisation: the one with a legal form, else the organisation before or after its department, else the first. */
function partNamed(text: string): string {
  const [company] = companiesIn(text);
  if (company && company.start === 0)
    return isDivision.test(text.slice(company.end)) && !isTown(text.slice(company.end + 2))
      ? text
      : company.name;
  const parts = text.split(/,\s+|\s+\/\s+|;\s+/u).filter((part) => part !== '');
  const [first = text, ...rest] = parts;
  if (parts.length < 2 || hasLegalForm(first)) return company?.name ?? first;
  // “Virtanen, Aalto & kumppanit Oy” is one name.
  if (hasLegalForm(text) && !first.includes(' ') && /\s(?:&|ja|och|and)\s/u.test(rest[0] ?? '')) return text;
  const formed = rest.slice(0, 2).find(hasLegalForm);
  if (formed !== undefined) return formed;
  const body = isDepartment.test(first)
    ? rest.slice(0, 2).find((part) => kindOf(part) === 'body')
    : undefined;
  return body ?? first;
}

/** “Kauppa Oyj, Tukku”: a part of a company by a name of its own, or else a town that is not known here. */
const isDivision = /^,\s\p{Lu}\p{Ll}+$/u;

const isDepartment =
  /(?:laitos|osasto|tiedekunta|toimiala|yksikkö|toimi|lautakunta|jaos|palvelut|nämnden?|institutionen?|avdelningen?)(?:,|$)|(?<!\p{L})(?:department|faculty|school|division|unit|office)(?!\p{L})/iu;

function trimmed(text: string): string {
  const value = text.replace(/^["“”'’\s]+|["”’*_\s,;:·•|(–-]+$/gu, '').trim();
  return endsInForm.test(value) ? value : value.replace(/[\s.]+$/, '');
}

// The dot is the form's own: “Kauppa Inc.”
const endsInForm = new RegExp(`[\\s,]${legalForm}$`, 'u');

const isName = (value: string): boolean =>
  /\p{L}{2}/u.test(value) &&
  value.length <= 120 &&
  !/^[[<{(]|[[\]<>{}_]|X{3,}|x{4,}|\.{3}|…/u.test(value) &&
  !notNames.test(value);

/** Words that stand where a name does and are none. */
const notNames =
  /^(?:rekisterinpitäjä|rekisterin ylläpitäjä|nimi|name|namn|osoite|yhteystiedot|yrityksen nimi|yritys(?:kohtainen)?|yhtiö|yhdistys|organisaatio|palveluntarjoaja|ylläpitäjä|asiakas|käyttäjä|me|sinä|oppilaitos|työnantaja|kunta|kaupunki|hyvinvointialue|seurakunta|seura|kilta|säätiö|liitto|osuuskunta|yliopisto|koulu|taloyhtiö|virasto|tuntematon|(?:the |our |your )?(?:data |privacy |register )?controller|(?:the |this )?(?:company|service|website|site|app|customer|user|client|organi[sz]ation|association|foundation|trust|fund|charity|church|society|club|university|college|school|municipality|city|council|institute|cooperative)|we|you|us|it|personuppgiftsansvarig|registeransvarig|vi|du|den|det|kunden?|användaren?|företaget|bolaget|(?:bostadsrätts|samfällighets)?föreningen|förbundet|klubben|sällskapet|stiftelsen|församlingen|kommunen|staden|universitetet|skolan|myndigheten|tjänsten|webbplatsen)$|\s(?:on|ovat|is|are|är)$|^(?:https?:|www\.)/iu;
