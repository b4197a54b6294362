// The facts that a notice states, each with its line and how sure it is. What is not stated is left out.
import type { Told } from '../divided.ts';
import type { Meaning } from '../meaning/section-meant.ts';
import type { Block } from '../source.ts';
import { addressIn } from './addresses.ts';
import { businessIdsIn, emailsIn, phonesIn, isMobile } from './channels.ts';
import { controllerNamed } from './controller-name.ts';
import { datesOf } from './dates.ts';
import type { Fact, FactsFound } from './fact.ts';
import { mentioned } from './mentioned.ts';
import { expectedName, isPrivateEmail, namesIn } from './people.ts';
import { registerNamed } from './register-name.ts';

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
  const postalAddress = addressIn(controller);
  const own = contact.length > 0 ? contact : dpo;
  const contactEmail =
    emailIn(own, 0.95) ??
    emailIn(dpo, 0.9) ??
    emailIn(controller, 0.9) ??
    emailIn(lines.filter(isElsewhere), 0.75);
  const contactPhone =
    phoneIn(own, 0.95) ??
    phoneIn(dpo, 0.9) ??
    phoneIn(controller, 0.9) ??
    phoneIn(lines.filter(isElsewhere), 0.7);
  const controllerEmail = emailIn(controller, 0.95);
  const controllerPhone = phoneIn(controller, 0.95);
  const dpoEmail = emailIn(dpo, 0.95);
  const found: { [K in keyof FactsFound]: FactsFound[K] | null | undefined } = {
    registerName,
    controllerName,
    businessId,
    postalAddress,
    contactEmail,
    contactPhone,
    controllerEmail,
    controllerPhone,
    dpoEmail,
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

function emailIn(lines: readonly Placed[], confidence: number): Fact | undefined {
  const around = lines.map(({ text }) => text).join('\n');
  for (const { text, line } of lines)
    for (const { value } of emailsIn(text))
      if (!isPrivateEmail(value, around) && !isAuthority(value)) return { value, line, confidence };
  return undefined;
}

const isAuthority = (email: string) =>
  /@(om|tietosuoja|imy|datainspektionen)\.(fi|se)$|@gov\.ax$/.test(email);

function phoneIn(lines: readonly Placed[], confidence: number): Fact | undefined {
  const isPersonal = lines.some(({ text }) => namesIn(text).length > 0 || expectedName(text) !== null);
  for (const { text, line } of lines)
    for (const { value } of phonesIn(text))
      if (!(isPersonal && isMobile(value)) && !/029 ?566 ?67/.test(value)) return { value, line, confidence };
  return undefined;
}
