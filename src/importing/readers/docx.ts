// A Word document into blocks: headings by their styles, lists, tables and links; by way of plain HTML.
import type { Said } from '../../model.ts';
import type { Source } from '../source.ts';
import { openArchive, type Opened } from './archive.ts';
import { sourceOfHtml } from './html.ts';
import type { Reader, Unreadable } from './reader.ts';

const mostBytes = 20_000_000;
const mostInflated = 100_000_000;
// A novel is a million letters. Far more than this, and the parser of the text would fill the memory.
const mostText = 20_000_000;

/** Reads a Word document. */
export const docx: Reader = async (bytes) => {
  if (bytes.length > mostBytes) return { unreadable: say.large };
  if (isOldFormat(bytes)) return { unreadable: say.protected };
  const files = openArchive(bytes, mostInflated);
  const fault = faultIn(files);
  if (fault || !(files instanceof Map)) return { unreadable: fault ?? say.broken };
  const html = await htmlOf(bytes);
  return html === null ? { unreadable: say.broken } : sourceOf(html, files);
};

/** A protected document, and one of Word before 2007, are OLE files: [MS-CFB] 2.2. */
const isOldFormat = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0';

function faultIn(files: Opened): Said | null {
  if (files === 'tooLarge') return say.large;
  if (files === 'protected') return say.protected;
  if (files === 'broken') return say.broken;
  if (![...files.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) return say.other;
  const text = [...files].reduce(
    (sum, [name, { length }]) => sum + (/\.(xml|rels)$/.test(name) ? length : 0),
    0,
  );
  return text > mostText ? say.large : null;
}

async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch {
    // Whatever a damaged document does to its reader, its owner is told the same.
    return null;
  }
}

// Word names its own styles in English; other programs keep the names in the language of their user.
const styleMap = [
  ...['Title', 'Otsikko', 'Rubrik'].map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...['Subtitle', 'Alaotsikko', 'Underrubrik'].map((name) => `p[style-name='${name}'] => p:fresh`),
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    ['Otsikko', 'Rubrik'].map((name) => `p[style-name='${name} ${level}'] => h${level}:fresh`),
  ),
];

function sourceOf(html: string, files: ReadonlyMap<string, Uint8Array>): Source | Unreadable {
  // One paragraph a line, so that the number of a line is the number of its paragraph.
  const page = html
    .replaceAll(/<a href="#[a-z]+note-ref-\d+">↑<\/a>/g, '')
    .replaceAll(/<(?:p|h[1-6])[ >]/g, '\n$&')
    .replace(/^\n/, '');
  const { blocks } = sourceOfHtml(page);
  if (blocks.length === 0) return { unreadable: say.empty };
  const title = told(files.get('docProps/core.xml'), /<dc:title>([^<]+)<\/dc:title>/);
  const language = told(files.get('word/styles.xml'), /<w:lang\b[^>]*\bw:val="([A-Za-z-]+)"/);
  return { blocks, ...(title ? { title } : {}), ...(language ? { language } : {}) };
}

function told(xml: Uint8Array | undefined, pattern: RegExp): string | null {
  const text = xml && pattern.exec(new TextDecoder().decode(xml))?.[1];
  const plain = text?.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => marks[name] ?? '').trim();
  return plain || null;
}

const marks: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const say = {
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
  empty: {
    fi: 'Asiakirjassa ei ole tekstiä. Jos teksti on kuvana, kirjoita se tekstiksi.',
    en: 'The document has no text. If the text is an image, write it as text.',
  },
} satisfies Record<string, Said>;
