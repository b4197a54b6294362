// Where a finding about some words stands: the words themselves, and the section that shows them.
import type { Edition, Finding } from '../model.ts';
import type { Mention } from './mentions.ts';
import { placeOf } from './passages.ts';

/** The edition, place and section of a finding about something that is mentioned. */
export const foundAt = (
  edition: Edition,
  { passage, start, text }: Mention,
): Pick<Finding, 'edition' | 'at' | 'section'> => ({
  edition,
  at: placeOf(edition, passage, start, start + text.length),
  ...(passage.section !== 'meta' && passage.section !== 'footnotes' && { section: passage.section }),
});
