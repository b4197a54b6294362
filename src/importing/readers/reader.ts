// What a reader is, and the readers by the kind of file. Each is loaded only when a file of its kind is read.
import type { Said } from '../../model.ts';
import type { Source } from '../source.ts';

/** A file that no blocks can be made of, and why: said to its owner. */
export type Unreadable = { unreadable: Said };

/** Makes blocks of a file's bytes. A damaged or protected file is no reason to throw: it is told. */
export type Reader = (bytes: Uint8Array) => Promise<Source | Unreadable>;

/** The readers by the kind of file. */
export const readers = {
  text: async () => (await import('./text.ts')).text,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  docx: async () => (await import('./docx.ts')).docx,
  pdf: async () => (await import('./pdf.ts')).pdf,
} satisfies Record<string, () => Promise<Reader>>;

/** A kind of file that can be read. */
export type FileKind = keyof typeof readers;

/** Of which kind a file is, by its first bytes, else by its name; null when it is none that can be read. */
export function kindOf(path: string, bytes: Uint8Array): FileKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.startsWith('%PDF-')) return 'pdf';
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  // A Word document is a zip archive; another archive shows itself when it is opened.
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  if (/<!doctype html|<html[\s>]/i.test(start.replaceAll('\0', ''))) return 'html';
  return Object.hasOwn(byExtension, extension) ? (byExtension[extension] ?? null) : null;
}

const byExtension: Partial<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
};
