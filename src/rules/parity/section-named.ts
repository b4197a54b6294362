// A section as its author knows it: by its heading, and by where it begins.
import * as languages from '../../languages/index.ts';
import { isSectionKey } from '../../law/sections.ts';
import type { Edition, Range, Said } from '../../model.ts';
import { placeOf } from '../../judging/passages.ts';
import { rangeOf } from '../../reading/range.ts';

/** The name of a section: its heading, or the name that the page gives it. */
export function sectionNamed(key: string, edition: Edition): Said {
  if (key === 'meta') return { fi: 'Nimi ja johdanto', en: 'Name and lead' };
  if (key === 'footnotes') return { fi: 'Alaviitteet', en: 'Footnotes' };
  const title = edition.sections.find((section) => section.key === key)?.title;
  if (title !== undefined) return { fi: title, en: title };
  return isSectionKey(key)
    ? { fi: languages.fi.sections[key], en: languages.en.sections[key] }
    : { fi: key, en: key };
}

/** Where a section begins: its heading, else the first text that is shown in it, else the file. */
export function sectionStart(key: string, edition: Edition): Range {
  const heading = edition.sections.find((section) => section.key === key)?.heading;
  if (heading) return rangeOf(heading);
  const passage = edition.passages.find(({ section }) => section === key);
  return passage
    ? placeOf(edition, passage, 0, passage.text.length)
    : { line: 1, column: 1, endLine: 1, endColumn: 4 };
}
