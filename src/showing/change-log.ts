// What the released versions of a notice changed, as a page in one language tells it.
import { linkTo, versionAddress } from '../addresses.ts';
import type { ChangeLog } from './answers/answer.ts';
import type { Lang, Version } from '../model.ts';
import type { Site } from '../schema/site.ts';

/** Nothing was released. */
export const noChanges: ChangeLog = { versions: [], told: new Set() };

/** The changes of some versions, which are in order of their numbers. */
export function changeLogOf(versions: readonly Version[], site: Site, lang: Lang): ChangeLog {
  const [first, ...later] = versions;
  const idsOf = (version: Version | undefined) => (version?.notice.facts.changes ?? []).map(({ id }) => id);
  const before = new Set(idsOf(first));
  const logged = versions.flatMap(({ number, record, notice }) => {
    const edition = notice.editions.find((one) => one.lang === lang);
    const texts = record.changeLog?.[lang];
    if (!edition || !texts) return [];
    return [
      {
        number,
        effectiveFrom: record.effectiveFrom,
        texts,
        href: linkTo(site, versionAddress(edition, number)),
      },
    ];
  });
  return {
    versions: logged.toReversed(),
    told: new Set(later.flatMap(idsOf).filter((id) => !before.has(id))),
  };
}
