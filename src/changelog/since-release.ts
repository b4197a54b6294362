// What is said of a working text that differs from the version before it: whether its readers are told what changed.
import type { Diagnostic, Edition, Notice } from '../model.ts';
import type { Further } from '../pipeline.ts';
import { placeIn } from '../reading/place.ts';
import { rangeOf } from '../reading/range.ts';
import { show } from '../showing/show.ts';
import { siteWith } from '../versions/parties.ts';
import { hashesOf } from '../versions/text-hash.ts';
import type { Remark } from './remark.ts';
import { remarksOn } from './remarks.ts';

/** The findings of a notice whose text differs from its newest version. Texts with the same hashes are not compared. */
export const discipline: Further = (notice, site, { versions }) => {
  const newest = versions.at(-1);
  if (!newest) return [];
  const hashes = hashesOf(notice, site);
  if (site.languages.every((lang) => hashes[lang] === newest.record.texts[lang])) return [];
  const earlier = {
    text: show(newest.notice, siteWith(site, newest.record.parties)),
    number: newest.number,
    effectiveFrom: newest.record.effectiveFrom,
    told: new Set(versions.flatMap((version) => (version.notice.facts.changes ?? []).map(({ id }) => id))),
  };
  return remarksOn(earlier, show(notice, site)).map((remark) => diagnosticOf(remark, notice));
};

function diagnosticOf({ at, lang, ...told }: Remark, notice: Notice): Diagnostic {
  const edition = notice.editions.find((one) => one.lang === lang) ?? notice.source;
  return {
    ...told,
    path: edition.file.path,
    range: rangeIn(edition, at),
    notice: notice.id,
    language: edition.lang,
    ...('section' in at && { section: at.section }),
    waived: false,
  };
}

/** A section that the author did not write is made of a field. */
function rangeIn({ matter, sections }: Edition, at: Remark['at']): Diagnostic['range'] {
  if (!('section' in at)) return placeIn(matter, at, 'key');
  const written = sections.find(({ key }) => key === at.section);
  return written ? rangeOf(written.heading) : placeIn(matter, [madeOf[at.section] ?? at.section], 'key');
}

/** The field of the metadata that a section is made of, where that has another name. */
const madeOf: Partial<Record<string, string>> = {
  meta: 'registerName',
  purpose: 'purposes',
  legalBasis: 'purposes',
  retention: 'purposes',
  content: 'data',
  disclosures: 'recipients',
};
