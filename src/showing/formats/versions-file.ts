// The versions of each notice for machines: which text held on which day.
import { absolute, fileAt, versionAddress, versionsFileAddress } from '../../addresses.ts';
import type { ShownNotice } from '../show.ts';
import type { Format } from './format.ts';

/**
 * `<id>/versions.json` for each notice that has versions, oldest first. The text that held on a day is the one with
 * `effectiveFrom` ≤ day ≤ `effectiveTo`; a null `effectiveTo` is open. One that was replaced on the day it took effect ends
 * before it begins. What it says does not depend on the day it was made.
 */
export const versionsFile: Format = ({ notices }) =>
  notices
    .filter(({ versions }) => versions.length > 0)
    .map((notice) => ({
      path: fileAt(versionsFileAddress(notice.id)),
      contents: `${JSON.stringify({ schema: 1, notice: notice.id, versions: versionsOf(notice) }, null, 2)}\n`,
    }));

const versionsOf = ({ versions, site }: ShownNotice) =>
  versions.map(({ editions, released: { number, record, until } }) => ({
    number,
    effectiveFrom: record.effectiveFrom,
    effectiveTo: until,
    released: record.released,
    editions: Object.fromEntries(
      editions.map((edition) => [
        edition.lang,
        { address: absolute(site, versionAddress(edition, number)), hash: record.texts[edition.lang] },
      ]),
    ),
  }));
