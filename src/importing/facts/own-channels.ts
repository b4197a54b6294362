// The e-mail addresses and phone numbers that are a controller's own, among those that some lines have.
import { isAuthorityEmail, isAuthorityPhone } from './authorities.ts';
import { emailsIn } from './emails.ts';
import type { Channel } from './fact.ts';
import type { Found } from './found.ts';
import { isPrivateEmail, namesAnyone, nameWordsIn } from './people.ts';
import { isMobile, phonesIn } from './phones.ts';
import type { Placed } from './placed.ts';

/** The e-mail addresses of some lines and of their links: those of organisations, then those of persons. */
export function emailsOf(lines: readonly Placed[], confidence: number): Channel[] {
  const found = channelsIn(lines, /^mailto:([^?]+)/i, emailsIn).filter(
    ({ value }) => !isAuthorityEmail(value),
  );
  const named = found.length === 0 ? [] : nameWordsIn(lines.map(({ text }) => text));
  return found
    .map((one) => ({
      ...one,
      confidence,
      ...(isPrivateEmail(one.value, named) ? { isPrivate: true as const } : {}),
    }))
    .toSorted(privateLast);
}

/** The phone numbers of some lines and of their links: those of organisations, then mobile numbers beside persons. */
export function phonesOf(lines: readonly Placed[], confidence: number): Channel[] {
  const found = channelsIn(lines, /^tel:(.+)/i, phonesIn).filter(({ value }) => !isAuthorityPhone(value));
  const isPersonal =
    found.some(({ value }) => isMobile(value)) && lines.some(({ text }) => namesAnyone(text));
  return found
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
