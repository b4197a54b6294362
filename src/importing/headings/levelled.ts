// Headings by markup: the level on which the sections stand, and what of the other levels is a section too.
import type { Candidate } from './candidate.ts';
import { knownIn } from './known.ts';
import { isTitle } from './title.ts';

/** The headings of sections among headings by markup, in order. */
export function levelled(headings: readonly Candidate[]): Candidate[] {
  const level = sectionLevel(headings);
  const isSparse = knownIn(headings.filter((one) => one.level === level)) < 2;
  return headings.filter((one, at) => {
    if (isAround(one.title)) return false;
    if (isTitle(one.title) && (at === 0 || one.keys[0] === 'other')) return false;
    if (one.level === level) return true;
    const above = headings.slice(0, at).findLast((other) => other.level < one.level);
    if (one.level > level) {
      // Sections one level further down, under a heading that only gathers them.
      const parent = headings.slice(0, at).findLast((other) => other.level <= level);
      return (
        one.confidence > 0.8 &&
        one.keys[0] !== 'other' &&
        (parent === undefined || (parent.keys[0] === 'other' && (isTitle(parent.title) || isSparse))) &&
        above === parent
      );
    }
    const next = headings[at + 1];
    const hasText = next === undefined || next.block > one.block + 1;
    return at > 0 && hasText && (one.confidence > 0.8 || next === undefined || next.level <= one.level);
  });
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

/** Headings of what stands around a document on a page. */
const isAround = (title: string) =>
  /^(valikko|menu|meny|navigoi|navigation|sisällys(luettelo)?|innehåll(sförteckning)?|table of contents|contents|seuraa meitä.*|follow us.*|följ oss.*|jaa|share|dela|uutiskirje|newsletter|nyhetsbrev|palvelut|palvelumme|tjänster|services|sivukartta|sitemap|pikalinkit|quick links|snabblänkar|aukioloajat|öppettider|opening hours|jätä (soittopyyntö|yhteydenottopyyntö).*|lue myös|lue lisää|read more|läs mer|related( posts)?|kommentit|comments|hae|search|sök|kirjaudu( sisään)?|log ?in|evästeasetukset|cookie settings|tilaa uutiskirje.*|liity postituslistalle.*)$/i.test(
    title,
  );
