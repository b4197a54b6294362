// Which of the candidates are the headings of sections: those that look like the ones whose words are known.
import type { Candidate, Look } from './candidate.ts';
import { isKnown, knownIn } from './known.ts';
import { levelled } from './levelled.ts';
import { numberedChain } from './numbered-chain.ts';
import { isTitle } from './title.ts';

/**
 * The headings of sections, in order. A document has one way of marking them: that in which most of the known
 * headings are written. What is written otherwise is a heading only when its words are known and nothing speaks against it.
 */
export function chosen(candidates: readonly Candidate[]): Candidate[] {
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
  const likely = look === 'number' ? numberedChain(own) : own.filter((one) => isLikely(one, look, own));
  const primary = likely.filter((one, at) => !isMenu(one, likely, at));
  const others = [...markup, ...written].filter(
    (one) => !primary.includes(one) && isStray(one, primary, look),
  );
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

/** Whether a candidate that looks like the known headings is one. */
function isLikely(one: Candidate, look: Look, own: readonly Candidate[]): boolean {
  if (look === 'row' || look === 'opening') return isKnown(one);
  if (isTitle(one.title)) return false;
  // Where headings have lines of their own, words that open a line are no heading: “**Nimi:** …”.
  const sure = own.filter((other) => isKnown(other) && other.keys[0] !== 'other');
  const isOnLine = sure.filter(({ looks }) => looks.has('opening')).length * 2 > sure.length;
  if (one.looks.has('opening') && (!isOnLine || !sure.includes(one))) return false;
  if (isKnown(one) && one.keys[0] !== 'other') return look !== 'plain' || one.isAlone || one.at === 0;
  const known = own.filter(isKnown);
  const alone = known.filter(({ isAlone }) => isAlone).length * 2 > known.length;
  const isAlike = !alone || one.isAlone;
  const first = known[0];
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
    !(one.looks.has('colon') && !known.every(({ looks }) => looks.has('colon')))
  );
}

/** Whether a line is one of a menu: others follow it at once, and what it names is asked again further down. */
function isMenu(one: Candidate, likely: readonly Candidate[], at: number): boolean {
  const next = likely[at + 1];
  if (next === undefined || one.number !== null || next.block > one.block + 1) return false;
  const isEmpty = next.block === one.block ? next.at === one.at + 1 : one.isAlone && next.at === 0;
  return isEmpty && likely.slice(at + 1).some((other) => other.keys.join('+') === one.keys.join('+'));
}

/** Whether a candidate that looks otherwise is a heading all the same: known for sure, standing alone, asking something new. */
function isStray(one: Candidate, primary: readonly Candidate[], look: Look): boolean {
  if (!isSure(one) || one.looks.has('opening') || one.looks.has('row') || isTitle(one.title)) return false;
  const asked = new Set(primary.flatMap(({ keys }) => keys));
  if (one.keys.some((key) => asked.has(key))) return false;
  if (one.looks.has('markup')) return true;
  if (look === 'row') return false;
  return one.isAlone && !one.looks.has('colon') && one.confidence >= 0.99;
}
