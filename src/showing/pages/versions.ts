// The list of the versions of a notice in one language.
import * as languages from '../../languages/index.ts';
import type { Html, Lang } from '../../model.ts';
import {
  feedAddress,
  fileAt,
  linkTo,
  noticeAddress,
  versionAddress,
  versionsAddress,
  versionsFileAddress,
} from '../../addresses.ts';
import { hyphenate } from '../typeset.ts';
import { choicesOf, headOf } from './head.ts';
import { titleOf } from './notice.ts';
import type { Page, Pages } from './page.ts';
import type { Register, ShownEdition, ShownNotice, ShownVersion } from '../show.ts';
import { feedOf, standingTold } from './standing.ts';

/** A version in the list. One that was not released in the language of the list leads to its source language. */
type Entry = {
  name: string;
  lang: Lang;
  href: string;
  standing: string;
  changes: readonly string[];
  fingerprint: string;
};

/** A list for each edition of each notice that has versions. */
export const versions: Pages = (register) =>
  register.notices
    .filter((one) => one.versions.length > 0)
    .flatMap((one) => one.editions.map((edition) => pageOf(register, one, edition)));

function pageOf(register: Register, one: ShownNotice, edition: ShownEdition): Page {
  const { site } = register;
  const { lang, words } = edition;
  const language = languages[lang];
  const [source = edition] = one.editions;
  return {
    path: fileAt(versionsAddress(edition)),
    template: 'versions.njk',
    head: headOf({
      site,
      lang,
      title: `${language.versions.title} – ${titleOf(one, edition)}`,
      description: `${words.registerName}: ${language.versions.all}`,
      at: versionsAddress(edition),
      alternates: [
        ...one.editions.map((other) => ({ hreflang: other.lang, at: versionsAddress(other) })),
        { hreflang: 'x-default', at: versionsAddress(source) },
      ],
      feed: feedOf(one, edition),
      languages: choicesOf(register, one, lang, versionsAddress),
    }),
    view: {
      kind: words.registerName,
      notice: { href: linkTo(site, noticeAddress(edition)), name: hyphenate(words.registerName, language) },
      entries: one.versions.toReversed().flatMap((version) => entryOf(one, version, lang)),
      feed: linkTo(site, feedAddress(edition)),
      file: linkTo(site, versionsFileAddress(one.id)),
    } satisfies { notice: { href: string; name: Html }; entries: Entry[] } & Record<string, unknown>,
  };
}

function entryOf(home: ShownNotice, { editions, released, site }: ShownVersion, lang: Lang): Entry[] {
  const edition = editions.find((one) => one.lang === lang) ?? editions[0];
  if (!edition) return [];
  const language = languages[lang];
  return [
    {
      name: languages[edition.lang].versions.one(released.number),
      lang: edition.lang,
      href: linkTo(site, versionAddress(edition, released.number)),
      standing: standingTold(released, home.retired !== null, language),
      changes: released.record.changeLog?.[lang] ?? [],
      fingerprint: edition.fingerprint,
    },
  ];
}
