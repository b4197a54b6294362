// Which of the candidates are the headings of sections: those that look like the ones whose words are known.
import type { Candidate, Look } from './candidate.ts';
import { knownIn } from './known.ts';
import { levelled } from './levelled.ts';
import { numberedChain } from './numbered-chain.ts';
import { isLikely, mannerOf } from './manner.ts';
import { sectionFor } from '../meaning/section-meant.ts';
import { isMenu, withoutContents } from './contents.ts';
import { isStray, opensWithWho } from './stray.ts';

/**
 * The headings of sections, in order. A document has one way of marking them: that in which most of the known
 * headings are written. What is written otherwise is a heading only when its words are known and nothing speaks against it.
 */
export function chosen(all: readonly Candidate[]): Candidate[] {
  const candidates = withoutContents(all);
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
  if (inMarkup >= 2 && inMarkup >= inLook * 0.5) return withOpenings(levelled(markup), written);
  if (look === null || inLook < 2) return inMarkup > 0 || markup.length > 3 ? levelled(markup) : [];
  const own = written.filter((one) => one.looks.has(look));
  const manner = mannerOf(own);
  const likely = look === 'number' ? numberedChain(own) : own.filter((one) => isLikely(one, look, manner));
  const sections = look === 'number' ? likely : withoutLeadIns(withoutSingleRights(likely));
  const lastAsked = new Map(sections.map(({ keys }, at) => [keys.join('+'), at]));
  const primary = sections.filter(
    (one, at) => !isMenu(at, sections, (lastAsked.get(one.keys.join('+')) ?? at) > at),
  );
  const taken = new Set(primary);
  const asked = new Set(primary.flatMap(({ keys }) => keys));
  const others = [...markup, ...written].filter((one) => !taken.has(one) && isStray(one, asked, look));
  return [...primary, ...others].toSorted((a, b) => a.block - b.block || a.at - b.at);
}

/** The sections, and before them those that are told on lines of their own: who is the controller, and whom to ask. */
function withOpenings(sections: readonly Candidate[], written: readonly Candidate[]): Candidate[] {
  const asked = new Set(sections.flatMap(({ keys }) => keys));
  const openings = written.filter((one) => opensWithWho(one, sections[0]));
  if (!openings.some(({ keys }) => keys[0] === 'controller')) return [...sections];
  return [...openings.filter(({ keys }) => keys.every((key) => !asked.has(key))), ...sections];
}

const order: readonly Look[] = ['row', 'number', 'bold', 'capitals', 'colon', 'plain', 'opening'];

/** The look in which most known headings are written; of looks that are nearly equal, the one that says most. */
function bestLook(candidates: readonly Candidate[]): Look | null {
  const counts = order.map((look) => ({
    look,
    count: knownIn(candidates.filter((one) => one.looks.has(look))),
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const best = most === 0 ? null : (counts.find(({ count }) => count >= most * 0.75)?.look ?? null);
  // In bold are sections and what they hold; in bold capitals only the sections.
  const inCapitals = knownIn(candidates.filter(({ looks }) => looks.has('bold') && looks.has('capitals')));
  return best === 'bold' && inCapitals >= Math.max(4, most / 2) ? 'capitals' : best;
}

/** Headings without the lines that lead in a list: they end with a colon and ask what the heading above them asks. */
const withoutLeadIns = (likely: readonly Candidate[]): Candidate[] =>
  likely.filter((one, at) => {
    const above = likely[at - 1];
    const leadsIn = one.looks.has('colon') && above !== undefined && !above.looks.has('colon');
    return !(leadsIn && one.keys.join() === above.keys.join());
  });

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
