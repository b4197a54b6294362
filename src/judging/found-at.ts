// Where a finding about some words stands: the words themselves, and the section that shows them.
import type { Edition, Finding, Passage } from '../model.ts';
import type { Mention } from './mentions.ts';
import { placeOf } from './passages.ts';

/** The edition, place and section of a finding about something that is mentioned. */
export const foundAt = (
  edition: Edition,
  { passage, start, text }: Mention,
): Pick<Finding, 'edition' | 'at' | 'section'> => ({
  edition,
  at: placeOf(edition, passage, start, start + text.length),
  ...sectionOf(passage.section),
});

/** The section that a finding is of, by where its passage is shown; none for the name, the lead and footnotes. */
export const sectionOf = (shownIn: Passage['section']): { section?: string } =>
  shownIn === 'meta' || shownIn === 'footnotes' ? {} : { section: shownIn };
