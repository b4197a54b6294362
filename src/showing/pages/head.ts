// The parts of a page that are the same whatever it shows.
import * as languages from '../../languages/index.ts';
import type { Lang } from '../../model.ts';
import type { Register, ShownEdition, ShownNotice, ShownText } from '../show.ts';
import type { Site } from '../../schema/site.ts';
import {
  absolute,
  linkTo,
  noticeAddress,
  registerAddress,
  sideBySideAddress,
  stylesheetAddress,
  type Address,
} from '../../addresses.ts';
import type { Choice, Head } from './page.ts';

/** What a head is made from. `at` is null for a page without an address of its own. */
export type HeadOf = {
  site: Site;
  lang: Lang;
  title: string;
  description: string;
  at: Address | null;
  alternates: { hreflang: string; at: Address }[];
  feed?: { at: Address; title: string } | undefined;
  languages: Choice[];
};

/** The head of a page. */
export const headOf = ({
  site,
  lang,
  title,
  description,
  at,
  alternates,
  feed,
  languages: choices,
}: HeadOf): Head => ({
  lang,
  language: languages[lang],
  title,
  description,
  canonical: at && absolute(site, at),
  alternates: alternates.map(({ hreflang, at: address }) => ({ hreflang, href: absolute(site, address) })),
  feed: feed ? { href: absolute(site, feed.at), title: feed.title } : null,
  home: { href: linkTo(site, registerAddress(lang)), name: siteName(site, lang) },
  stylesheet: linkTo(site, stylesheetAddress),
  languages: choices,
});

/** What the site is called in a language. */
export function siteName(site: Site, lang: Lang): string {
  const name = site.name[lang];
  if (name === undefined) throw new Error(`site.yaml was let through without a name in ${lang}`);
  return name;
}

/** The other languages of a notice as search engines are told them, itself included (RFC 8288 `alternate`). */
export const alternatesOf = (notice: ShownNotice): HeadOf['alternates'] => [
  ...notice.editions.map((edition) => ({ hreflang: edition.lang, at: noticeAddress(edition) })),
  { hreflang: 'x-default', at: sideBySideAddress(notice.id) },
];

/** The language switch of a notice: to the same notice, or another page of it, in each language, or a note that there is none. */
export const choicesOf = (
  { site }: Register,
  { editions }: ShownText,
  current: Lang,
  addressOf: (edition: ShownEdition) => Address = noticeAddress,
): Choice[] =>
  site.languages.map((lang) => {
    const edition = editions.find((candidate) => candidate.lang === lang);
    return choice(lang, current, edition ? linkTo(site, addressOf(edition)) : null);
  });

/** The language switch of a list of notices, or any page that there is one of in each language. */
export const choicesTo = (site: Site, current: Lang | null): Choice[] =>
  site.languages.map((lang) => choice(lang, current, linkTo(site, registerAddress(lang))));

const choice = (lang: Lang, current: Lang | null, href: string | null): Choice => ({
  lang,
  label: languages[lang].autonym,
  href,
  current: lang === current,
  note: href === null ? languages[current ?? lang].unavailable : null,
});

/** The edition a reader of a language is shown first. */
export const editionIn = ({ editions }: ShownNotice, lang: Lang): ShownEdition | undefined =>
  editions.find((edition) => edition.lang === lang);
