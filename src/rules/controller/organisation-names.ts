// What the names of organisations and of people look like, as far as their letters tell.

/** Words that only the name of an organisation has: its legal form, or what kind of body it is. */
const forms =
  /(?<![\p{L}\p{N}])(?:oyj?|abp?|ky|ay|ry|rf|tmi|sr|osk|ltd|limited|llc|inc|plc|gmbh|ag|se|as|aps|nv|bv|sa|srl)(?![\p{L}\p{N}])/iu;

const bodies =
  /(?:kunta|kaupunki|hyvinvointialue|kuntayhtymä|virasto|ministeriö|laitos|keskus|yliopisto|korkeakoulu|opisto|koulu|lukio|säätiö|yhdistys|liitto|seura|kerho|osuuskunta|osuuskauppa|seurakunta|pankki|kassa|rahasto|hallinto|hallitus|valtuutettu|tuomioistuin|oikeus|kirkko|sairaala|museo|kirjasto|teatteri|puolue|kamari|kommun|stad|verk|universitet|högskola|stiftelse|förening|församling|förbund|andelslag|university|foundation|association|society|city|municipality|agency|institute|ministry|church|office)$/iu;

const foreignForms =
  /(?<![\p{L}\p{N}])(?:ltd|limited|llc|inc|plc|gmbh|ag|se|as|aps|nv|bv|sa|srl|a\/s|b\.v\.|s\.a\.)(?![\p{L}\p{N}])/iu;

/** Whether a name says what kind of organisation it is of. */
export const hasLegalForm = (name: string): boolean =>
  forms.test(name) || name.split(/[\s,]+/).some((word) => bodies.test(word));

/** Whether a name has a legal form of another country, whose organisations have no Finnish business ID. */
export const isForeign = (name: string): boolean => foreignForms.test(name);

/** The words of a name without its legal form, in small letters. */
export const withoutForm = (name: string): string =>
  name.replaceAll(new RegExp(forms, 'giu'), ' ').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Names of companies and associations in running text: up to four words with a capital, and the legal form. */
export const companyNames =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&-]{0,30}\s){1,4}(?:Oyj|OYJ|Oy|OY|Abp|Ab|AB|Ky|ry|rf|Ltd|LLC|Inc|Plc|GmbH)(?![\p{L}\p{N}])/gu;

const roleStems =
  /vastaav|päälli|johtaj|hoitaj|sihteeri|asiantun|henkilö|tiimi|palvelu|osasto|toimisto|toimipis|yksik|tuki|neuvo|kirjaam|suoja|asiakas|juristi|mies$|koordinaat|yhteys|edustaja|valvoja|toimin|myyn|markkin|viestin|rekist|asia|päivyst|vaihde|virkailija|assist|kauppa|kauppias|yrittäj|talous|opinto|officer|manager|team|service|desk|department|direct|head|counsel|lead|support|contact|person|customer|data|priva|protect|human|resourc|chief|execut|secret|administ|coordinat|special|regist|legal|affairs|unit|group|control|represent|sales|communic|chair|general|inform|secur|ansvar|chef|tjänst|avdel|kund|ombud|kontakt|enhet|skydd|handlägg|ordför|direktör|rådgiv|växel|förvalt/iu;

/** Whether a text looks like the first and last name of a person: words with a capital, none of a role or organisation. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    (words.length === 2 || words.length === 3) &&
    words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)) &&
    !words.some((word) => forms.test(word) || bodies.test(word) || roleStems.test(word))
  );
}
