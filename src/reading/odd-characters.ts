// The characters that an author cannot see, or takes for others: where they are, and the text without them.
import type { Problem } from './file-problems.ts';
import type { Said } from '../model.ts';

/** A stretch of text from offset `start` up to, not including, `end`, and what is wrong with it. */
export type Oddity = { start: number; end: number; problem: Problem };

/** All that is odd in a text, in its order. Of each kind, the first five when it is an error, else the first. */
export function oddities(text: string): Oddity[] {
  if (!unusual.test(text)) return [];
  const places = [...oddCharacters(text), ...foreignLetters(text)];
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const toTell = kinds.flatMap((kind) => {
    const most = told[kind].severity === 'error' ? 5 : 1;
    return places.filter((place) => place.kind === kind).slice(0, most);
  });
  return toTell
    .toSorted((a, b) => a.start - b.start)
    .map((place) => ({ start: place.start, end: place.end, problem: problemOf(place, text) }));
}

/** The text without its invisible characters, and with LF for U+2028 and U+2029. All that can be seen stays. */
export const withoutInvisible = (text: string) =>
  unusual.test(text) ? text.replace(separators, '\n').replace(invisibles, '') : text;

/** The character that a byte from 0x80 up stands for in Windows-1252. */
export const windows1252 = (byte: number) => highWindows1252[byte - 0x80] ?? String.fromCharCode(byte);

type Kind =
  | 'brokenLetter'
  | 'lostLetter'
  | 'direction'
  | 'tag'
  | 'control'
  | 'zeroWidthInWord'
  | 'zeroWidth'
  | 'softHyphen'
  | 'separator'
  | 'foreignLetter';
type Place = { kind: Kind; start: number; end: number };

// Bytes 0x80 to 0x9F; a space where nothing is assigned.
const highWindows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const direction = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const tag = '\\u{E0000}-\\u{E007F}';
const control = '\\0-\\x08\\v\\f\\r\\x0E-\\x1F\\x7F-\\x9F\\uFFF9-\\uFFFB';
const ignorable = '\\p{Default_Ignorable_Code_Point}';
const continuation = `[\\x80-\\xBF${highWindows1252.replaceAll(' ', '')}]`;

// All but ASCII, Latin letters, punctuation and signs: one quick look is what an ordinary text costs.
const unusual =
  /[^\t\n -~\xA0-\xAC\xAE-\xC1\xC4-\xE1\xE3-\u02FF\u2010-\u2027\u2030-\u205F\u20A0-\u20CF\u2100-\u2125\u2127-\u214F]/;

const separators = /[\u2028\u2029]/g;
const invisibles = new RegExp(`[${ignorable}${control}]`, 'gu');
const otherAlphabets = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

const patterns: readonly (readonly [Kind, RegExp])[] = [
  // UTF-8 read as Windows-1252: letters up to U+00FF, then dashes and quotation marks, then the euro sign.
  ['brokenLetter', new RegExp(`[ÂÃ]${continuation}|â[€\\x80]${continuation}|â[‚\\x82]¬`, 'gu')],
  ['lostLetter', /\uFFFD+/gu],
  ['direction', new RegExp(`[${direction}]+`, 'gu')],
  ['tag', new RegExp(`[${tag}]+`, 'gu')],
  ['control', new RegExp(`[${control}]+`, 'gu')],
  ['zeroWidth', new RegExp(`(?:(?![${direction}${tag}\\xAD])${ignorable})+`, 'gu')],
  ['softHyphen', /\xAD/gu],
  ['separator', separators],
];

function oddCharacters(text: string): Place[] {
  const places = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return places.map((place) =>
    place.kind === 'zeroWidth' && isInWord(text, place) ? { ...place, kind: 'zeroWidthInWord' } : place,
  );
}

// Between two characters that can be seen. After a pictograph, it only chooses how that is drawn.
function isInWord(text: string, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    /\S$/.test(before) && /^\S/.test(text.slice(end, end + 1)) && !/\p{Extended_Pictographic}$/u.test(before)
  );
}

// UTS 39 calls a word of Latin and other letters mixed-script; µ, a sign and not a letter of a script, is not one.
function foreignLetters(text: string): Place[] {
  if (!otherAlphabets.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([word]) => otherAlphabets.test(word) && /\p{Script=Latin}/u.test(word))
    .map((match) => {
      const start = match.index + match[0].search(otherAlphabets);
      return { kind: 'foreignLetter', start, end: start + firstOf(text.slice(start, start + 2)).length };
    });
}

/** What a message may name: the odd characters, the code point of the first, and what can be seen around them. */
type Seen = { characters: string; code: string; word: string };

