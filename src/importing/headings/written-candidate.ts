// A line without markup that could be a heading: by its number, its letters, its place, and how it goes on.
import type { Lang } from '../../model.ts';
import { meaningOf } from '../meaning/meaning.ts';
import type { Block, Line } from '../source.ts';
import type { Candidate, Look, Spot } from './candidate.ts';
import { judged } from './judged.ts';
import { bare, isInCapitals, mayBeTitle, openingOf } from './line-words.ts';
import { numbered } from './numbered.ts';
import { isSentence } from './sentence.ts';

/** The candidate that a line of a paragraph or an item is, in the language of its block or else of the whole; null for none. */
export function writtenCandidate(
  block: Exclude<Block, { kind: 'heading' | 'row' }>,
  line: Line,
  spot: Spot,
  lang: readonly [Lang, Lang],
): Candidate | null {
  const mark =
    block.kind === 'item' && spot.at === 0 ? /^\(?(\d{1,2})[.)]?$/.exec(block.mark)?.[1] : undefined;
  if (block.kind === 'item' && mark === undefined && line.bold < line.text.length) return null;
  const { number, title } = mark === undefined ? numbered(line.text) : { number: mark, title: line.text };
  const offset = line.text.length - title.length;
  const isAlone = block.lines.length === 1;
  const opens = openingOf(title, line.bold - offset);
  // “2. Periaate: Paikallisuus” is a heading as a whole; “2. Rekisterin nimi: Asiakkaat” has its text beside it.
  const isNumberedWhole =
    number !== null &&
    opens !== null &&
    isAlone &&
    title.split(' ').length <= 8 &&
    meaningOf(opens, lang[0]).confidence === 0;
  const opening = isNumberedWhole ? null : opens;
  const words = opening ?? title;
  const saysAll = lang.some((one) => isSentence(words, one));
  // A form's own questions may be long; set in bold and numbered, they are headings.
  const isLongQuestion = number !== null && opening === null && line.bold >= line.text.length;
  if (
    !mayBeTitle(words, isLongQuestion) ||
    (saysAll && (number === null || (words.split(' ').length > 12 && !isLongQuestion)))
  )
    return null;
  const looks = new Set<Look>();
  const isWhole = opening === null;
  if (isWhole) looks.add('plain');
  else looks.add('opening');
  if (number !== null) looks.add('number');
  if (saysAll) looks.add('sentence');
  if (line.bold >= offset + words.replace(/[:\s]+$/, '').length && line.bold > 0) looks.add('bold');
  if (isWhole && isInCapitals(words)) looks.add('capitals');
  if (isWhole && /:$/.test(words)) looks.add('colon');
  const found = judged(
    {
      ...spot,
      line: line.line,
      title: bare(words),
      length: offset + words.length,
      looks,
      level: 0,
      number,
      isAlone,
    },
    lang,
  );
  // Further down a paragraph a bare line is no heading, unless its words are known and lead to something.
  const isMarked = looks.has('number') || looks.has('bold') || looks.has('capitals');
  const leads = looks.has('opening') || looks.has('colon') || found.mark === '?';
  return spot.at === 0 || isMarked || (leads && found.confidence > 0.9) ? found : null;
}
