// A Word document as its parts, looked at before it is trusted.
import type { Said } from '../model.ts';
import { openArchive, type Opened } from './archive.ts';

/** The parts of a document by name; or why it cannot be read, said to its owner. */
export type WordFile = { parts: ReadonlyMap<string, Uint8Array> } | { unreadable: Said };

const mostBytes = 20_000_000;
const mostInflated = 100_000_000;
// A novel is a million letters. Far more than this, and the parser of the text would fill the memory.
const mostText = 20_000_000;

/** Opens a document of Word 2007 or later (ECMA-376). A damaged, protected or enormous one is no reason to throw: it is told. */
export function openWord(bytes: Uint8Array): WordFile {
  if (bytes.length > mostBytes) return { unreadable: sayOfWord.large };
  if (isOldFormat(bytes)) return { unreadable: sayOfWord.protected };
  const parts = openArchive(bytes, mostInflated);
  const fault = faultIn(parts);
  return fault === null && parts instanceof Map ? { parts } : { unreadable: fault ?? sayOfWord.broken };
}

/** A protected document, and one of Word before 2007, are OLE files: [MS-CFB] 2.2. */
const isOldFormat = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0';

function faultIn(parts: Opened): Said | null {
  if (parts === 'tooLarge') return sayOfWord.large;
  if (parts === 'protected') return sayOfWord.protected;
  if (parts === 'broken') return sayOfWord.broken;
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) return sayOfWord.other;
  const text = [...parts].reduce(
    (sum, [name, { length }]) => sum + (/\.(xml|rels)$/.test(name) ? length : 0),
    0,
  );
  return text > mostText ? sayOfWord.large : null;
}

/** Why a document cannot be read. */
export const sayOfWord = {
  large: {
    fi: 'Asiakirja on liian suuri luettavaksi. Poista siitä kuvat tai jaa se osiin.',
    en: 'The document is too large to read. Delete its images, or divide it.',
  },
  protected: {
    fi: 'Asiakirja on suojattu salasanalla tai tallennettu Wordin vanhassa muodossa. Tallenna se ilman salasanaa muodossa .docx.',
    en: 'The document is protected by a password, or saved in the old format of Word. Save it without a password as .docx.',
  },
  broken: {
    fi: 'Asiakirja on vioittunut, eikä sitä voi lukea. Avaa se Wordissa ja tallenna se uudelleen.',
    en: 'The document is damaged and cannot be read. Open it in Word and save it anew.',
  },
  other: {
    fi: 'Tiedosto ei ole Word-asiakirja. Tallenna teksti Wordissa muodossa .docx.',
    en: 'The file is not a Word document. Save the text in Word as .docx.',
  },
} satisfies Record<string, Said>;