function problemOf({ kind, start, end }: Place, text: string): Problem {
  const { rule, severity, message, help } = told[kind];
  const characters = text.slice(start, end);
  const code = `U+${(characters.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { rule, severity, message: message({ characters, code, word: wordAround(text, start, end) }), help };
}

// Cut at thirty characters each way, where half a surrogate pair may be left over.
function wordAround(text: string, start: number, end: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 30))?.[0] ?? '';
  const word = `${before}${text.slice(start, Math.min(end, start + 30))}${after}`;
  return withoutInvisible(word)
    .replace(/\p{Surrogate}/gu, '')
    .trim();
}

const firstOf = (text: string) => [...text].slice(0, 1).join('');

// The bytes that the characters were, read as the UTF-8 that they are.
function repaired(characters: string): string {
  const byteOf = (one: string) =>
    one.charCodeAt(0) < 0x100 ? one.charCodeAt(0) : 0x80 + highWindows1252.indexOf(one);
  return new TextDecoder().decode(Uint8Array.from([...characters], byteOf));
}

const here = (word: string): Said =>
  word === ''
    ? { fi: 'Tekstissä on', en: 'The text has' }
    : { fi: `Kohdassa ”${word}” on`, en: `“${word}” has` };

const retype: Said = {
  fi: 'Poista kohta kokonaan ja kirjoita se itse uudelleen.',
  en: 'Delete the whole passage and type it again yourself.',
};

const told: Record<Kind, Pick<Problem, 'rule' | 'severity' | 'help'> & { message: (seen: Seen) => Said }> = {
  brokenLetter: {
    rule: 'characters-intact',
    severity: 'warning',
    message: ({ characters }) => ({
      fi: `Tekstissä on ”${characters}”, vaikka siinä pitäisi luultavasti olla ”${repaired(characters)}”.`,
      en: `The text has “${characters}” where it should probably have “${repaired(characters)}”.`,
    }),
    help: {
      fi: 'Kirjoita rikkoutuneet merkit uudelleen tai liitä teksti uudelleen alkuperäisestä.',
      en: 'Type the broken characters again, or paste the text again from where it came.',
    },
  },
  lostLetter: {
    rule: 'characters-kept',
    severity: 'error',
    message: ({ word }) => ({
      fi: `Kohdasta ”${word}” on kadonnut merkki.`,
      en: `A character has been lost from “${word}”.`,
    }),
    help: { fi: 'Kirjoita merkin � tilalle se, mikä puuttuu.', en: 'Replace � with what is missing.' },
  },
  direction: {
    rule: 'reading-order-plain',
    severity: 'error',
    message: ({ word, code }) => ({
      fi: `${here(word).fi} näkymätön merkki ${code}, joka muuttaa tekstin lukusuuntaa.`,
      en: `${here(word).en} an invisible character, ${code}, that changes the direction of reading.`,
    }),
    help: retype,
  },
  tag: {
    rule: 'text-all-visible',
    severity: 'error',
    message: ({ word, code }) => ({
      fi: `${here(word).fi} näkymättömiä merkkejä (${code}), joihin voi kätkeä tekstiä.`,
      en: `${here(word).en} invisible characters (${code}) in which text can be hidden.`,
    }),
    help: retype,
  },
  control: {
    rule: 'characters-printable',
    severity: 'error',
    message: ({ word, code }) => ({
      fi: `${here(word).fi} ohjausmerkki ${code}, joka ei kuulu tekstiin.`,
      en: `${here(word).en} a control character, ${code}, that does not belong in text.`,
    }),
    help: retype,
  },
  zeroWidthInWord: {
    rule: 'words-unbroken',
    severity: 'error',
    message: ({ word, code }) => ({
      fi: `Kohdan ”${word}” keskellä on näkymätön merkki ${code}.`,
      en: `In the middle of “${word}” there is an invisible character, ${code}.`,
    }),
    help: retype,
  },
  zeroWidth: {
    rule: 'characters-visible',
    severity: 'info',
    message: ({ word, code }) => ({
      fi: `${here(word).fi} näkymätön merkki ${code}, joka jätetään pois.`,
      en: `${here(word).en} an invisible character, ${code}, that is left out.`,
    }),
    help: {
      fi: 'Poista merkki tai jätä se: sivulle se ei tule.',
      en: 'Delete it or leave it: it will not be on the page.',
    },
  },
  softHyphen: {
    rule: 'hyphenation-automatic',
    severity: 'info',
    message: ({ word, code }) => ({
      fi: `${here(word).fi} pehmeä tavuviiva (${code}), joka jätetään pois.`,
      en: `${here(word).en} a soft hyphen (${code}) that is left out.`,
    }),
    help: {
      fi: 'Poista tavuviiva tai jätä se: sivu tavutetaan puolestasi.',
      en: 'Delete it or leave it: the page is hyphenated for you.',
    },
  },
  separator: {
    rule: 'line-ends-plain',
    severity: 'info',
    message: ({ code }) => ({
      fi: `Tekstissä on rivinvaihto ${code}, jota kaikki ohjelmat eivät näytä.`,
      en: `The text has a line break, ${code}, that not every program shows.`,
    }),
    help: { fi: 'Korvaa se tavallisella rivinvaihdolla.', en: 'Replace it with an ordinary line break.' },
  },
  foreignLetter: {
    rule: 'words-in-one-alphabet',
    severity: 'error',
    message: ({ characters, code, word }) => {
      const isGreek = /\p{Script=Greek}/u.test(characters);
      return {
        fi: `Sanassa ”${word}” kirjain ”${characters}” (${code}) on ${isGreek ? 'kreikkalainen' : 'kyrillinen'}.`,
        en: `In “${word}” the letter “${characters}” (${code}) is ${isGreek ? 'Greek' : 'Cyrillic'}.`,
      };
    },
    help: {
      fi: 'Kirjoita sana uudelleen: se näyttää oikealta mutta on eri sana.',
      en: 'Type the word again: it looks right but is another word.',
    },
  },
};
