// The hidden bookmarks of a document, by which what comes back is known to be about a part of a notice.
import { createHash } from 'node:crypto';
import type { Lang } from '../model.ts';

/**
 * The name of the bookmark of a section or clause in a Word document. Word hides a bookmark whose name begins with an
 * underscore, and cuts names at 40 characters.
 */
export const bookmarkOf = (lang: Lang, section: string, clause: string | null): string =>
  `_s${createHash('sha256')
    .update(JSON.stringify([lang, section, clause]))
    .digest('hex')
    .slice(0, 24)}`;
