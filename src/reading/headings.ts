// Recognises the section a heading asks about, by its wording.
import * as languages from '../languages/index.ts';
import type { SectionKey } from '../law/sections.ts';
import type { Lang } from '../model.ts';

/**
 * The sections that a heading's wording asks about in its language: one for a plain heading, several for one that
 * merges questions, none when the wording is not in the catalogue. Case, numbering and punctuation do not matter.
 */
export function sectionsAsked(title: string, lang: Lang): readonly SectionKey[] {
  return catalogues[lang].get(plain(title)) ?? [];
}

/** All wordings of the catalogue that ask about one section, as authors write them. */
export const wordingsOf = (lang: Lang): string[] => [
  ...Object.values(languages[lang].sections),
  ...languages[lang].headings.filter(({ keys }) => keys.length === 1).flatMap(({ wordings }) => wordings),
];

/** A heading's wording without numbering, case and punctuation around it. */
export const plain = (title: string): string =>
  title
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s(]*\d{0,2}[a-z]?[\s.):]*(?=\p{L})/u, (number) =>
      /\d/.test(number) ? '' : number.trimStart(),
    )
    // From the start of each run of signs only: tried at every sign, a long run would take minutes.
    .replace(/(?<![\s:.?!*])[\s:.?!*]+$/u, '')
    .trim();

const catalogues = Object.fromEntries(
  Object.entries(languages).map(([tag, language]) => [
    tag,
    new Map<string, readonly SectionKey[]>([
      ...language.headings.flatMap(({ keys, wordings }) =>
        wordings.map((wording) => [plain(wording), keys] as const),
      ),
      // The canonical headings come last: whatever else a wording is listed under, these hold.
      ...Object.entries(language.sections).map(
        // Object.entries forgets that the record's keys are section keys.
        ([key, wording]) => [plain(wording), [key as SectionKey]] as const,
      ),
    ]),
  ]),
  // Object.fromEntries forgets that the keys are the languages'.
) as Record<Lang, Map<string, readonly SectionKey[]>>;
