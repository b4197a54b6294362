// Headings by markup: the level on which the sections stand, and what of the other levels is a section too.
import type { Candidate } from './candidate.ts';
import { isKnown, knownIn } from './known.ts';
import { speaksOfData } from '../meaning/body-meaning.ts';
import { isTitle } from './title.ts';

/** The headings of sections among headings by markup, in order. */
export function levelled(headings: readonly Candidate[]): Candidate[] {
  const level = sectionLevel(headings);
  const isSparse = knownIn(headings.filter((one) => one.level === level)) < 2;
  // The last heading of each level so far: what a heading stands under.
  const latest = [-1, -1, -1, -1, -1, -1, -1];
  const under = headings.map((one, at) => {
    const of = (most: number) => Math.max(...latest.slice(0, most + 1));
    const places = { above: headings[of(one.level - 1)], parent: headings[of(level)] };
    latest[one.level] = at;
    return places;
  });
  const [from, to] = numberedStretch(headings);
  const lastSection = headings.findLastIndex((one) => one.level === level && isSection(one));
  const asksCookies = headings.some((one) => one.level <= level && one.keys.includes('cookies'));
  const sections = headings.filter((one) => one.level === level && isSection(one));
  const isInner = hasOuterNumbers(sections)
    ? (one: Candidate) => one.number?.includes('.') === true
    : () => false;
  return headings.filter((one, at) => {
    if (isAround(one) && !(mayBeSection.test(one.title) && isBetween(one, sections))) return false;
    if (isInner(one)) return false;
    if ((at < from || at > to) && one.number === null && one.confidence === 0) return false;
    if (isSubtitle(one, headings[at - 1])) return false;
    if (isTitle(one.title) && (at === 0 || one.keys[0] === 'other')) return false;
    if (one.level === level) return !isGathered(one, under[at]?.above, headings);
    if (one.level > level) {
      // Sections one level further down, under a heading that only gathers them.
      const { above, parent } = under[at] ?? {};
      // What is told of cookies after all else is no part of the last section, however deep it stands.
      if (at > lastSection && !asksCookies && isSure(one) && one.keys.join() === 'cookies') return true;
      return (
        one.confidence > 0.8 &&
        one.keys[0] !== 'other' &&
        (parent === undefined || (parent.keys[0] === 'other' && (isTitle(parent.title) || isSparse))) &&
        above === parent
      );
    }
    if (gathers(one, headings)) return true;
    const next = headings[at + 1];
    const hasText = next === undefined || next.block > one.block + 1;
    if (!hasText) return false;
    if (at === 0) return isSure(one) && one.keys[0] !== 'other';
    return isSure(one) || (next !== undefined && next.level <= one.level);
  });
}

/** Whether a heading follows the title at once and only says more of what the document is called. */
const isSubtitle = (one: Candidate, before: Candidate | undefined): boolean =>
  before !== undefined &&
  isTitle(before.title) &&
  before.level < one.level &&
  one.block === before.block + 1 &&
  one.confidence === 0 &&
  one.number === null &&
  !speaksOfData(one.title);

const isSure = ({ confidence }: Candidate) => confidence > 0.8;

/** Whether a heading is the section of all that stands under it: what they ask is what it asks, as a cookie policy’s parts do. */
function gathers(one: Candidate, headings: readonly Candidate[]): boolean {
  const [key, ...more] = one.keys;
  if (!isSure(one) || key === undefined || key === 'other' || more.length > 0 || isTitle(one.title))
    return false;
  const at = headings.indexOf(one);
  const end = headings.findIndex(({ level }, index) => index > at && level <= one.level);
  const inside = headings.slice(at + 1, end === -1 ? headings.length : end);
  const known = inside.filter(isKnown).filter(({ keys }) => keys[0] !== 'other');
  return known.length > 0 && known.every(({ keys }) => keys.join() === key);
}

const isGathered = (one: Candidate, above: Candidate | undefined, headings: readonly Candidate[]): boolean =>
  above !== undefined && above.level < one.level && gathers(above, headings);

