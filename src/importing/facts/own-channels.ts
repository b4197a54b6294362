// The e-mail addresses and phone numbers that are a controller's own, among those that some lines have.
import { emailsIn, isMobile, phonesIn, type Found } from './channels.ts';
import type { Channel } from './fact.ts';
import { isPrivateEmail, namesAnyone, nameWordsIn } from './people.ts';
import type { Placed } from './placed.ts';

/** The e-mail addresses of some lines and of their links: those of organisations, then those of persons. */
export function emailsOf(lines: readonly Placed[], confidence: number): Channel[] {
  const named = nameWordsIn(lines.map(({ text }) => text));
  return channelsIn(lines, /^mailto:([^?]+)/i, emailsIn)
    .filter(({ value }) => !isAuthorityEmail.test(value))
    .map((one) => ({
      ...one,
      confidence,
      ...(isPrivateEmail(one.value, named) ? { isPrivate: true as const } : {}),
    }))
    .toSorted(privateLast);
}

/** The phone numbers of some lines and of their links: those of organisations, then mobile numbers beside persons. */
export function phonesOf(lines: readonly Placed[], confidence: number): Channel[] {
  const isPersonal = lines.some(({ text }) => namesAnyone(text));
  return channelsIn(lines, /^tel:(.+)/i, phonesIn)
    .filter(({ value }) => !isAuthorityPhone.test(value.replace(/\D/g, '')))
    .map((one) => ({
      ...one,
      confidence,
      ...(isPersonal && isMobile(one.value) ? { isPrivate: true as const } : {}),
    }))
    .toSorted(privateLast);
}

const channelsIn = (lines: readonly Placed[], link: RegExp, find: (text: string) => Found[]) =>
  lines.flatMap(({ text, line, links = [] }) =>
    [text, ...links.map(({ url }) => link.exec(url)?.[1] ?? '')]
      .flatMap(find)
      .map(({ value }) => ({ value, line })),
  );

const privateLast = (one: Channel, other: Channel): number =>
  Number(one.isPrivate ?? false) - Number(other.isPrivate ?? false);

const isAuthorityEmail = /@(?:om|tietosuoja|imy|datainspektionen)\.(?:fi|se)$|@gov\.ax$/;

/** The Finnish and the Swedish authority's, however it is written: 029 566 6700, +358 (0)29 566 6777, 08-657 61 00. */
const isAuthorityPhone = /^(?:(?:00)?(?:358)?0*2956667|(?:00)?(?:46)?0*86576100$)/;
