// What a name says of whose it is: a company or association by its legal form, a body by its kind, a person, or nothing.
import { namesIn } from './people.ts';

/** What a name is. */
export type NameKind = 'form' | 'body' | 'plain' | 'person';

/** The legal forms that end a name, by where they are from, longer ones before their beginnings. */
const forms = {
  finland:
    'Oy Ab|OY AB|Ab Oy|Oyj|OYJ|Oy|OY|oy|Abp|AB|Ab|Ky|KY|Ay|ry|r\\.y\\.?|Ry|RY|rf|r\\.f\\.?|RF|rs|sr|Osk|osk',
  sweden: 'HB|KB|u p a|ek\\. ?för\\.?|[Ee]konomisk förening|ideell förening',
  denmarkAndNorway: 'ApS|A/S|P/S|I/S|ASA|AS|ANS',
  baltic: 'OÜ|MTÜ|SIA|UAB|VšĮ',
  german:
    '(?:g?GmbH|AG|SE|UG(?: \\(haftungsbeschränkt\\))?) & Co\\. KG(?:aA)?|g?GmbH|UG|AG|KGaA|e\\. ?V\\.?|eG',
  romance:
    'S\\.à r\\.l\\.?|S\\. ?r\\. ?l\\.|SARL|SASU?|S\\.A\\.|S\\.p\\.A\\.|SpA|Srl|S\\.L\\.|SL|Lda\\.?|g\\.i\\.e\\.?|GIE|A\\.?S\\.?B\\.?L\\.?|asbl',
  dutch: 'B\\.V\\.|BV|N\\.V\\.|NV|VZW|vzw',
  slavic: 's\\. ?r\\. ?o\\.|Sp\\. z o\\. ?o\\.|d\\.o\\.o\\.|a\\.s\\.',
  english: 'Pty Ltd|Ltd\\.?|LTD|Limited|LLC|L\\.L\\.C\\.|Inc\\.?|Corp\\.?|PLC|plc|LLP|CIC|DAC|CLG',
} as const;

/** The legal forms that end a name, as a pattern. */
export const legalForm = `(?:${Object.values(forms).join('|')})`;

/** What begins a name whose own words follow: a housing company, a housing cooperative, a trade name. */
export const beginning =
  '(?:(?:Asunto|As\\.?|Kiinteistö|Kiint\\.?) ?(?:Oy|OY|osakeyhtiö)|(?:Bostads|Fastighets) ?[Aa][Bb]|Bost\\. ?Ab|(?:Bostadsrättsföreningen |HSB:?s? )?(?:Brf|BRF|brf)|Tmi|T:mi|TMI|Toiminimi|Firma)';

const ended = new RegExp(`[\\p{L}\\d.)&'’!]\\s(?:\\([^)]*\\)\\s)?,?\\s?${legalForm}$|,\\s${legalForm}$`, 'u');
const begun = new RegExp(`^(?:${beginning}|Oy|AB|Ab)\\s+[\\p{Lu}\\d]`, 'u');

/** Whether a name has a legal form: “Kauppa Oy”, “Oy Kauppa Ab”, “Tmi Kauppa”, “Asunto Oy Kulma”. */
export const hasLegalForm = (name: string): boolean =>
  begun.test(name) || (ended.test(name) && !isOnlyForm.test(name));

/** “Asunto Oy” by itself names none. */
const isOnlyForm = new RegExp(`^${beginning}$`, 'u');

const bodies =
  /(?:kaupunki|kunta|kuntayhtymä|hyvinvointialue|seurakunta(?:yhtymä)?|yliopisto|korkeakoulu|opisto|lukio|säätiö|yhdistys|osuuskunta|virasto|ministeriö|rahasto|järjestö|liitto|seura|kilta|kerho|museo|kirjasto|universitet|högskola|kommun|(?<!\p{L})stad|stiftelse(?:n)?|förening(?:en)?|förbund(?:et)?|sällskap(?:et)?|klubb(?:en)?|församling)(?!\p{L})|(?<!\p{L})(?:university|foundation|trust|fund|charity|church|association|society|college|institute|council|cooperative|municipality|city of)(?!\p{L})/iu;

/** What a name is. A body is known by a word for its kind, with which one it is: a city, a university, an association. */
export function kindOf(name: string): NameKind {
  if (hasLegalForm(name)) return 'form';
  if (bodies.test(name) && name.split(' ').length <= 7 && !isDefinite.test(name)) return 'body';
  return namesIn(name).length > 0 ? 'person' : 'plain';
}

/** “Turistföreningen” may be a name or any association of its kind, and “medlem i föreningen” is none. */
const isDefinite = /(?:^\S*|\s\p{Ll}*)(?:föreningen|förbundet|sällskapet|klubben|stiftelsen|församlingen)$/u;
