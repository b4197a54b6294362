// How the organisation is reached: the e-mail addresses and phone numbers of a notice, by where they stand.
import { emailsIn, isMobile, phonesIn } from './channels.ts';
import type { Channel, FactsFound } from './fact.ts';
import { expectedName, isPrivateEmail, namesIn } from './people.ts';
import { linesUnder, type Placed } from './placed.ts';

type Reached = Pick<
  FactsFound,
  | 'contactEmail'
  | 'contactPhone'
  | 'openEmail'
  | 'openPhone'
  | 'controllerEmail'
  | 'controllerPhone'
  | 'dpoEmail'
>;

/** The channels of a notice. The contact's are those of its own section, else the controller's, else the officer's. */
export function reachedBy(lines: readonly Placed[]): { [K in keyof Reached]: Reached[K] | undefined } {
  const [controller, contact, dpo] = (['controller', 'contact', 'dpo'] as const).map((key) =>
    linesUnder(lines, key),
  );
  const scopes: readonly Scope[] = [
    { lines: contact ?? [], confidence: 0.95 },
    { lines: controller ?? [], confidence: 0.9 },
    { lines: dpo ?? [], confidence: 0.9 },
    { lines: lines.filter(isElsewhere), confidence: 0.75 },
  ];
  const emails = channelsOf(scopes, emailsOf);
  const phones = channelsOf(scopes, phonesOf);
  const isOpen = ({ isPrivate }: Channel) => isPrivate !== true;
  return {
    contactEmail: emails[0],
    contactPhone: phones[0],
    openEmail: emails.find(isOpen),
    openPhone: phones.find(isOpen),
    controllerEmail: emailsOf(controller ?? [], 0.95, false)[0],
    controllerPhone: phonesOf(controller ?? [], 0.95, false)[0],
    dpoEmail: emailsOf(dpo ?? [], 0.95, false)[0],
  };
}

type Scope = { lines: readonly Placed[]; confidence: number };
type Finder = (lines: readonly Placed[], confidence: number, isPrivate: boolean) => Channel[];

/** The channels in order of likelihood. Where no section says whom to contact, two that differ make each other unsure. */
function channelsOf(scopes: readonly Scope[], of: Finder): Channel[] {
  const found = scopes.map(({ lines, confidence }) => [
    ...of(lines, confidence, false),
    ...of(lines, confidence, true),
  ]);
  const [contact = [], controller = [], dpo = []] = found;
  const all = found.flat();
  const isUnsure =
    contact.length === 0 &&
    controller[0] !== undefined &&
    dpo[0] !== undefined &&
    controller[0].value !== dpo[0].value;
  return isUnsure ? all.map((one) => ({ ...one, confidence: Math.min(one.confidence, 0.75) })) : all;
}

/** Where an organisation's own address may still stand: not beside the authority's or a vendor's. */
const isElsewhere = ({ keys, section, text }: Placed) =>
  (section < 0 ||
    keys.some((key) =>
      ['rights', 'accessRight', 'rectificationRight', 'other', 'security', 'retention', 'purpose'].includes(
        key,
      ),
    )) &&
  !keys.includes('complaint') &&
  !/valtuutet|ombudsman|dataombud|tillsynsmyndighet|valvontaviranomai|supervisory/i.test(text);

/** The e-mail addresses of some lines: those of organisations, or those of persons. */
function emailsOf(lines: readonly Placed[], confidence: number, isPrivate: boolean): Channel[] {
  const around = lines.map(({ text }) => text).join('\n');
  return lines.flatMap(({ text, line, links = [] }) =>
    [...emailsIn(text), ...links.flatMap(({ url }) => emailsIn(/^mailto:([^?]+)/i.exec(url)?.[1] ?? ''))]
      .filter(({ value }) => isPrivateEmail(value, around) === isPrivate && !isAuthority(value))
      .map(({ value }) => channel(value, line, confidence, isPrivate)),
  );
}

const channel = (value: string, line: number, confidence: number, isPrivate: boolean): Channel => ({
  value,
  line,
  confidence,
  ...(isPrivate ? { isPrivate } : {}),
});

const isAuthority = (email: string) =>
  /@(om|tietosuoja|imy|datainspektionen)\.(fi|se)$|@gov\.ax$/.test(email);

/** The phone numbers of some lines: those of organisations, or the mobile numbers beside persons. */
function phonesOf(lines: readonly Placed[], confidence: number, isPrivate: boolean): Channel[] {
  const isPersonal = lines.some(({ text }) => namesIn(text).length > 0 || expectedName(text) !== null);
  return lines.flatMap(({ text, line, links = [] }) =>
    [...phonesIn(text), ...links.flatMap(({ url }) => phonesIn(/^tel:(.+)/i.exec(url)?.[1] ?? ''))]
      .filter(({ value }) => (isPersonal && isMobile(value)) === isPrivate && !isAuthorityPhone(value))
      .map(({ value }) => channel(value, line, confidence, isPrivate)),
  );
}

/** The Data Protection Ombudsman's, however it is written: 029 566 6700, +358 (0)29 566 6777. */
const isAuthorityPhone = (phone: string) => /^(?:00)?(?:358)?0*2956667/.test(phone.replace(/\D/g, ''));
