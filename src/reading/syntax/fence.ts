// The fence: the two rows `---` between which an edition's metadata stand.
import type { Row } from './writing.ts';

/** Whether a row can open or close metadata. */
export const isFence = ({ text }: Row): boolean => /^---[ \t]*$/.test(text);

/** Whether a row is taken for a fence, even if it should not be. */
export const startsAsFence = ({ text }: Row): boolean => text.startsWith('---');

/** Whether a text is dashes and nothing else, of any kind: word processors make one long dash of several short ones. */
export const isDashes = (text: string): boolean => /^[-‐‑–—―−]+\s*$/.test(text) && text.trim() !== '-';

/** Whether a row starts as a field does: a name such as `registerName`, and a colon. */
export const isField = ({ text }: Row): boolean => /^[A-Za-z_][\w-]*[ \t]*:(\s|$)/.test(text);

/** Whether a row can stand between fields: it is blank, a comment, indented or of a list. */
export const isBetweenFields = ({ text }: Row): boolean => /^(\s|# |#$|- |$)/.test(text);
