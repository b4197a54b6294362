// The lines of a source that could be headings, with what they look like and what their words mean.
import type { Lang } from '../../model.ts';
import type { Meaning } from '../meaning/section-meant.ts';
import type { Block, Line } from '../source.ts';
import { judged } from './judged.ts';
import { numbered } from './numbered.ts';
import { bare, mayBeTitle } from './line-words.ts';
import { writtenCandidate } from './written-candidate.ts';

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

/** Which block a line stands in, which line of it that is, and how many letters the line after it has. */
export type Spot = Pick<Candidate, 'block' | 'at' | 'next'>;

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

function candidateOf(block: Block, line: Line, spot: Spot, lang: readonly [Lang, Lang]): Candidate | null {
  if (block.kind === 'heading') return spot.at > 0 ? null : headingOf(block, line, spot, lang);
  if (block.kind === 'row') return spot.at > 0 ? null : rowOf(block, line, spot, lang);
  return writtenCandidate(block, line, spot, lang);
}

function headingOf(
  { lines, level }: Extract<Block, { kind: 'heading' }>,
  line: Line,
  spot: Spot,
  lang: readonly [Lang, Lang],
): Candidate | null {
  const { number, title } = numbered(lines.map(({ text }) => text).join(' '));
  if (!/\p{L}/u.test(title)) return null;
  return judged(
    { ...whole(line, spot), title: bare(title), looks: new Set(['markup']), level, number },
    lang,
  );
}

function rowOf(
  { cells: [first, second] }: Extract<Block, { kind: 'row' }>,
  line: Line,
  spot: Spot,
  lang: readonly [Lang, Lang],
): Candidate | null {
  const [heading] = first ?? [];
  if (!heading || !second) return null;
  const { number, title } = numbered(heading.text);
  if (!mayBeTitle(title)) return null;
  return judged(
    { ...whole(line, spot), title: bare(title), looks: new Set(['row']), level: 0, number },
    lang,
  );
}

const whole = ({ line, text }: Line, spot: Spot) => ({ ...spot, line, length: text.length, isAlone: true });
