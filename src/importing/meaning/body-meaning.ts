// What a section is about, by its text, where its heading says nothing known.
import { businessIdsIn } from '../facts/business-ids.ts';
import { emailsIn } from '../facts/emails.ts';
import { phonesIn } from '../facts/phones.ts';
import type { Meaning } from './section-meant.ts';

/**
 * The key that a section's text answers, when it answers one plainly and no heading of the notice asks it; null
 * otherwise. How sure it is stays low: someone is to look at it.
 */
export function bodyMeaning(text: string, asked: ReadonlySet<Meaning>): Meaning | null {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => /\p{L}{3}/u.test(sentence));
  if (sentences.length === 0 || text.length > 900) return null;
  const scores = signs
    .filter(([key]) => !asked.has(key))
    .map(([key, pattern, least]) => {
      const found = new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
      const share = sentences.filter((sentence) => sentence.search(pattern) >= 0).length / sentences.length;
      return { key, strength: found.size >= least ? share + found.size / 10 : 0 };
    })
    .filter(({ strength }) => strength >= 0.6)
    .toSorted((a, b) => b.strength - a.strength);
  const named = whoIsTold(text);
  if (named !== null && !asked.has(named)) return named;
  const [first, second] = scores;
  if (!first || (second && second.strength > first.strength * 0.8)) return null;
  return first.key;
}

/**
 * Whether a heading asks or says something of data, or of those who have them: “Mihin kaikki päätyy?”. A heading that names
 * a thing, as “Saunavuorot” does, has a section of its own, whatever its text mentions.
 */
export const speaksOfData = (heading: string): boolean =>
  /[?.!]$/.test(heading) ||
  /(?<!\p{L})(?:mitä|mikä|missä|mistä|mihin|miten|millä|millo\p{L}*|voit|voin|saat|miksi|milloin|kuka|kuinka|kenelle|keneltä|kenen|kehen|ketkä|me|sinu\p{L}*|\p{L}*tie(?:to|do)\p{L}*|\p{L}*rekister\p{L}*|vad|vem|var|vart|hur|när|vi|du|din\p{L}*|\p{L}*uppgift\p{L}*|what|who|whose|where|when|how|why|we|you|your|us|our|data|information)(?!\p{L})|\p{L}(?:mme|tko|nko|nkö)(?!\p{L})/iu.test(
    heading,
  );

/**
 * Whether a section on deletion begins with how to ask for it, and not with when it happens: then it is one of the rights.
 * Its heading says no more than that something is deleted.
 */
export function asksForDeletion(heading: string, text: string): boolean {
  const [lead = ''] = text.trim().split(/(?<=[.!?])\s|\n/);
  return (
    /^\P{L}*(?:\p{L}+ )?(?:poist|delet|eras|rader|borttag)/iu.test(heading) &&
    asks.test(lead) &&
    !tellsWhen.test(lead)
  );
}

const asks = /pyyn|pyydä|pyytä|halua|oikeus|begär|önskar|rätt att|request|wish|right to/iu;
const tellsWhen =
  /säilyt|vuo(?:tta|den|deksi)|kuukau|päivän|kun (?:\p{L}+ )?(?:ei ole|tarpee)|bevara|sparas|lagras|månad|efter|retain|kept|stored|months?|years?|days?|no longer/iu;

/** A short text with a business ID tells who the controller is; one that is a register’s name, that; one with an e-mail address or a phone, whom to contact. */
function whoIsTold(text: string): Meaning | null {
  if (text.length > 400) return null;
  if (businessIdsIn(text).length > 0) return 'controller';
  if (/^[^.!?\n]{3,110}(?:rekisteri|registret|register)\.?$/iu.test(text.trim())) return 'registerName';
  return text.length < 200 && (emailsIn(text).length > 0 || phonesIn(text).length > 0) ? 'contact' : null;
}