/**
 * From which to which heading a notice goes, where its headings are numbered: what has no number and means nothing known
 * before or after them belongs to the page.
 */
function numberedStretch(headings: readonly Candidate[]): [number, number] {
  const known = headings.filter((one) => isKnown(one) && one.keys[0] !== 'other');
  const withNumber = known.filter(({ number }) => number !== null);
  if (withNumber.length < 4 || withNumber.length < known.length * 0.6) return [0, headings.length];
  return [
    headings.findIndex(({ number }) => number !== null),
    headings.findLastIndex(({ number }) => number !== null),
  ];
}

/** The level with most known questions; of equals the highest. */
function sectionLevel(headings: readonly Candidate[]): number {
  const counts = [1, 2, 3, 4, 5, 6].map((level) => knownIn(headings.filter((one) => one.level === level)));
  const most = Math.max(...counts);
  if (most > 1) return counts.indexOf(most) + 1;
  // Too few known ones to tell: the highest level on which there are several.
  const sizes = [1, 2, 3, 4, 5, 6].map((level) => headings.filter((one) => one.level === level).length);
  const several = sizes.findIndex((size) => size >= 2);
  return several === -1 ? Math.max(1, counts.indexOf(most) + 1) : several + 1;
}

const isSection = (one: Candidate) => isKnown(one) && one.keys[0] !== 'other';

/** Whether most sections have whole numbers or none: then 2.1 is a part of one of them, whatever its markup. */
const hasOuterNumbers = (sections: readonly Candidate[]): boolean => {
  const inner = sections.filter(({ number }) => number?.includes('.'));
  return sections.length - inner.length > Math.max(3, inner.length);
};

/** Words of menus that are sections of some notices too: a site tells what becomes of comments that visitors leave. */
const mayBeSection =
  /^(kommentit|comments|kommentarer|uutiskirje|newsletter|nyhetsbrev|palvelut|tjänster|services|asiakaspalvelu|customer service|kundtjänst|maksutavat|verkkokauppa)$/i;

/** Whether a heading of the sections’ level stands between sections. */
const isBetween = (one: Candidate, sections: readonly Candidate[]): boolean =>
  sections.some(({ block, level }) => level === one.level && block < one.block) &&
  sections.some(({ block, level }) => level === one.level && block > one.block);

/** Whether a heading without number names what stands around a document on a page. */
const isAround = ({ number, title }: Candidate) =>
  number === null &&
  /^(valikko|menu|meny|navigoi|navigation|sisällys(luettelo)?|innehåll(sförteckning)?|table of contents|contents|seuraa meitä.*|follow us.*|följ oss.*|jaa|share|dela|uutiskirje|newsletter|nyhetsbrev|palvelut|palvelumme|tjänster|services|sivukartta|sitemap|pikalinkit|quick links|snabblänkar|aukioloajat|öppettider|opening hours|jätä (soittopyyntö|yhteydenottopyyntö).*|lue myös|lue lisää|read more|läs mer|related( posts)?|kommentit|comments|hae|search|sök|kirjaudu( sisään)?|log ?in|evästeasetukset|cookie settings|tilaa uutiskirje.*|liity postituslistalle.*|oikopolut|murupolku|haku|ostoskori(si)?|asiakaspalvelu|maksutavat|(viimeisimmät|uusimmat|tuoreimmat) .{3,30}|ajankohtaista|aiheeseen liittyv.*|saattaisit pitää.*|jätä kommentti|jätä vastaus|vastaa( peruuta vastaus)?|arkistot?|kategoriat|avainsanat|löydä meidät.*|seuraa .{0,20}somessa|yhteistyössä|leave a (reply|comment).*|(latest|recent) (news|posts|articles|comments)|you (may|might) also like.*|categories|archives|tags|subscribe.*|customer service|company|senaste (inlägg|nytt|nyheter).*|relaterade .*|lämna (en kommentar|ett svar).*|prenumerera.*|kundvagn|kundtjänst|genvägar|aktuellt)$/i.test(
    title,
  );
