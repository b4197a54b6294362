// Which of the candidates are the headings of sections: those that look like the ones whose words are known.
import type { Candidate, Look } from './candidate.ts';
import { isKnown, knownIn } from './known.ts';
import { levelled } from './levelled.ts';
import { numberedChain } from './numbered-chain.ts';
import { sectionFor, type Meaning } from '../meaning/section-meant.ts';
import { isTitle } from './title.ts';

/**
 * The headings of sections, in order. A document has one way of marking them: that in which most of the known
 * headings are written. What is written otherwise is a heading only when its words are known and nothing speaks against it.
 */
export function chosen(candidates: readonly Candidate[]): Candidate[] {
  const brief = candidates.filter(({ looks }) => !looks.has('sentence'));
  const usual = ofOneLook(brief);
  if (brief.length === candidates.length || knownIn(usual) >= 3) return usual;
  // Few headings found: those may be that are whole sentences, where numbers tell them from the text.
  const whole = ofOneLook(candidates.map(withoutSentence));
  return knownIn(whole) >= Math.max(4, knownIn(usual) + 2) ? whole : usual;
}

const withoutSentence = (one: Candidate): Candidate => ({
  ...one,
  looks: new Set([...one.looks].filter((look) => look !== 'sentence')),
});

/** The headings of sections by the look in which most of them are written. */
function ofOneLook(candidates: readonly Candidate[]): Candidate[] {
  const markup = candidates.filter(({ looks }) => looks.has('markup'));
  const written = candidates.filter(({ looks }) => !looks.has('markup'));
  const look = bestLook(written);
  const [inMarkup, inLook] = [
    knownIn(markup),
    look === null ? 0 : knownIn(written.filter((one) => one.looks.has(look))),
  ];
  if (inMarkup >= 2 && inMarkup >= inLook * 0.5) return levelled(markup);
  if (look === null || inLook < 2) return inMarkup > 0 || markup.length > 3 ? levelled(markup) : [];
  const own = written.filter((one) => one.looks.has(look));
  const manner = mannerOf(own);
  const likely = look === 'number' ? numberedChain(own) : own.filter((one) => isLikely(one, look, manner));
  const sections = look === 'number' ? likely : withoutSingleRights(likely);
  const lastAsked = new Map(sections.map(({ keys }, at) => [keys.join('+'), at]));
  const primary = sections.filter(
    (one, at) => !isMenu(one, sections[at + 1], (lastAsked.get(one.keys.join('+')) ?? at) > at),
  );
  const taken = new Set(primary);
  const asked = new Set(primary.flatMap(({ keys }) => keys));
  const others = [...markup, ...written].filter((one) => !taken.has(one) && isStray(one, asked, look));
  return [...primary, ...others].toSorted((a, b) => a.block - b.block || a.at - b.at);
}

const order: readonly Look[] = ['row', 'number', 'bold', 'capitals', 'colon', 'plain', 'opening'];

