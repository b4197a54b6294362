// Where each page lives. Paths are made of checked ids and slugs, so none can lead out of the site.
import type { Lang } from './model.ts';
import type { Words } from './schema/notice.ts';
import type { Site } from './schema/site.ts';

/** The address of a page on the site, from the site's root: `/fi/asiakasrekisteri/`. */
export type Address = `/${string}`;

/** The list of notices in a language. */
export const registerAddress = (lang: Lang): Address => `/${lang}/`;

/** One notice in one language. */
export const noticeAddress = ({ lang, notice, words }: Addressed): Address =>
  `/${lang}/${words.slug ?? notice}/`;

/** One version of a notice in one language. Once released it never changes. */
export const versionAddress = (edition: Addressed, number: number): Address =>
  `${noticeAddress(edition)}v${number}/`;

/** The versions of a notice, listed in one language. */
export const versionsAddress = (edition: Addressed): Address => `${noticeAddress(edition)}versions/`;

/** The versions of a notice for machines, in all its languages. */
export const versionsFileAddress = (notice: string): Address => `${sideBySideAddress(notice)}versions.json`;

/** What changed in a notice, version by version, for feed readers in one language. */
export const feedAddress = (edition: Addressed): Address => `${noticeAddress(edition)}feed.xml`;

/** One notice in all its languages. */
export const sideBySideAddress = (notice: string): Address => `/${notice}/`;

/** What an address is made from: an edition at any stage after its words were checked. */
export type Addressed = { notice: string; lang: Lang; words: Pick<Words, 'slug'> };

/**
 * The addresses of all pages that a site has, each with the notice it belongs to: the first one, where two claim it.
 * What was released cannot move, so its claims go before those of working texts.
 */
export function addressesOf(
  { languages }: Site,
  released: readonly (readonly [Address, string])[],
  editions: readonly Addressed[],
): Map<string, string | null> {
  const byNotice = editions.toSorted((a, b) => (a.notice < b.notice ? -1 : Number(a.notice > b.notice)));
  const claims = [
    ...['/', ...languages.map(registerAddress)].map((address) => [address, null] as const),
    ...released,
    ...byNotice.flatMap((edition) =>
      [sideBySideAddress(edition.notice), noticeAddress(edition)].map(
        (address) => [address, edition.notice] as const,
      ),
    ),
  ];
  return new Map(claims.toReversed());
}

/** The stylesheet of every page. */
export const stylesheetAddress: Address = '/assets/site.css';

/** The file that serves an address. */
export const fileAt = (address: Address): string =>
  (address.endsWith('/') ? `${address}index.html` : address).slice(1);

/** The address that a file serves. */
export const addressOf = (path: string): Address => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** A link from any page of the site: under the base URL's own path, if it has one. */
export const linkTo = (site: Site, address: Address): string => basePath(site) + address;

/** The absolute address, for canonical links and the sitemap. */
export const absolute = (site: Site, address: Address): string =>
  new URL(site.baseUrl).origin + linkTo(site, address);

/** The path under which the site is served: empty at the root of its host. */
export const basePath = (site: Site): string => new URL(site.baseUrl).pathname.replace(/\/+$/, '');
