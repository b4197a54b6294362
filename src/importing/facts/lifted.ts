// The facts that a notice states, each with its line and how sure it is. What is not stated is left out.
import type { Told } from '../divided.ts';
import type { Meaning } from '../meaning/section-meant.ts';
import type { Block } from '../source.ts';
import { addressesIn } from './addresses.ts';
import { businessIdsIn, emailsIn, phonesIn, isMobile } from './channels.ts';
import { controllerNamed } from './controller-name.ts';
import { datesOf } from './dates.ts';
import type { Channel, Fact, FactsFound } from './fact.ts';
import { drawnUpUnder, frameworkOf } from './framework.ts';
import { mentioned } from './mentioned.ts';
import { expectedName, isPrivateEmail, namesIn } from './people.ts';
import { registerNamed } from './register-name.ts';
import { noTransfers } from './transfers.ts';

/** A line with what it is part of. */
export type Placed = { text: string; line: number; keys: readonly Meaning[]; section: number };

/** The facts of one notice in one language. */
export function lifted(told: Told): FactsFound {
  const lines = placedIn(told);
  const controller = linesUnder(lines, 'controller');
  const contact = linesUnder(lines, 'contact');
  const dpo = linesUnder(lines, 'dpo');
  const registerName = registerNamed(told, linesUnder(lines, 'registerName'), lines);
  const controllerName = controllerNamed(
    controller,
    lines.filter(({ section }) => section < 0),
    contact,
    lines,
  );
  const businessId =
    idIn(controller, 0.98) ??
    idIn(
      lines.filter(({ section }) => section < 0),
      0.95,
    ) ??
    idIn(lines, 0.8);
  const own = contact.length > 0 ? contact : dpo;
  const elsewhere = lines.filter(isElsewhere);
  const scopes = [
    [own, 0.95],
    [dpo, 0.9],
    [controller, 0.9],
    [elsewhere, 0.75],
  ] as const;
  const emails = scopes.flatMap(([some, confidence]) => [
    ...emailsOf(some, confidence, false),
    ...emailsOf(some, confidence, true),
  ]);
  const phones = scopes.flatMap(([some, confidence]) => [
    ...phonesOf(some, confidence, false),
    ...phonesOf(some, confidence, true),
  ]);
  const [contactEmail] = emails;
  const [contactPhone] = phones;
  const [controllerEmail] = emailsOf(controller, 0.95, false);
  const [controllerPhone] = phonesOf(controller, 0.95, false);
  const [dpoEmail] = emailsOf(dpo, 0.95, false);
  const isOpen = ({ isPrivate }: Channel) => isPrivate !== true;
  const found: { [K in keyof FactsFound]: FactsFound[K] | null | undefined } = {
    registerName,
    controllerName,
    businessId,
    ...addressesIn(controller),
    contactEmail,
    contactPhone,
    openEmail: emails.find(isOpen),
    openPhone: phones.find(isOpen),
    controllerEmail,
    controllerPhone,
    dpoEmail,
    framework: frameworkOf(lines),
    drawnUpUnder: drawnUpUnder(lines),
    transfers: noTransfers(lines),
    ...datesOf(lines),
    ...mentioned(lines, told.lang),
  };
  // What was not found has no key, rather than one without a value.
  return Object.fromEntries(
    Object.entries(found).filter(
      ([, fact]) => fact !== null && fact !== undefined && !(Array.isArray(fact) && fact.length === 0),
    ),
  );
}

/** Every line of a notice with the section it is in; −1 before the first. */
export function placedIn({ title, opening, parts }: Told): Placed[] {
  const of = (blocks: readonly Block[], keys: readonly Meaning[], section: number) =>
    blocks.flatMap(({ lines }) => lines.map(({ text, line }) => ({ text, line, keys, section })));
  return [
    ...(title ? [{ ...title, keys: [], section: -1 }] : []),
    ...of(opening, [], -1),
    ...parts.flatMap(({ blocks, keys }, at) => of(blocks, keys, at)),
  ];
}

const linesUnder = (lines: readonly Placed[], key: Meaning) => lines.filter(({ keys }) => keys.includes(key));

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

function idIn(lines: readonly Placed[], confidence: number): Fact | undefined {
  for (const { text, line } of lines) {
    const [first] = businessIdsIn(text);
    if (first) return { value: first.value, line, confidence };
  }
  return undefined;
}

/** The e-mail addresses of some lines: those of organisations, or those of persons. */
function emailsOf(lines: readonly Placed[], confidence: number, isPrivate: boolean): Channel[] {
  const around = lines.map(({ text }) => text).join('\n');
  return lines.flatMap(({ text, line }) =>
    emailsIn(text)
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
  return lines.flatMap(({ text, line }) =>
    phonesIn(text)
      .filter(({ value }) => (isPersonal && isMobile(value)) === isPrivate && !isAuthorityPhone(value))
      .map(({ value }) => channel(value, line, confidence, isPrivate)),
  );
}

const isAuthorityPhone = (phone: string) =>
  /^(?:\+?358|0)?295?66667/.test(phone.replace(/\D/g, '').replace(/^0/, ''));