/** The look in which most known headings are written; of looks that are nearly equal, the one that says most. */
function bestLook(candidates: readonly Candidate[]): Look | null {
  const counts = order.map((look) => ({
    look,
    count: knownIn(candidates.filter((one) => one.looks.has(look))),
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? null : (counts.find(({ count }) => count >= most * 0.75)?.look ?? null);
}

const isSure = ({ confidence, keys }: Candidate) => confidence >= 0.9 && keys[0] !== 'other';

/** How the known headings of one look are set. */
type Manner = {
  first: Candidate | undefined;
  isOnLine: boolean;
  isAlone: boolean;
  hasColon: boolean;
  /** Whether all have numbers. */
  isNumbered: boolean;
  /** Whether they are questions. */
  asks: boolean;
  /** Whether each begins a paragraph. */
  isFirst: boolean;
};

function mannerOf(own: readonly Candidate[]): Manner {
  const known = own.filter(isKnown);
  const named = known.filter(({ keys }) => keys[0] !== 'other');
  return {
    first: known[0],
    isOnLine: named.filter(({ looks }) => looks.has('opening')).length * 2 > named.length,
    isAlone: known.filter(({ isAlone }) => isAlone).length * 2 > known.length,
    hasColon: known.every(({ looks }) => looks.has('colon')),
    isNumbered: named.every(({ number }) => number !== null),
    asks: named.length >= 2 && named.filter(isQuestion).length * 2 >= named.length,
    isFirst: named.filter(({ at }) => at === 0).length >= Math.max(4, named.length * 0.8),
  };
}

const isQuestion = ({ mark }: Candidate) => mark === '?';

/** Whether a candidate that looks like the known headings is one. */
function isLikely(one: Candidate, look: Look, manner: Manner): boolean {
  if (look === 'row') return isKnown(one) || (manner.isNumbered && one.number !== null);
  if (look === 'opening') return isKnown(one);
  if (isTitle(one.title) || (manner.isFirst && one.at > 0)) return false;
  const isAsking = isQuestion(one) && one.at === 0 && one.title.split(' ').length <= 12;
  if (isAsking && (manner.asks || (one.isAlone && look === 'plain'))) return true;
  const isNamed = isKnown(one) && one.keys[0] !== 'other';
  // Where headings have lines of their own, words that open a line are no heading: “**Nimi:** …”.
  if (one.looks.has('opening') && (!manner.isOnLine || !isNamed)) return false;
  if (isNamed) return look !== 'plain' || one.isAlone || one.at === 0;
  const isAlike = !manner.isAlone || one.isAlone;
  const { first } = manner;
  const isAmong = first !== undefined && (one.block > first.block || look === 'bold');
  const words = one.title.split(' ').length;
  if (look === 'plain' && one.confidence > 0.6 && isAmong) return one.isAlone || one.at === 0;
  if (look === 'plain' || look === 'colon')
    return (
      look === 'plain' && isAmong && one.isAlone && words <= 3 && one.next >= 60 && !/[\d:]/.test(one.title)
    );
  return (
    isAlike &&
    isAmong &&
    words <= 9 &&
    !/\d{2}/.test(one.title) &&
    !(one.looks.has('colon') && !manner.hasColon)
  );
}

/** Headings without the single rights that stand at once under a heading on all of them. */
function withoutSingleRights(likely: readonly Candidate[]): Candidate[] {
  let isUnder = false;
  return likely.filter((one, at) => {
    const next = likely[at + 1];
    if (one.keys.join('+') === 'rights' && !isUnder) {
      isUnder = next !== undefined && next.block === one.block + 1 && isRight(next);
      return true;
    }
    isUnder &&= isRight(one);
    return !isUnder;
  });
}

const isRight = ({ keys }: Candidate) =>
  keys.every((key) => sectionFor(key) === 'rights' && key !== 'complaint');

/** Whether a line is one of a menu: others follow it at once, and what it names is asked again further down. */
function isMenu(one: Candidate, next: Candidate | undefined, isAskedAgain: boolean): boolean {
  if (next === undefined || one.number !== null || one.looks.has('opening') || next.block > one.block + 1)
    return false;
  const isEmpty = next.block === one.block ? next.at === one.at + 1 : one.isAlone && next.at === 0;
  return isEmpty && isAskedAgain;
}

/** Whether a candidate that looks otherwise is a heading all the same: known for sure, standing alone, asking something new. */
function isStray(one: Candidate, asked: ReadonlySet<Meaning>, look: Look): boolean {
  if (!isSure(one) || one.looks.has('row') || isTitle(one.title)) return false;
  // “Rekisterin nimi: …” needs no line of its own; other openings are labels inside a section.
  if (one.looks.has('opening'))
    return one.at === 0 && one.keys[0] === 'registerName' && !asked.has('registerName');
  if (one.keys.some((key) => asked.has(key))) return false;
  // A single right is told of under all of them.
  if (asked.has('rights') && one.keys.every((key) => sectionFor(key) === 'rights')) return false;
  if (one.looks.has('markup')) return true;
  if (look === 'row') return false;
  return one.isAlone && !one.looks.has('colon') && one.confidence >= 0.99;
}
