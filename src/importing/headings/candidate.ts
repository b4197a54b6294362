// The lines of a source that could be headings, with what they look like and what their words mean.
import type { Lang } from '../../model.ts';
import { meaningOf } from '../meaning/meaning.ts';
import type { Meaning } from '../meaning/section-meant.ts';
import type { Block, Line } from '../source.ts';
import { judged } from './judged.ts';
import { numbered } from './numbered.ts';
import { bare, isInCapitals, mayBeTitle, openingOf } from './line-words.ts';
import { isSentence } from './sentence.ts';

/** What makes a line look like a heading. */
export type Look =
  'markup' | 'row' | 'number' | 'bold' | 'capitals' | 'colon' | 'plain' | 'opening' | 'sentence';

/** A line that could be a heading. */
export type Candidate = {
  /** Which block, and which line of it. */
  block: number;
  at: number;
  line: number;
  /** Its words without number, mark and closing colon. */
  title: string;
  /** How many characters of the line are heading; the rest is already the section's text. */
  length: number;
  looks: ReadonlySet<Look>;
  /** Of markup: 1–6. */
  level: number;
  /** The sign it ends with: `?`, `.`; empty without one. */
  mark: string;
  /** Its number as it is written: `2`, `2.1`; null without one. */
  number: string | null;
  /** Whether the line stands in a paragraph of its own. */
  isAlone: boolean;
  /** How many letters the line after it has. */
  next: number;
  keys: readonly Meaning[];
  confidence: number;
};

/**
 * All candidates of the blocks that are the document, in order. `langOf` tells a block's language, which may be misread
 * where there is little text: then the language of the whole, `main`, is tried.
 */
export function candidatesIn(
  blocks: readonly Block[],
  langOf: (block: number) => Lang,
  main: Lang,
): Candidate[] {
  return blocks.flatMap((block, index) => {
    if (block.isAside) return [];
    const lang = [langOf(index), main] as const;
    return block.lines.flatMap((line, at) => {
      const next = (block.lines[at + 1] ?? blocks[index + 1]?.lines[0])?.text.length ?? 0;
      return candidateOf(block, line, { block: index, at, next }, lang) ?? [];
    });
  });
}

function candidateOf(
  block: Block,
  line: Line,
  place: { block: number; at: number; next: number },
  lang: readonly [Lang, Lang],
): Candidate | null {
  if (block.kind === 'heading') {
    if (place.at > 0) return null;
    const whole = block.lines.map(({ text }) => text).join(' ');
    const { number, title } = numbered(whole);
    if (!/\p{L}/u.test(title)) return null;
    return judged(
      {
        ...place,
        line: line.line,
        title: bare(title),
        length: line.text.length,
        looks: new Set(['markup']),
        level: block.level,
        number,
        isAlone: true,
      },
      lang,
    );
  }
  if (block.kind === 'row') {
    const [first, second] = block.cells;
    const [heading] = first ?? [];
    if (place.at > 0 || !heading || !second) return null;
    const { number, title } = numbered(heading.text);
    if (!mayBeTitle(title)) return null;
    return judged(
      {
        ...place,
        line: line.line,
        title: bare(title),
        length: line.text.length,
        looks: new Set(['row']),
        level: 0,
        number,
        isAlone: true,
      },
      lang,
    );
  }
  const mark =
    block.kind === 'item' && place.at === 0 ? /^\(?(\d{1,2})[.)]?$/.exec(block.mark)?.[1] : undefined;
  if (block.kind === 'item' && mark === undefined && line.bold < line.text.length) return null;
  const { number, title } = mark === undefined ? numbered(line.text) : { number: mark, title: line.text };
  const offset = line.text.length - title.length;
  const isAlone = block.lines.length === 1;
  const opens = openingOf(title, line.bold - offset);
  // “2. Periaate: Paikallisuus” is a heading as a whole; “2. Rekisterin nimi: Asiakkaat” has its text beside it.
  const isNumberedWhole =
    number !== null &&
    isAlone &&
    title.split(' ').length <= 8 &&
    meaningOf(opens ?? '', lang[0]).confidence === 0;
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
      ...place,
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
  return place.at === 0 || isMarked || (leads && found.confidence > 0.9) ? found : null;
}
