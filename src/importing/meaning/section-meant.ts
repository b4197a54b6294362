// The keys that an imported heading is given: the catalogue's, and finer ones that the catalogue keeps in one section.
import type { SectionKey } from '../../law/sections.ts';

/** What a section of a source is about, as finely as headings of real notices tell it. */
export const meanings = [
  'controller',
  'contact',
  'dpo',
  'registerName',
  'purpose',
  'legalBasis',
  'dataSubjects',
  'content',
  'sources',
  'disclosures',
  'transfers',
  'retention',
  'security',
  'rights',
  'accessRight',
  'rectificationRight',
  'objectionRight',
  'complaint',
  'automatedDecisions',
  'cookies',
  'changes',
  'other',
] as const;

/** A key of `meanings`. */
export type Meaning = (typeof meanings)[number];

/** The section of the catalogue that an answer belongs to; null for what has none. */
export const sectionFor = (meaning: Meaning): SectionKey | null =>
  meaning === 'other' ? null : (within[meaning] ?? asSection(meaning));

const within: Partial<Record<Meaning, SectionKey>> = {
  dpo: 'contact',
  accessRight: 'rights',
  rectificationRight: 'rights',
  objectionRight: 'rights',
  complaint: 'rights',
};

// What is not in `within` and not `other` is a key of the catalogue by name.
const asSection = (meaning: Meaning) => meaning as SectionKey;