/** Words by which texts on each matter are known, and how many different ones have to be there. */
const signs: readonly [Meaning, RegExp, number][] = [
  [
    'retention',
    /(?<!\p{L})(?:säilyt|poist(?:amme|etaan)|hävit|tuho(?:taan|amme)|vuo(?:tta|den|deksi)|kuukau(?:tta|den)|päivän? (?:ajan|kuluttua)|bevara|sparas|raderas|gallra|år efter|månader|delete[sd]?|erase|retain|kept for|after (?:\p{L}+ ){1,2}(?:years?|months?)|years?|months?)\p{L}*/giu,
    1,
  ],
  [
    'security',
    /(?<!\p{L})(?:salasan|palomuur|salau|salat|lukit|lukko|lukossa|käyttöoikeu|kulunvalvon|varmuuskopi|tunnistautu|lösenord|brandvägg|krypter|låst|inlåst|behörighet|säkerhetskop|password|firewall|encrypt|locked|access control|backup)\p{L}*/giu,
    1,
  ],
  [
    'sources',
    /(?:(?:saa|kerä|tule)\p{L}*|kommer|fås|får vi|receive|obtain|come)[^.]{0,40}(?:sinulta|itseltä|asiakkaalta|jäseneltä|työnantaj\p{L}+lta|från|from)\p{L}*|(?<!\p{L})sinulta(?: itseltäsi)?(?!\p{L})/giu,
    1,
  ],
  [
    'transfers',
    /(?:EU:n|ETA-alueen|ETA:n|Euroopan (?:unionin|talousalueen)) ulkopuol\p{L}+|Yhdysval\p{L}+|vakio(?:sopimus)?lausek\p{L}+|utanför (?:EU|EES|Europa)|USA|standardavtalsklausul\p{L}*|outside (?:the )?(?:EU|EEA|Europe)|United States|standard contractual clauses/gu,
    1,
  ],
  [
    'complaint',
    /(?<!\p{L})(?:valit(?:taa|us)|kantelu|tietosuojavaltuut|dataombud|klagomål|besvär|complain|ombudsman|supervisory)\p{L}*/giu,
    1,
  ],
  [
    'legalBasis',
    /(?<!\p{L})(?:sopimu(?:s|kse)|suostumu|oikeutet\p{L}+ etu|lakisäätei|lain velvoit|avtal|samtyck|berättigat intresse|rättslig förplikt|contract|consent|legitimate interest|legal obligation)\p{L}*/giu,
    1,
  ],
  [
    'rights',
    /(?<!\p{L})(?:tarkast(?:aa|us)|oikais|korjat|korjaa|poistet|poistaa|rajoit|vastusta|kieltää|siirret|nähdä|pyytää|rätta|radera|begräns|invända|flytta|copy|correct|delet|restrict|object|portab)\p{L}*/giu,
    2,
  ],
  [
    'content',
    /(?<!\p{L})(?:nim(?:i|en|et|esi|ensä)|(?:katu|posti|sähköposti|koti)?osoit\p{L}+|puhelin(?:numero)?\p{L}*|sähköposti\p{L}*|syntymä(?:aika|vuosi|päivä)\p{L}*|henkilötunnu\p{L}+|tilinumero|asiakasnumero|namn|adress|e-post|telefon\p{L}*|personbeteckning|födelse\p{L}+|name|address|e-mail|email|phone(?: number)?|date of birth)(?!\p{L})/giu,
    2,
  ],
  ['cookies', /(?<!\p{L})(?:eväste|evästei|cookie|kakor)\p{L}*/giu, 1],
  [
    'disclosures',
    /(?<!\p{L})(?:luovut|annamme|välit(?:ämme|etään)|viranomai|palveluntarjoaj|kirjanpitäj|kumppan|toimittaj|verohallin|kela(?:lle)?(?!\p{L})|utlämn|lämnas|myndighet|leverantör|samarbetspartner|share|provider|partner|accountant|authorit)\p{L}*/giu,
    1,
  ],
];
