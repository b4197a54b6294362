// A PDF into blocks: by its tags when it has them, else by the looks of its pages.
import { inflateSync } from 'node:zlib';
import type { Said } from '../../model.ts';
import type { Source } from '../source.ts';
import { provideTransfer } from './array-buffer-transfer.ts';
import { laidOutBlocks } from './pdf-laid-out.ts';
import { pagesOf } from './pdf-pieces.ts';
import { taggedBlocks } from './pdf-tagged.ts';
import type { Reader, Unreadable } from './reader.ts';

const mostBytes = 20_000_000;
const mostInflated = 100_000_000;
const mostPages = 500;

/** Reads a PDF. */
export const pdf: Reader = async (bytes) => {
  if (bytes.length > mostBytes || inflatesBeyond(bytes, mostInflated)) return { unreadable: say.large };
  provideTransfer();
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library keeps the bytes for itself, so it is given its own; and it is to print no warnings.
    const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
    try {
      return file.numPages > mostPages ? { unreadable: say.large } : await sourceOf(file);
    } finally {
      await file.loadingTask.destroy();
    }
  } catch (error) {
    // Whatever else a damaged file does to its reader, its owner is told the same.
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    return { unreadable: isProtected ? say.protected : say.broken };
  }
};

async function sourceOf(file: Parameters<typeof pagesOf>[0]): Promise<Source | Unreadable> {
  const pages = await pagesOf(file);
  const blocks =
    (pages.some(({ tree }) => tree !== null) ? taggedBlocks(pages) : null) ?? laidOutBlocks(pages);
  if (blocks.length === 0) return { unreadable: say.empty };
  const { info } = await file.getMetadata();
  const title = textIn(info, 'Title');
  const language = textIn(info, 'Language');
  return { blocks, ...(title ? { title } : {}), ...(language ? { language } : {}) };
}

function textIn(info: object, key: string): string | null {
  const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Whether the packed parts of a file hold more than a limit, packed in themselves though they may be. */
function inflatesBeyond(bytes: Uint8Array, most: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = most;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    let packed: Uint8Array | null = file.subarray(start);
    while (packed && isPacked(packed)) {
      packed = inflated(packed, left);
      if (packed && packed.length > left) return true;
      left -= packed?.length ?? 0;
    }
  }
  return false;
}

/** The two bytes that zlib data begin with: RFC 1950, 2.2. */
const isPacked = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 15) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;

/** Inflated to at most one byte more than `most`; null for what is not packed after all. */
function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateSync(packed, { maxOutputLength: most + 1 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ERR_BUFFER_TOO_LARGE' ? new Uint8Array(most + 1) : null;
  }
}

const say = {
  large: {
    fi: 'PDF on liian suuri luettavaksi. Tallenna siitä vain ne sivut, joilla seloste on.',
    en: 'The PDF is too large to read. Save only the pages that hold the notice.',
  },
  protected: {
    fi: 'PDF on suojattu salasanalla. Tallenna se ilman salasanaa.',
    en: 'The PDF is protected by a password. Save it without one.',
  },
  broken: {
    fi: 'PDF on vioittunut, eikä sitä voi lukea. Tallenna se uudelleen alkuperäisestä asiakirjasta.',
    en: 'The PDF is damaged and cannot be read. Save it anew from the original document.',
  },
  empty: {
    fi: 'PDF-tiedostossa ei ole tekstiä. Jos sivut ovat kuvia, käytä alkuperäistä asiakirjaa.',
    en: 'The PDF has no text. If its pages are images, use the original document.',
  },
} satisfies Record<string, Said>;
