// The names and words of others inside a sentence of ours.
import type { Said } from '../../model.ts';
import { tidy } from './sent.ts';

/** Who commented or proposed, to begin a sentence with. */
export const subject = (author: string, lang: keyof Said): string => shortened(author, 80) || unnamed[lang];

/** Words in the quotation marks of a language. */
export const quoted = (text: string, lang: keyof Said): string => (lang === 'fi' ? `”${text}”` : `“${text}”`);

/** What is told, with a full stop, unless the words quoted at its end have a stop of their own. */
export const sentence = (told: string): string => (/[.?!…]”$/.test(told) ? told : `${told}.`);

/** Words on one line, not too many, and without the marks that set keys apart in messages. */
export function shortened(text: string, most: number): string {
  const told = tidy(text).replaceAll('`', '’');
  return told.length > most ? `${told.slice(0, most - 1).trimEnd()}…` : told;
}

const unnamed: Said = { fi: 'Nimetön lukija', en: 'A reader without a name' };
