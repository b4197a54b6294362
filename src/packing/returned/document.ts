// A Word document that came back: its paragraphs, and the comments on them.
import { openWord, sayOfWord } from '../../reading/word-file.ts';
import type { Said } from '../../model.ts';
import { commentsOf, type Comment } from './comments.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { rootOf } from './xml.ts';

/** What is in a document. `asides` are the tops and feet of its pages. */
export type Returned = { paragraphs: Paragraph[]; asides: Paragraph[]; comments: Comment[] };

/** Reads a document; or says why it cannot be read. Nothing that is in it can make this throw. */
export function returnedOf(bytes: Uint8Array): Returned | { unreadable: Said } {
  const file = openWord(bytes);
  if ('unreadable' in file) return file;
  const { parts } = file;
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name)) ?? '';
  const sides = [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)).sort();
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].filter((name) => parts.has(name));
  const told = ['word/comments.xml', 'word/commentsExtended.xml'];
  const named = [main, ...notes, ...sides, ...told];
  if (named.some((name) => (parts.get(name)?.length ?? 0) > mostBytes))
    return { unreadable: sayOfWord.large };
  const roots = new Map(
    named.flatMap((name) => {
      const part = parts.get(name);
      return part ? [[name, rootOf(part)] as const] : [];
    }),
  );
  // A part that cannot be read may hold comments: what is in it is not to be passed over.
  if ([...roots.values()].includes(null)) return { unreadable: sayOfWord.broken };
  const paragraphsIn = (names: readonly string[]) =>
    names.flatMap((name) => {
      const root = roots.get(name);
      return root ? paragraphsOf(root) : [];
    });
  const paragraphs = paragraphsIn([main, ...notes]);
  const comments = commentsOf(
    roots.get('word/comments.xml') ?? null,
    roots.get('word/commentsExtended.xml') ?? null,
  );
  // A comment that is mentioned and is not there was lost on the way.
  const ids = new Set(comments.map(({ id }) => id));
  if (paragraphs.some((one) => one.comments.some((id) => !ids.has(id))))
    return { unreadable: sayOfWord.broken };
  return { paragraphs, asides: paragraphsIn(sides), comments };
}

// The text of a hundred notices. The parser takes a hundred times as much memory.
const mostBytes = 8_000_000;
