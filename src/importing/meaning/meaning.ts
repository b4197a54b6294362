// What a heading asks about, by its words: the catalogue's wordings first, then stems.
import { plain, sectionsAsked } from '../../reading/headings.ts';
import type { Lang } from '../../model.ts';
import type { Meaning } from './section-meant.ts';
import type { Stem } from './stem.ts';
import { english } from './stems-en.ts';
import { finnish, withoutOwners } from './stems-fi.ts';
import { swedish } from './stems-sv.ts';

/**
 * The keys that a heading's words mean, in the order they are named, and how sure that is, from 0 to 1. `other`, alone,
 * when they mean nothing known.
 */
export function meaningOf(title: string, lang: Lang): { keys: readonly Meaning[]; confidence: number } {
  const written = plain(title.slice(0, 240)).replace(/[”“"'*_‘]|’(?!\p{L})/gu, '');
  const words = lang === 'fi' ? withoutOwners(written) : written;
  const listed = sectionsAsked(title.slice(0, 240), lang).length > 0;
  const found = settled(matchesIn(words, stems[lang]), words);
  const [first] = found;
  if (first === undefined) {
    const [asked] = sectionsAsked(title.slice(0, 240), lang);
    return asked === undefined ? { keys: ['other'], confidence: 0 } : { keys: [asked], confidence: 0.95 };
  }
  if (found.length === 1 && first === 'other') return { keys: ['other'], confidence: 0.7 };
  const length = words.split(' ').length;
  const confidence = listed ? 0.99 : length <= 7 ? 0.92 : length <= 12 ? 0.85 : length <= 18 ? 0.75 : 0.6;
  return { keys: found, confidence };
}

const stems: Record<Lang, readonly Stem[]> = { fi: finnish, sv: swedish, en: english };

/** The keys of a heading, given those asked above it: the controller's contact details, once the controller has been told, say whom to contact. */
export const meantBelow = (
  keys: readonly Meaning[],
  title: string,
  above: readonly Meaning[],
): readonly Meaning[] =>
  keys.join() === 'controller' && above.includes('controller') && namesContactDetails.test(title)
    ? ['contact']
    : keys;

const namesContactDetails = /(?:yhteystiedot|kontaktuppgifter|contact (?:details|information))$/i;

type Match = { means: Meaning; at: number; words: string };

function matchesIn(words: string, list: readonly Stem[]): Match[] {
  let left = words;
  const found: Match[] = [];
  for (const { means, pattern, weak } of list) {
    if (weak && found.length > 0) continue;
    left = left.replace(pattern, (match: string, ...rest: unknown[]) => {
      const at = rest.find((part): part is number => typeof part === 'number') ?? 0;
      if (match === '') return '';
      if (means !== null) found.push({ means, at, words: match });
      return '\u0001'.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A contact that is named beside something else: “Contact and complaints”, not “Contact the authority”. */
const isBesideAnother =
  /(?:kontakt|contact(?: us)?|questions|frågor|yhteystiedot|yhteydenotot|yhteyshenkilöt?)\s*(?:,|&|\/|ja|sekä|tai|och|eller|and|or)\s|complaints? (?:and|&|or) contact(?: us)?$|(?:,|&|\/|ja|sekä) (?:yhteydenotot|yhteyshenkilöt?)$/u;

/** Contact details that are named beside the controller: “Controller and contact details”, not “The controller’s contact details”. */
const isBesideController =
  /(?:pitäjät?|ansvariga?|controllers?)(?: ja| sekä| &|,| \/| och| and) (?:yhteystie|kontaktuppg|contact)|^(?:yhteystiedot|kontaktuppgifter|contact details)(?: ja| sekä| &|,| \/| och| and) /u;

/** The keys of some matches, once each; what follows from another, or is only said of it, is left out. */
function settled(all: readonly Match[], words: string): Meaning[] {
  // “Other rights” beside a right that is named; “the right to …” is one right, not all of them.
  const isPrecise = all.some(({ means }) => specific.has(means));
  const matches = all.filter(
    (match) =>
      match.means !== 'rights' ||
      !isPrecise ||
      isErasure.test(match.words) ||
      /muut|other|övriga/.test(words),
  );
  const keys = [...new Set(matches.map(({ means }) => means))];
  const has = (key: Meaning) => keys.includes(key);
  return keys.filter((key) => {
    if (key === 'other') return keys.length === 1;
    if (
      key === 'contact' &&
      has('dpo') &&
      !isBesideController.test(words) &&
      /yhteystie|kontakt(uppgift|information)|contact (details|information)|kontakt$/.test(
        wordsOf(matches, 'contact'),
      )
    )
      return false;
    if (key === 'contact' && has('complaint') && !isBesideAnother.test(words)) return false;
    // What cookies are used for, and to whom one may complain.
    if (key === 'purpose' && has('cookies')) return false;
    // That data may not be used for something, or is used for decisions.
    if (
      key === 'purpose' &&
      (has('objectionRight') || has('automatedDecisions')) &&
      /^tietojen käyt/.test(wordsOf(matches, 'purpose'))
    )
      return false;
    if (key === 'disclosures' && has('complaint') && /^kenelle/.test(words)) return false;
    if (
      key === 'contact' &&
      has('controller') &&
      !isBesideController.test(words) &&
      /yhteystie|kontaktuppgift|contact (details|information)/.test(wordsOf(matches, 'contact'))
    )
      return false;
    // What a heading of another key is about, not a question of its own.
    if (
      key === 'content' &&
      keys.length > 1 &&
      /(käsiteltäv|kerättäv|tallennettav)\p{L}* (henkilö)?tietojen (?!ryhm|kategor|tyyp|luok|laj)/u.test(
        words,
      )
    )
      return false;
    if (
      key === 'purpose' &&
      has('content') &&
      /^(tarkoitus)?$/.test(wordsOf(matches, 'purpose')) &&
      !/ (ja|sekä|&|\/) |, /.test(words)
    )
      return false;
    // How long something is kept, and what decides it.
    if (key === 'legalBasis' && has('retention') && /sen (määräytymis)?perus/.test(words)) return false;
    return true;
  });
}

const specific = new Set<Meaning>(['accessRight', 'rectificationRight', 'objectionRight', 'complaint']);
const isErasure =
  /poist|rajoit|unohde|siirt|radera|radering|borttag|annuller|blocker|begräns|flytta|portab|glömd|eras|delet|restrict|forgotten|rättigheter|oikeude|oikeute|rights|oikeuks|peruut|återkall|återta|tillbaka|överför|withdraw/;

const wordsOf = (matches: readonly Match[], key: Meaning) =>
  matches
    .filter(({ means }) => means === key)
    .map((match) => match.words)
    .join(' ');
