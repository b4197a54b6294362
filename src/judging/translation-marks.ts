// Which text of the source language a translation was made from: marks by content, so that no date or history matters.
import { createHash } from 'node:crypto';
import { sentencesOf } from '../languages/sentences.ts';
import type { Edition } from '../model.ts';

/** The sentences of each section of an edition, as its reader meets them. How Markdown breaks its lines does not matter. */
export function sentencesBySection({ passages, lang }: Edition): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  for (const { section, text } of passages) {
    const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
    const own = sentencesOf(plain, lang).map((sentence) => sentence.text);
    sections.set(section, [...(sections.get(section) ?? []), ...own]);
  }
  return sections;
}

/**
 * The mark of a section: 12 hexadecimal digits of the SHA-256 of its text, then 4 for each of its sentences, by which
 * it can be told later which of them are new.
 */
export const markOf = (sentences: readonly string[]): string =>
  [hashOf(sentences.join('\n')).slice(0, 12), ...sentences.map(shortOf)].join(' ');

/** What has changed in a section since it was marked; null when nothing has. */
export function changeSince(
  mark: string,
  sentences: readonly string[],
): { added: string[]; removed: number } | null {
  const [whole, ...parts] = mark.split(/\s+/);
  if (whole === markOf(sentences).split(' ')[0]) return null;
  const left = [...parts];
  const added = sentences.filter((sentence) => {
    const at = left.indexOf(shortOf(sentence));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return { added, removed: left.length };
}

/** The marks of all sections that a translation is made from: of an abridged one, those that it has. */
export function marksFor(source: Edition, translation: Edition): Record<string, string> {
  const own = new Set(translation.passages.map(({ section }) => section));
  const isWhole = translation.words.translation?.state !== 'abridged';
  return Object.fromEntries(
    [...sentencesBySection(source)]
      .filter(([section]) => isWhole || own.has(section))
      .map(([section, sentences]) => [section, markOf(sentences)]),
  );
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const shortOf = (sentence: string): string => hashOf(sentence).slice(0, 4);
