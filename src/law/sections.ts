// The sections of a notice, in the order a reader meets them. The ten standard ones are boxes 1–9 of the
// supervisory authority's old form and one on rights; the others appear only when an author writes them.

/** The ten sections that every notice answers: in front matter, in prose, or as a declared gap. */
export const standardSections = [
  'controller',
  'contact',
  'registerName',
  'purpose',
  'content',
  'sources',
  'disclosures',
  'transfers',
  'security',
  'rights',
] as const;

/** Every section the catalogue knows, in page order. A key is also the section's address: `#purpose`. */
export const sections = [
  'controller',
  'contact',
  'registerName',
  'purpose',
  'legalBasis',
  'dataSubjects',
  'content',
  'retention',
  'sources',
  'disclosures',
  'transfers',
  'security',
  'automatedDecisions',
  'cookies',
  'rights',
  'changes',
] as const;

/** A section the catalogue knows. */
export type SectionKey = (typeof sections)[number];

/** Whether a key names a section of the catalogue, rather than an author's own. */
export const isSectionKey = (key: string): key is SectionKey => (sections as readonly string[]).includes(key);
