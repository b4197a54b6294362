// How the organisation is reached: the e-mail addresses and phone numbers of a notice, by where they stand.
import type { Channel, FactsFound } from './fact.ts';
import { emailsOf, phonesOf } from './own-channels.ts';
import { isOfOthers, linesUnder, type Placed } from './placed.ts';

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

/** How sure a channel is, by the section it stands in. */
const sureness = {
  contact: 0.95,
  controller: 0.9,
  dpo: 0.9,
  // For privacy by its own name, wherever it stands.
  telling: 0.85,
  elsewhere: 0.75,
  anywhere: 0.6,
} as const;

/** The channels of a notice. The contact's are those of its own section, else the controller's, else the officer's. */
export function reachedBy(lines: readonly Placed[]): { [K in keyof Reached]: Reached[K] | undefined } {
  // A line on the authority; in a section of its own the controller may name it after itself.
  const own = lines.filter(({ text }) => !isOfAuthority.test(text.slice(0, 40)));
  const around = lines.filter(({ text }) => !isOfAuthority.test(text));
  const [controller = [], contact = [], dpo = []] = (['controller', 'contact', 'dpo'] as const).map((key) =>
    linesUnder(own, key),
  );
  const scopes: readonly Scope[] = [
    { of: 'contact', lines: contact },
    { of: 'controller', lines: controller },
    { of: 'dpo', lines: dpo },
    { of: 'elsewhere', lines: around.filter(isElsewhere) },
    { of: 'anywhere', lines: around.filter((line) => !isElsewhere(line) && !isOfOthers(line)) },
  ];
  const emails = channelsOf(scopes, emailsOf);
  const phones = channelsOf(scopes, phonesOf);
  const isOpen = ({ isPrivate }: Channel) => isPrivate !== true;
  // A domain with letters of its own is told, but no field takes it.
  const isWritten = (one: Channel) => isOpen(one) && /^[\0-\x7f]*$/.test(one.value);
  return {
    contactEmail: emails[0],
    contactPhone: phones[0],
    openEmail: emails.find(isWritten),
    openPhone: phones.find(isOpen),
    controllerEmail: emailsOf(controller, sureness.contact).find(isWritten),
    controllerPhone: phonesOf(controller, sureness.contact).find(isOpen),
    dpoEmail: emailsOf(dpo, sureness.contact).find(isWritten),
  };
}

type ScopeName = 'contact' | 'controller' | 'dpo' | 'elsewhere' | 'anywhere';
type Scope = { of: ScopeName; lines: readonly Placed[] };
type Finder = (lines: readonly Placed[], confidence: number) => Channel[];
type Scoped = { of: ScopeName; channel: Channel };

/** The channels in order of likelihood. Where no section says whom to contact, two that differ make each other unsure. */
function channelsOf(scopes: readonly Scope[], find: Finder): Channel[] {
  const found = scopes.flatMap(({ of, lines }) =>
    find(lines, sureness[of]).map((channel) => ({ of, channel })),
  );
  const known = new Set(found.filter(isPlaced).map(hostOf));
  const isOwn = (one: Scoped) => known.size === 0 || known.has(hostOf(one));
  const ranked = found
    .map((one) => ({ ...one, rank: rankOf(one, isOwn(one)) }))
    .toSorted((a, b) => a.rank - b.rank);
  const first = (of: ScopeName) => ranked.find((one) => one.of === of && one.rank < ranks.helpDesk);
  const [controller, dpo] = [first('controller'), first('dpo')];
  const isUnsure = !first('contact') && controller && dpo && controller.channel.value !== dpo.channel.value;
  return ranked.map(({ channel, rank }) => {
    const confidence =
      rank === ranks.telling ? Math.max(channel.confidence, sureness.telling) : channel.confidence;
    return { ...channel, confidence: isUnsure ? Math.min(confidence, sureness.elsewhere) : confidence };
  });
}

const isPlaced = ({ of }: Pick<Scoped, 'of'>): boolean => of !== 'elsewhere' && of !== 'anywhere';

/** The help desk comes after the others of its section, or of the notice when it is the controller's. */
const ranks = { contact: 0, contactsDesk: 1, placed: 2, telling: 3, helpDesk: 4, other: 5 } as const;

function rankOf({ of, channel: { value } }: Scoped, isOwn: boolean): number {
  const isDesk = isHelpDesk.test(value);
  if (of === 'contact') return isDesk ? ranks.contactsDesk : ranks.contact;
  if (isPlaced({ of })) return isDesk ? ranks.helpDesk : ranks.placed;
  return isOwn && isForPrivacy.test(value) ? ranks.telling : ranks.other;
}

const hostOf = ({ channel: { value } }: Scoped): string => value.replace(/^.*@/, '');

// The officer's own address is the contact's only where a section says so.
const isForPrivacy =
  /^(?!tietosuojavastaava|dataskyddsombud)(?:gdpr|privacy|tietosuoja\p{L}*|dataskydd\p{L}*|data-?protection|personuppgift\p{L}*|henkilotiedot|rekisteriasiat)(?:[@._-])/u;
const isHelpDesk =
  /^(?:support|help|helpdesk|tuki|myynti|sales|tilaus\p{L}*|orders?|rekry|jobs|press|abuse)@/u;

/** A line on the supervisory authority. */
const isOfAuthority =
  /valtuutet|ombudsman|dataombud|tillsynsmyndighet|integritetsskyddsmyndighet|datainspektion|valvontaviranomai|supervisory|datatilsyn/iu;

/** Where an organisation's own address may still stand: not beside the authority's or a vendor's. */
const isElsewhere = ({ keys, section }: Placed) =>
  (section < 0 ||
    keys.some((key) =>
      ['rights', 'accessRight', 'rectificationRight', 'other', 'security', 'retention', 'purpose'].includes(
        key,
      ),
    )) &&
  !keys.includes('complaint');
