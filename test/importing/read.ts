// Reads a text as a file of some kind, and says what came of it in short.
import { imported, type Edition } from '../../src/importing/imported.ts';
import { readers, type FileKind } from '../../src/importing/readers/reader.ts';
import type { Source } from '../../src/importing/source.ts';

/** The source that a text is. */
export async function sourceOf(kind: FileKind, text: string): Promise<Source> {
  const source = await (await readers[kind]())(new TextEncoder().encode(text));
  if ('unreadable' in source) throw new Error(source.unreadable.en);
  return source;
}

/** The editions in a text, notice after notice. */
export const editionsOf = async (kind: FileKind, text: string): Promise<Edition[]> =>
  imported(await sourceOf(kind, text)).flatMap(({ editions }) => editions);

/** The sections of each edition: line, keys, and the author's words. */
export const sectionsOf = async (kind: FileKind, text: string): Promise<string[]> =>
  (await editionsOf(kind, text)).flatMap(({ lang, sections }) => [
    lang,
    ...sections.map(({ line, keys, heading }) => `${line} ${keys.join('+')}: ${heading}`),
  ]);
