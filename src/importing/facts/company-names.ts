// The companies and associations that a text names by their legal form, wherever in a sentence they stand.
import { beginning, kindOf, legalForm } from './legal-forms.ts';

/** A name with its legal form, and where it stands. */
export type CompanyNamed = { name: string; start: number; end: number };

// A dot in a name is that of a domain or of an abbreviation: Kauppa.fi Oy, St. Olavi ry.
const tail = "(?:[\\p{L}\\d&'’+/!-]|\\.(?=\\p{L}))*";
const abbreviation = '\\p{Lu}\\p{Ll}?\\.';
const company = new RegExp(
  `(?<![\\p{L}\\d@./-])(?:[\\p{Lu}\\d]${tail}|${abbreviation})(?:\\s(?:[\\p{L}\\d]${tail}|${abbreviation}|[&–-]|\\([\\p{L}\\s]+\\))){0,7}?,?\\s${legalForm}(?![\\p{L}\\d]|-\\p{L})`,
  'gu',
);

// “velo AG” is written small: that is known where a line begins with it.
const small = new RegExp(`^\\p{Ll}[\\p{L}\\d-]+(?=\\s${legalForm}(?![\\p{L}\\d]|-\\p{L}))`, 'u');
const begun = new RegExp(
  `(?<![\\p{L}\\d@./-])${beginning}\\s+[\\p{Lu}\\d]${tail}(?:\\s\\p{Lu}${tail}|\\s\\d{1,4}(?![\\d-])|\\s(?:i|ja|och|&)\\s\\p{Lu}${tail}){0,4}`,
  'gu',
);

/** The names of a text in its order. A word before a name that is no part of it is left out: “Vi på Exempel AB”. */
export function companiesIn(text: string): CompanyNamed[] {
  if (!isFormed.test(text)) return [];
  const whole = [...text.matchAll(begun)].map(({ 0: name, index }) => named(name, index));
  // What is named so has a form in its midst: “Asunto Oy Kulma”.
  const left = text.replace(begun, (name) => '/'.repeat(name.length)).replace(small, capital);
  const ended = [...left.matchAll(company)].flatMap(({ 0: words, index }) => {
    const name = index === 0 && !saysMore(words) && !isSaid.test(words) ? words : nameEnding(words);
    if (name === null) return [];
    const start = index + words.length - name.length;
    return [named(text.slice(start, start + name.length), start)];
  });
  return [...whole, ...ended].toSorted((a, b) => a.start - b.start);
}

const named = (name: string, start: number): CompanyNamed => ({ name, start, end: start + name.length });

/** With a capital, unless it says what kind of thing is named. */
const capital = (word: string): string =>
  kindOf(word) === 'body' || /(?:yhtiö|yritys|firma)$/u.test(word)
    ? word
    : word.replace(/^./u, (letter) => letter.toUpperCase());

const isFormed = new RegExp(`(?:\\s${legalForm}|(?<!\\p{L})${beginning}(?=\\s))(?![\\p{L}\\d])`, 'u');

/** Whether some words have one among them that no name has: they are part of a sentence. */
export const saysMore = (words: string): boolean =>
  noName.test(words.replace(/^\p{Lu}(?=\p{Ll}*(?:['’]re)?\s)/u, (letter) => letter.toLowerCase()));

/** A Finnish verb between words in capitals: “Sivustoa hallinnoi Kauppa Oy”. */
const isSaid = /\s\p{Ll}+(?:aa|ää|ee|ii|uu|yy|oi|öi)\s\p{Lu}/u;

// “We’re” begins a sentence as “We” does. With a capital inside a sentence some of these are names.
const noName =
  /(?<![\p{L}\d.-])(?:is|are|was|by|at|from|our|your|we|you|use|uses|with|through|on|in|this|these|if|operated|provided|owned|run|between|ovat|toimii|toimivat|jonka|joka|mukaan|vastaa|vastaavat|kautta|kuten|me|meidän|yhteydessä|yrityksen|yhtiön|palvelun|rekisterinpitäjä\p{L}*|ylläpitää|pitää|hoitaa|tarjoaa|omistaa|käyttää|käytämme|tuottaa|koskee|koskevat|tässä|tämä|kun|jos|miten|kuinka|että|sekä|käsittelee|käsittelemme|kerää|keräämme|är|av|från|hos|på|vi|oss|du|det|denna|detta|gör|hur|om|som|har|vill|genom|med|till|drivs|ägs|använder|tjänster|personuppgiftsansvarig\p{L}*|registeransvarig\p{L}*|controller|company|företaget|bolaget)(?![\p{L}\d-]|\.\p{L})/u;

/** The words before a legal form that make up the name: those in capitals, or one to four in small letters after one. */
function nameEnding(whole: string): string | null {
  const words = whole.split(' ');
  const form = formLength(words);
  const isSmall = (at: number) => /^\p{Ll}/u.test(words[at] ?? '');
  const isLink = (at: number) =>
    at > 0 && /^(?:ja|och|and|of|för|the|de|von)$/u.test(words[at] ?? '') && !isSmall(at - 1);
  const ends = (at: number) => at < 0 || saysMore(at === 0 ? `${words[at] ?? ''} ` : (words[at] ?? ''));
  let from = words.length - form;
  while (words.length - form - from < 4 && isSmall(from - 1) && !ends(from - 1)) from -= 1;
  while (!ends(from - 1) && (!isSmall(from - 1) || isLink(from - 1))) from -= 1;
  const name = words.slice(from).join(' ');
  return from < words.length - form && /^[\p{Lu}\d]/u.test(name) ? name : null;
}

/** How many of the last words are the form. */
const formLength = (words: readonly string[]): number =>
  [4, 3, 2, 1].find((count) => isForm.test(words.slice(-count).join(' '))) ?? 1;

const isForm = new RegExp(`^${legalForm}$`, 'u');
