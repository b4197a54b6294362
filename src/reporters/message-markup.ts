// A message as markup for a page.
import { escape } from '../showing/typeset.ts';
import { spansOf } from './visible.ts';

/** Escaped and visible text, with its `keys` set as code. */
export const messageMarkup = (message: string): string =>
  spansOf(message)
    .map(({ text, isCode }) => (isCode ? `<code>${escape(text)}</code>` : escape(text)))
    .join('');
