// Turns the bytes of a file into text that is the same however an editor saved it: UTF-8, LF, Unicode form C.
import { at } from './file-problems.ts';
import type { Problem } from './file-problems.ts';
import type { Outcome, RawFile, Said, SourceFile } from '../model.ts';
import { oddities, windows1252, withoutInvisible } from './odd-characters.ts';
import { rangeAt } from './range.ts';

/**
 * The text of a file; null when its bytes are not UTF-8, and then there is one diagnostic. CRLF, CR, U+2028 and U+2029
 * become LF, the last line gets its line end, letters are composed (NFC). A byte order mark is dropped without a word:
 * Notepad puts it there, it changes nothing, and there is nothing for the author to do.
 *
 * The diagnostics point into the text as an editor shows it. Invisible characters are left out of the value, those that
 * are errors too, so that the rest of the file can be checked; what later stages say about such a line may therefore be
 * a few columns off, and after a U+2028 or U+2029 a line.
 */
export function decode({ path, bytes }: RawFile): Outcome<SourceFile | null> {
  const content = hasMark(bytes) ? bytes.subarray(3) : bytes;
  // Not `fatal`: that would not tell where the first bad byte is, nor what is left to read.
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  const refused = refusal(content, decoded);
  const text = withPlainLineEnds(refused === null ? decoded : decoded.slice(0, refused.offset));
  if (refused) {
    const range = rangeAt(`${text} `, text.length, text.length + 1);
    return { value: null, diagnostics: [at(path, refused.problem, range)] };
  }
  return {
    value: { path, text: withLastLineEnd(withoutInvisible(text).normalize('NFC')) },
    diagnostics: oddities(text).map(({ start, end, problem }) =>
      at(path, problem, rangeAt(text, start, end)),
    ),
  };
}

const hasMark = (bytes: Uint8Array) => startsWith(bytes, [0xef, 0xbb, 0xbf]);
const startsWith = (bytes: Uint8Array, first: readonly number[]) =>
  first.every((byte, index) => bytes[index] === byte);

const withPlainLineEnds = (text: string) => text.replace(/\r\n?/g, '\n');
const withLastLineEnd = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

type Refusal = { offset: number; problem: Problem };

/** Why bytes are not text in UTF-8, and at which offset of the `decoded` text that shows; null when they are. */
function refusal(bytes: Uint8Array, decoded: string): Refusal | null {
  const encoding = wideEncoding(bytes);
  if (encoding !== null) return { offset: 0, problem: notUtf8(savedAs(encoding)) };
  const bad = decoded.includes('\uFFFD') ? firstBadByte(bytes, decoded) : null;
  const nul = decoded.indexOf('\0');
  if (nul >= 0 && (bad === null || nul < bad.offset)) return { offset: nul, problem: notText };
  return bad && { offset: bad.offset, problem: notUtf8(strayByte(bad.byte)) };
}

/** UTF-16 or UTF-32, known by the byte order mark, or by every second byte being zero as in text of our languages. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return 'UTF-32 LE';
  if (startsWith(bytes, [0, 0, 0xfe, 0xff])) return 'UTF-32 BE';
  if (startsWith(bytes, [0xff, 0xfe])) return 'UTF-16 LE';
  if (startsWith(bytes, [0xfe, 0xff])) return 'UTF-16 BE';
  if (!bytes.includes(0)) return null;
  const zeros = (parity: number) => bytes.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const half = bytes.length / 2;
  if (zeros(1) > half * 0.7 && zeros(0) < half * 0.1) return 'UTF-16 LE';
  return zeros(0) > half * 0.7 && zeros(1) < half * 0.1 ? 'UTF-16 BE' : null;
}

// Decoding leaves U+FFFD for bad bytes; one that stands in the file as itself is three good ones.
function firstBadByte(bytes: Uint8Array, decoded: string): { offset: number; byte: number } | null {
  let offset = 0;
  let position = 0;
  for (const character of decoded) {
    const isItself = startsWith(bytes.subarray(position, position + 3), [0xef, 0xbf, 0xbd]);
    if (character === '\uFFFD' && !isItself) return { offset, byte: bytes[position] ?? 0 };
    offset += character.length;
    position += lengthInUtf8(character);
  }
  return null;
}

function lengthInUtf8(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

// The characters beyond ASCII that Finnish, Swedish and English text has: a byte that is one of them was meant to be.
const usual = 'äöåÄÖÅéÉüÜšŠžŽ–—‘’“”„…€§°·•´«»½\xA0';

function strayByte(byte: number): Said {
  const character = windows1252(byte);
  const hex = `0x${byte.toString(16).toUpperCase()}`;
  if (usual.includes(character)) return savedAs('Windows-1252 (ANSI, Latin-1)');
  return {
    fi: `Tiedosto ei ole ehjä: tavu ${hex} ei kuulu UTF-8-muotoiseen tekstiin.`,
    en: `The file is damaged: the byte ${hex} has no place in text in UTF-8.`,
  };
}

const savedAs = (encoding: string): Said => ({
  fi: `Tiedosto on luultavasti tallennettu muodossa ${encoding}, vaikka sen pitää olla UTF-8.`,
  en: `The file was probably saved as ${encoding}, but it must be UTF-8.`,
});

const notUtf8 = (message: Said): Problem => ({
  rule: 'encoding-utf8',
  severity: 'error',
  message,
  help: {
    fi: 'Tallenna tiedosto UTF-8-muodossa: Muistiossa Tallenna nimellä, Koodaus, UTF-8.',
    en: 'Save the file as UTF-8: in Notepad, Save As, Encoding, UTF-8.',
  },
});

const notText: Problem = {
  rule: 'file-is-text',
  severity: 'error',
  message: { fi: 'Tiedosto ei ole tekstiä.', en: 'The file is not text.' },
  help: {
    fi: 'Kopioi teksti tekstitiedostoon ja tallenna tiedosto UTF-8-muodossa; Word- tai PDF-tiedosto ei käy.',
    en: 'Copy the text to a text file and save it as UTF-8; a Word or PDF file will not do.',
  },
};
