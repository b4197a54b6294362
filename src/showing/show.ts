// A notice made ready to be printed: its text is markup, rendered once for all the pages it stands on.
import type { ChangeLog, Telling } from './answers/answer.ts';
import { changeLogOf, noChanges } from './change-log.ts';
import { footnotesOf, type FootnoteView } from './footnotes.ts';
import * as languages from '../languages/index.ts';
import { withLastingLinks, type Addresses } from './lasting-links.ts';
import type { Edition, Lang, Notice, Version } from '../model.ts';
import type { History } from '../pipeline.ts';
import type { Facts, Words } from '../schema/notice.ts';
import type { VersionRecord } from '../schema/record.ts';
import type { Site } from '../schema/site.ts';
import { inForce, periodOf, standingOf, untilOf, type Period, type Standing } from '../versions/in-force.ts';
import { partiesOf, siteWith } from '../versions/parties.ts';
import { retiredOn } from '../versions/retired.ts';
import { fingerprintOf, textHash } from '../versions/text-hash.ts';
import { outlineOf, type SectionView } from './pages/outline.ts';

/** An edition ready to be printed. It holds no trees: those of a thousand notices would fill the memory. */
export type ShownEdition = {
  notice: string;
  lang: Lang;
  words: Words;
  sections: SectionView[];
  footnotes: FootnoteView[];
  fingerprint: string;
};

/** What is known of a text that was released. */
export type Released = {
  number: number;
  record: VersionRecord;
  standing: Standing;
  /** The days on which it is in force; null when there is none. */
  period: Period | null;
  /** The day before the next version takes effect or the notice ends, even when that is before it took effect itself. */
  until: string | null;
};

/** A text of a notice ready to be printed, its editions in the order of the site's languages, the source first. */
export type ShownText = {
  id: string;
  facts: Facts;
  /** The site, with the controllers and recipients as the text knows them. */
  site: Site;
  editions: ShownEdition[];
  /** Null for a working text. */
  released: Released | null;
};

/** A version ready to be printed. */
export type ShownVersion = ShownText & { released: Released };

/** A notice ready to be printed: the text at its own address, and all its versions, in order of their numbers. */
export type ShownNotice = ShownText & {
  versions: ShownVersion[];
  /** The day the notice ceased to be in force, when it has. */
  retired: string | null;
};

/** All that a site is made of, ready to be printed. */
export type Register = { site: Site; notices: ShownNotice[] };

/** Renders a working text. */
export const show = (notice: Notice, site: Site): ShownNotice => ({
  ...textOf(notice, site, [], null),
  versions: [],
  retired: null,
});

/**
 * How a notice is shown on a day: its version in force, else the first that is coming, and all others at addresses of
 * their own; the working text where nothing has been released yet, or where that is what is asked for. Given the addresses
 * of the site's pages, what a released text links to and is no more is not linked.
 */
export const showOn =
  (day: string, chosen: 'released' | 'working') =>
  (
    notice: Notice,
    site: Site,
    { versions: all }: Pick<History, 'versions'>,
    addresses?: Addresses,
  ): ShownNotice => {
    const retired = retiredOn(notice.id, site, day);
    const versions = all
      .map((version) => shownVersion(version, all, { site, addresses, day }))
      .filter(({ editions }) => editions.length > 0);
    const current = inForce(all, day) ?? all[0];
    const released = versions.find((version) => version.released.number === current?.number);
    const text = released && chosen === 'released' ? released : textOf(notice, site, all, null);
    return { ...text, versions, retired };
  };

function shownVersion(
  version: Version,
  all: readonly Version[],
  { site, addresses, day }: { site: Site; addresses: Addresses | undefined; day: string },
): ShownVersion {
  const end = site.retired?.[version.notice.id] ?? null;
  const released: Released = {
    number: version.number,
    record: version.record,
    standing: standingOf(version, all, day),
    period: periodOf(version, all, end),
    until: untilOf(version, all, end),
  };
  const own = siteWith(site, version.record.parties);
  const upTo = all.filter(({ number }) => number <= version.number);
  return {
    ...textOf(version.notice, own, upTo, released, (edition) =>
      addresses ? withLastingLinks(edition, site, addresses) : edition,
    ),
    released,
  };
}

/** A text in the languages of the site. `versions` are those whose changes it tells; `printed` is what an edition is printed from. */
function textOf<T extends Released | null>(
  notice: Notice,
  site: Site,
  versions: readonly Version[],
  released: T,
  printed: (edition: Edition) => Edition = (edition) => edition,
): ShownText & { released: T } {
  const parties = partiesOf(notice.facts, site);
  const spoken = site.languages.flatMap((lang) => notice.editions.filter((edition) => edition.lang === lang));
  return {
    id: notice.id,
    facts: notice.facts,
    site,
    released,
    editions: spoken.map((edition) => {
      const telling = tellingOf(site, notice.facts, edition, changeLogOf(versions, site, edition.lang));
      const text = printed(edition);
      return {
        notice: notice.id,
        lang: edition.lang,
        words: edition.words,
        sections: outlineOf(notice, text, telling),
        footnotes: footnotesOf(text, site),
        fingerprint: fingerprintOf(textHash(notice, edition, parties)),
      };
    }),
  };
}

/** What the answers of an edition are made from. */
export const tellingOf = (
  site: Site,
  facts: Facts,
  { lang, words }: { lang: Lang; words: Words },
  changeLog: ChangeLog = noChanges,
): Telling => ({
  facts,
  words,
  site,
  lang,
  language: languages[lang],
  changeLog,
});
