// The bytes of a text file into text: the encoding shows in a mark, in what is possible, and in which letters come out.
import type { Said } from '../model.ts';

/** The text of a file, or why its bytes are none: said to the owner of the file. */
export type Decoded = { text: string } | { unreadable: Said };

/**
 * The text of a file in UTF-8, UTF-16, Windows-1252, ISO-8859-1 or ISO-8859-15, without its byte order mark. What fits
 * none of them without doubt is refused, so that no letter is ever guessed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const encoding = marked ?? utf16WithoutMark(bytes) ?? 'utf-8';
  const text = strictly(encoding, bytes);
  if (text !== null) return controls.test(text) ? { unreadable: say.noText } : { text };
  if (marked !== undefined || encoding !== 'utf-8') return { unreadable: say.damaged(null) };
  return damagedUtf8(bytes) ?? ofOneByte(bytes);
}

/** The marks that a text may begin with: Unicode 16.0, 23.8. */
const marks = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/** Characters that no text has. Word leaves form feeds, and old editors an end-of-file sign. */
const controls = /[\0-\x08\x0e-\x19\x1b-\x1f]/;

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In UTF-16 every other byte of a text in Latin letters is zero. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null;
  const zerosAt = (offset: number) => bytes.filter((byte, at) => byte === 0 && at % 2 === offset).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const most = bytes.length / 2;
  if (odd > most * 0.7 && even < most * 0.05) return 'utf-16le';
  return even > most * 0.7 && odd < most * 0.05 ? 'utf-16be' : null;
}

/** That a text is UTF-8 but for a few bytes; null when it is not UTF-8 at all. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (good < bad * 4) return null;
  return { unreadable: say.damaged(text.slice(0, text.indexOf('\ufffd')).split('\n').length) };
}

function ofOneByte(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('latin1').decode(bytes).replaceAll(/[\x80-\x9f]/g, ofWindows);
  if (controls.test(text)) return { unreadable: say.noText };
  // Windows-1252 has printed signs where the ISO encodings have nothing, and leaves five of those places empty.
  const isWindows = /[^\0-\xff]/.test(text);
  const late = new TextDecoder('iso-8859-15').decode(bytes);
  const isLate = !isWindows && /(?<=\p{L})[ŠšŽžŒœŸ]|[ŠšŽžŒœŸ](?=\p{L})|\d ?€|€ ?\d/u.test(late);
  const chosen = isLate ? late : text;
  return /[\x80-\x9f]/.test(chosen) || !isNordic(chosen) ? { unreadable: say.unknown } : { text: chosen };
}

/** What Windows-1252 has in the places that Latin 1 leaves to controls. Node's own decoder of it gives the controls. */
const ofWindows = (control: string): string =>
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'[control.charCodeAt(0) - 0x80] ?? control;

/** Whether the letters beyond ASCII are mostly those of Finnish and Swedish, and no other signs stand inside words. */
function isNordic(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/[^\0-\x7f\P{L}]/gu);
  const own = count(/[åäöéü]/giu);
  const inWords = count(/(?<=\p{L})[^\0-\x7f\p{L}’–\xa0\xad´·](?=\p{L})/gu);
  return own >= letters * 0.8 && inWords <= (letters + inWords) * 0.05;
}

const say = {
  noText: {
    fi: 'Tiedosto ei ole tekstiä. Tallenna seloste muodossa .docx, .pdf, .html, .md tai .txt.',
    en: 'The file is not text. Save the notice as .docx, .pdf, .html, .md or .txt.',
  },
  damaged: (line: number | null): Said => ({
    fi: `Tiedostosta ei saa selvää${line === null ? '' : `: rivillä ${line} on merkki, joka on vioittunut`}. Tallenna se uudelleen UTF-8-merkistöllä.`,
    en: `The file cannot be made out${line === null ? '' : `: a letter on line ${line} is damaged`}. Save it anew in UTF-8.`,
  }),
  unknown: {
    fi: 'Tiedoston merkistöä ei tunneta, eikä kirjaimia arvata. Avaa se ohjelmassa, jossa ä ja ö näkyvät oikein, ja tallenna se UTF-8-merkistöllä.',
    en: 'The encoding of the file is not known, and letters are not guessed. Open it in a program that shows ä and ö rightly, and save it in UTF-8.',
  },
};
