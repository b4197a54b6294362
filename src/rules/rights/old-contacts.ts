// Contacts of the supervisory authority that an edition gives and that are not its contacts now.
import { sentencesIn } from '../../judging/sentences.ts';
import type { Mention } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import { authority, isAuthorityPhone, isFormerPhone } from '../../law/authority.ts';
import type { Edition, Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';

/** What an edition says, and what is known instead. */
export type OldContact = { found: ReturnType<typeof foundAt> & { text: string }; known: string };

/** The old contacts in an edition: numbers out of use anywhere, others where the sentence names the office before them. */
export const oldContacts = (edition: Edition): OldContact[] =>
  [...sentencesIn(edition)].flatMap((sentence) => {
    const named = sentence.text.search(offices[edition.lang]);
    return [
      ...wordsIn(sentence, phones)
        .filter(
          ({ text, start }) =>
            isFormerPhone(text) || (isAfter(named, start - sentence.start) && !isAuthorityPhone(text)),
        )
        .map((one) => [one, authority.switchboard] as const),
      ...wordsIn(sentence, postcodes)
        .filter(
          ({ text, start }) =>
            isAfter(named, start - sentence.start) && !ownPostcodes.includes(text.slice(0, 5)),
        )
        .map((one) => [one, authority.postalAddress[edition.lang]] as const),
    ].map(([one, known]) => ({ found: { ...foundAt(edition, one), text: one.text }, known }));
  });

const wordsIn = (sentence: Mention, pattern: RegExp): Mention[] =>
  [...sentence.text.matchAll(pattern)].map(({ 0: text, index }) => ({
    ...sentence,
    text,
    start: sentence.start + index,
  }));

const isAfter = (named: number, at: number): boolean => named !== -1 && at > named && at - named < reach;

// Further from the name of the office, the contacts may be someone else's.
const reach = 120;

const phones = /(?<![\d-])(?:\+358|0)[ -]?\d(?:[ -]?\d){6,10}(?!\d)/g;

const postcodes = /(?<!\d)\d{5} (?:Helsinki|Helsingfors)/gi;

const ownPostcodes = [
  ...Object.values(authority.postalAddress),
  ...Object.values(authority.visitingAddress),
].flatMap((address) => address.match(/\d{5}/g) ?? []);

const offices: Record<Lang, RegExp> = {
  fi: phrases('Tietosuojavaltuutetun toimisto*'),
  sv: phrases('Dataombudsmannens byrå*'),
  en: phrases('Office of the Data Protection Ombudsman', 'Data Protection Ombudsman* Office'),
};
