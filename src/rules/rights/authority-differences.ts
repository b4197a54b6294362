// What `site.yaml` says of the supervisory authority, beside what was last read on the authority's own pages.
import { authority, isAuthorityPhone, isFormerPhone } from '../../law/authority.ts';
import type { Site } from '../../schema/site.ts';

/** A field of `site.yaml`, its value, and the value that is known. */
export type Difference = { field: string; given: string; known: string };

/** The fields that differ. A check of the site's own that is newer than ours is believed, except for numbers out of use. */
export function differences({ authority: given, languages }: Site): Difference[] {
  const isNewer = given.checked > authority.checked;
  const phone = { field: 'authority.phone', given: given.phone, known: authority.switchboard };
  const phones = isFormerPhone(given.phone) || (!isNewer && !isAuthorityPhone(given.phone)) ? [phone] : [];
  if (isNewer) return phones;
  const addresses = (['postalAddress', 'visitingAddress'] as const).flatMap((key) =>
    languages.map((lang) => ({
      field: `authority.${key}.${lang}`,
      given: given[key][lang] ?? authority[key][lang],
      known: authority[key][lang],
    })),
  );
  const webs = languages.map((lang) => ({
    field: `authority.web.${lang}`,
    given: given.web[lang] ?? authority.web[lang],
    known: authority.web[lang],
  }));
  return [
    ...addresses.filter((one) => !hasNumbersOf(one.known, one.given)),
    ...phones,
    ...webs.filter((one) => hostOf(one.given) !== hostOf(one.known)),
  ];
}

/** Whether an address has the numbers of another: box, house and postcode tell it in any language. */
function hasNumbersOf(known: string, given: string): boolean {
  const numbers: readonly string[] = given.match(/\d+/g) ?? [];
  return (known.match(/\d+/g) ?? []).every((number) => numbers.includes(number));
}

const hostOf = (web: string): string => new URL(web).host.replace(/^www\./, '');
