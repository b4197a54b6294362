// Takes natural persons out of what is written: who they are stays in the report, not in the notice.
import type { Told } from './divided.ts';
import { hasAddress } from './facts/addresses.ts';
import { emailsIn } from './facts/emails.ts';
import { expectedName, isPrivateEmail, namesIn, nameWordsIn, type Private } from './facts/people.ts';
import { isMobile, phonesIn } from './facts/phones.ts';
import type { Meaning } from './meaning/section-meant.ts';
import type { Lang } from '../model.ts';
import type { Block, Line, Link } from './source.ts';

/** What was taken out: the words, and the line of the source they stand on. */
export type Withheld = { line: number; text: string };

/**
 * The notice without persons, and what was taken out of it. Where no organisation is known to be the controller, and a person
 * is named in its place, the address there is that person's.
 */
export function withoutPersons(
  told: Told,
  isOrganisationKnown: boolean,
): { told: Told; withheld: Withheld[] } {
  const withheld: Withheld[] = [];
  const known = knownIn(told);
  const clean = (blocks: readonly Block[], keys: readonly Meaning[]): Block[] => {
    const texts = blocks.flatMap(({ lines }) => lines.map((line) => line.text));
    const text = texts.join('\n');
    const nameWords = nameWordsIn(texts);
    const isContacts = keys.some((key) => key === 'contact' || key === 'controller' || key === 'dpo');
    // A controller may be called by two words that are no person's; whom to contact is hardly ever.
    const hasOwn = emailsIn(text).some(({ value }) => isPrivateEmail(value, nameWords));
    const isExpected = keys.includes('contact') || keys.includes('dpo') || (isContacts && hasOwn);
    const names =
      isContacts &&
      (namesIn(text).length > 0 || (isExpected && texts.some((line) => expectedName(line) !== null)));
    const isAtHome = names && keys.includes('controller') && !isOrganisationKnown;
    return blocks.flatMap((block): Block[] => {
      const before = block.lines;
      const lines = before.flatMap((line) =>
        lineWithout(
          line,
          { isContacts, isExpected, isAtHome, names, known, nameWords, lang: told.lang },
          withheld,
        ),
      );
      if (lines.length === before.length && lines.every((line, at) => line === before[at])) return [block];
      if (lines.length === 0) return [];
      return [block.kind === 'row' ? { kind: 'paragraph', lines } : { ...block, lines }];
    });
  };
  const opening = clean(told.opening, []);
  const parts = told.parts.map((part) => ({ ...part, blocks: clean(part.blocks, part.keys) }));
  return { told: { ...told, opening, parts }, withheld };
}

type Around = {
  isContacts: boolean;
  isExpected: boolean;
  /** Whether the addresses are a person's. */
  isAtHome: boolean;
  names: boolean;
  known: ReadonlySet<string>;
  nameWords: readonly string[];
  lang: Lang;
};

/** The names of those who are named as a contact: wherever else they are named, they are taken out too. */
function knownIn({ parts }: Told): Set<string> {
  const lines = parts
    .filter(({ keys }) => keys.some((key) => key === 'contact' || key === 'dpo' || key === 'controller'))
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  return new Set(lines.flatMap(({ text }) => namesIn(text).map(({ start, end }) => text.slice(start, end))));
}

function lineWithout(line: Line, around: Around, withheld: Withheld[]): Line[] {
  if (around.isAtHome && hasAddress(line.text)) {
    withheld.push({ line: line.line, text: line.text });
    return [];
  }
  const stretches = privateIn(line.text, around);
  if (stretches.length === 0) return [withoutPrivateLinks(line, around, withheld)];
  const taken = stretches.map(({ start, end }) => line.text.slice(start, end));
  const letters = lettersIn(line.text) - lettersIn(taken.join(''));
  // Where persons are listed, a line that names one has little else to say.
  if ((around.isContacts && letters < 60) || letters < 15) {
    withheld.push({ line: line.line, text: line.text });
    return [];
  }
  let text = '';
  let at = 0;
  for (const { start, end, kind } of stretches) {
    withheld.push({ line: line.line, text: line.text.slice(start, end) });
    text += line.text.slice(at, start) + instead[kind][around.lang];
    at = end;
  }
  return [{ text: text + line.text.slice(at), line: line.line, bold: 0 }];
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/** A link may lead to a person's own address under other words. */
function withoutPrivateLinks(line: Line, { nameWords }: Around, withheld: Withheld[]): Line {
  const isOwn = ({ url }: Link) =>
    emailsIn(/^mailto:([^?]+)/i.exec(url)?.[1] ?? '').some(({ value }) => isPrivateEmail(value, nameWords));
  const { links = [], ...bare } = line;
  const [own, left] = [links.filter(isOwn), links.filter((link) => !isOwn(link))];
  if (own.length === 0) return line;
  withheld.push(...own.map(({ url }) => ({ line: line.line, text: url })));
  return left.length === 0 ? bare : { ...bare, links: left };
}

type Kind = 'name' | 'channel';

function privateIn(
  text: string,
  { isContacts, isExpected, names, known, nameWords }: Around,
): (Private & { kind: Kind })[] {
  const expected = isExpected ? expectedName(text) : null;
  const emails = emailsIn(text).filter(({ value }) => isPrivateEmail(value, nameWords));
  const mobiles = phonesIn(text).filter(({ value }) => isMobile(value));
  // Away from the contacts a name alone may be a street's or a company's; beside a way to reach somebody it is a person's.
  const isReached = isContacts || emails.length > 0 || mobiles.length > 0;
  const named = [...namesIn(text), ...(expected ? [expected] : [])]
    .filter(({ start, end }) => isReached || known.has(text.slice(start, end)))
    .map((one) => ({ ...one, kind: 'name' as const }));
  const isPersonal = names || named.length > 0 || emails.length > 0;
  const phones = isPersonal ? mobiles : [];
  const channels = [...emails, ...phones].map(({ start, end }) => ({ start, end, kind: 'channel' as const }));
  const all = [...named, ...channels].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ start, end }) => {
    const isFree = start >= reached;
    reached = Math.max(reached, end);
    return isFree;
  });
}

const instead: Record<Kind, Record<Lang, string>> = {
  name: { fi: '(yhteyshenkilö)', sv: '(kontaktperson)', en: '(contact person)' },
  channel: { fi: '(yhteystieto)', sv: '(kontaktuppgift)', en: '(contact details)' },
};
