// How the organisation is reached: the e-mail addresses and phone numbers of a notice, by where they stand.
import { namesAuthority, withoutAuthority } from './authorities.ts';
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
  const own = lines.filter(({ text }) => !namesAuthority(text.slice(0, 40))).map(withoutAuthority);
  const around = lines.filter(({ text }) => !namesAuthority(text));
  const scopes: readonly Scope[] = [
    ...(['contact', 'controller', 'dpo'] as const).map((key) => ({ of: key, lines: linesUnder(own, key) })),
    { of: 'elsewhere', lines: around.filter(isElsewhere) },
    { of: 'anywhere', lines: around.filter((line) => !isElsewhere(line) && !isOfOthers(line)) },
  ];
  const emails = foundIn(scopes, emailsOf);
  const phones = foundIn(scopes, phonesOf);
  const [likelyEmails, likelyPhones] = [ranked(emails), ranked(phones)];
  return {
    contactEmail: likelyEmails[0],
    contactPhone: likelyPhones[0],
    openEmail: likelyEmails.find(isWritten),
    openPhone: likelyPhones.find(isOpen),
    controllerEmail: ownOf('controller', emails, isWritten),
    controllerPhone: ownOf('controller', phones, isOpen),
    dpoEmail: ownOf('dpo', emails, isWritten),
  };
}

type ScopeName = 'contact' | 'controller' | 'dpo' | 'elsewhere' | 'anywhere';
type Scope = { of: ScopeName; lines: readonly Placed[] };
type Finder = (lines: readonly Placed[], confidence: number) => Channel[];
type Scoped = { of: ScopeName; channel: Channel };

const foundIn = (scopes: readonly Scope[], find: Finder): Scoped[] =>
  scopes.flatMap(({ of, lines }) => find(lines, sureness[of]).map((channel) => ({ of, channel })));

const isOpen = ({ isPrivate }: Channel): boolean => isPrivate !== true;

/** A domain with letters of its own is told, but no field takes it. */
const isWritten = (one: Channel): boolean => isOpen(one) && /^[\0-\x7f]*$/.test(one.value);

/** The first channel of a section for what the section is about: sure, since nobody else is meant. */
function ownOf(
  section: ScopeName,
  found: readonly Scoped[],
  isFit: (one: Channel) => boolean,
): Channel | undefined {
  const first = found.find(({ of, channel }) => of === section && isFit(channel));
  return first && { ...first.channel, confidence: sureness.contact };
}

/** The channels in order of likelihood. Where no section says whom to contact, two that differ make each other unsure. */
function ranked(found: readonly Scoped[]): Channel[] {
  const known = new Set(found.filter(isPlaced).map(hostOf));
  const isOwn = (one: Scoped) => known.size === 0 || known.has(hostOf(one));
  const inOrder = found
    .map((one) => ({ ...one, rank: rankOf(one, isOwn(one)) }))
    .toSorted((a, b) => a.rank - b.rank);
  const first = (of: ScopeName) => inOrder.find((one) => one.of === of && one.rank < ranks.helpDesk);
  const [controller, dpo] = [first('controller'), first('dpo')];
  const isUnsure = !first('contact') && controller && dpo && controller.channel.value !== dpo.channel.value;
  return inOrder.map(({ channel, rank }) => {
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

/** Where an organisation's own address may still stand: not beside the authority's or a vendor's. */
const isElsewhere = ({ keys, section }: Placed) =>
  (section < 0 ||
    keys.some((key) =>
      ['rights', 'accessRight', 'rectificationRight', 'other', 'security', 'retention', 'purpose'].includes(
        key,
      ),
    )) &&
  !keys.includes('complaint');
