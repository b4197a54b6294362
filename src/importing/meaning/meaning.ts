// What a heading asks about, by its words: the catalogue's wordings first, then stems.
import { plain, sectionsAsked } from '../../reading/headings.ts';
import type { Lang } from '../../model.ts';
import { isSaidOfAnother } from './said-of-another.ts';
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
  const [listed] = sectionsAsked(title.slice(0, 240), lang);
  const found = settled(matchesIn(words, stems[lang]), words);
  const [first] = found;
  if (first === undefined)
    return listed === undefined ? { keys: ['other'], confidence: 0 } : { keys: [listed], confidence: 0.95 };
  if (found.length === 1 && first === 'other') return { keys: ['other'], confidence: 0.7 };
  const length = words.split(' ').length;
  const confidence =
    listed !== undefined ? 0.99 : length <= 7 ? 0.92 : length <= 12 ? 0.85 : length <= 18 ? 0.75 : 0.6;
  return { keys: found, confidence };
}

const stems: Record<Lang, readonly Stem[]> = { fi: finnish, sv: swedish, en: english };

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

/** The keys of some matches, once each; what is only said of another is left out. */
function settled(all: readonly Match[], words: string): Meaning[] {
  // “Other rights” beside a right that is named; “the right to …” is one right, not all of them.
  const isPrecise = all.some(({ means }) => singleRights.has(means));
  const matches = all.filter(
    (match) =>
      match.means !== 'rights' || !isPrecise || isFurtherRight.test(match.words) || namesOthers.test(words),
  );
  const keys = [...new Set(matches.map(({ means }) => means))];
  const ownWords = (key: Meaning) =>
    matches
      .filter(({ means }) => means === key)
      .map((match) => match.words)
      .join(' ');
  return keys.filter((key) =>
    key === 'other' ? keys.length === 1 : !isSaidOfAnother(key, keys, { own: ownWords(key), whole: words }),
  );
}

const singleRights = new Set<Meaning>(['accessRight', 'rectificationRight', 'objectionRight', 'complaint']);

const namesOthers = /muut|other|övriga/;

/** Rights that have no key of their own, and words for all of them. */
const isFurtherRight =
  /poist|rajoit|unohde|siirt|radera|radering|borttag|annuller|blocker|begräns|flytta|portab|glömd|eras|delet|restrict|forgotten|rättigheter|oikeude|oikeute|rights|oikeuks|peruut|återkall|återta|tillbaka|överför|withdraw/;
