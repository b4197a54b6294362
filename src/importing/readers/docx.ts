// A Word document into blocks: headings by their styles, lists, tables and links; by way of plain HTML.
import type { Said } from '../../model.ts';
import { openWord, sayOfWord } from '../../reading/word-file.ts';
import type { Source } from '../source.ts';
import { sourceOfHtml } from './html.ts';
import type { Reader, Unreadable } from './reader.ts';

/** Reads a Word document. */
export const docx: Reader = async (bytes) => {
  const file = openWord(bytes);
  if ('unreadable' in file) return file;
  const html = await htmlOf(bytes);
  return html === null ? { unreadable: sayOfWord.broken } : sourceOf(html, file.parts);
};

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
  empty: {
    fi: 'Asiakirjassa ei ole tekstiä. Jos teksti on kuvana, kirjoita se tekstiksi.',
    en: 'The document has no text. If the text is an image, write it as text.',
  },
} satisfies Record<string, Said>;
