// Headings that look otherwise than the others of their source.
import { sectionFor, type Meaning } from '../meaning/section-meant.ts';
import type { Candidate, Look } from './candidate.ts';
import { isTitle } from './title.ts';

/** Whether a candidate that looks otherwise is a heading all the same: known for sure, standing alone, asking something new. */
export function isStray(one: Candidate, asked: ReadonlySet<Meaning>, look: Look): boolean {
  if (!isSure(one) || one.looks.has('row') || isTitle(one.title)) return false;
  // “Rekisterin nimi: …” needs no line of its own; other openings are labels inside a section.
  if (one.looks.has('opening'))
    return one.at === 0 && one.keys[0] === 'registerName' && !asked.has('registerName');
  if (one.keys.some((key) => asked.has(key))) return false;
  // A single right is told of under all of them.
  if (asked.has('rights') && one.keys.every((key) => sectionFor(key) === 'rights')) return false;
  if (one.looks.has('markup')) return true;
  // Among lines that end with a colon, one that ends with a question mark.
  if (look === 'colon' && one.mark === '?') return true;
  if (look === 'row') return false;
  // Among labels before a colon, one whose text begins on the next line.
  if (look === 'opening' && one.looks.has('colon')) return one.at === 0;
  return one.isAlone && !one.looks.has('colon') && one.confidence >= 0.99;
}

/** Who answers, told after bold words before the first heading by markup: “**Rekisterinpitäjä:** Yritys Oy”. */
export const opensWithWho = (one: Candidate, first: Candidate | undefined): boolean =>
  one.at === 0 &&
  first !== undefined &&
  one.block < first.block &&
  one.looks.has('opening') &&
  one.looks.has('bold') &&
  one.confidence >= 0.9 &&
  /^(controller|dpo|contact)$/.test(one.keys.join());

const isSure = ({ confidence, keys }: Candidate) => confidence >= 0.9 && keys[0] !== 'other';
