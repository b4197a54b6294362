// A short name for the text of an edition, the same wherever and however often it is printed.
import { createHash } from 'node:crypto';
import { toString } from 'mdast-util-to-string';
import type { Edition, Notice } from '../model.ts';

/**
 * The first 16 hexadecimal digits of the SHA-256 of an edition's text and facts. It changes with any word or fact,
 * and not with templates, styles, line ends or the order of keys in the front matter.
 */
export function fingerprintOf({ id, facts }: Notice, { lang, words, sections, footnotes }: Edition): string {
  // What a translation was made from is nothing that its reader meets.
  const { translation, ...told } = words;
  const text = {
    id,
    lang,
    facts,
    words: translation?.state === 'abridged' ? { ...told, translation: translation.state } : told,
    sections: sections.map(({ key, title, clauses }) => [
      key,
      title,
      clauses.map((clause) => [
        clause.id,
        clause.title,
        clause.blocks.map((block) => [block.type, toString(block)]),
      ]),
    ]),
    footnotes: footnotes.map(({ blocks }) => blocks.map((block) => toString(block))),
  };
  return createHash('sha256').update(canonical(text)).digest('hex').slice(0, 16);
}

/** JSON with sorted keys and collapsed white space in texts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') return inner.replace(/\s+/g, ' ');
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
