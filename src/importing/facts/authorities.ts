// The authorities that supervise data protection: what is told of them is no contact of the controller's.
import type { Placed } from './placed.ts';

/** Whether some words name an authority, or tell what it is. */
export const namesAuthority = (text: string): boolean => authority.test(text);

const authority =
  /tietosuojavaltuutet|valtuutetun|ombudsman|dataombud|tillsynsmyndighet|integritetsskyddsmyndighet|dataskyddsmyndighet|datainspektion|valvontaviranomai|valvova\p{L}* viranomai|supervisory|information commissioner|data protection (?:authority|commission)|datatilsyn|(?<!\p{L})(?:ICO|IMY|CNIL)(?!\p{L})/iu;

/** A line without its sentences that name an authority, and without their links. What stays keeps its place. */
export function withoutAuthority(line: Placed): Placed {
  if (!namesAuthority(line.text)) return line;
  const text = line.text
    .split(/(?<=[.!?]\s)(?=\p{Lu})/u)
    .map((sentence) => (namesAuthority(sentence) ? ' '.repeat(sentence.length) : sentence))
    .join('');
  const links = line.links?.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return { ...line, text, ...(links ? { links } : {}) };
}

/** Whether an e-mail address is an authority's. */
export const isAuthorityEmail = (email: string): boolean => hosts.test(email);

const hosts =
  /@(?:(?:om|tietosuoja)\.fi|(?:imy|datainspektionen)\.se|(?:gov|di)\.ax|ico\.(?:org|gov)\.uk|dataprotection\.ie|datatilsynet\.(?:dk|no)|aki\.ee)$/;

/** Whether a phone number is an authority's, however it is written: 029 566 6700, +358 (0)29 566 6777, 08-657 61 00. */
export const isAuthorityPhone = (phone: string): boolean => {
  const number = phone
    .replace(/^(?:\+|00)\s?(?:358|46|44)/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  return numbers.some((beginning) => number.startsWith(beginning));
};

/** The beginnings of their numbers, without the country and the first zero: of Finland, Åland, Sweden and Britain. */
const numbers: readonly string[] = ['2956667', '295616670', '1825550', '86576100', '3031231113', '1625545'];
