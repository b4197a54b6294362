// A source into notices, and each into sections: every block is in one place, in order.
import type { Lang } from '../model.ts';
import { apart, titled } from './apart.ts';
import { candidatesIn, type Candidate } from './headings/candidate.ts';
import { chosen } from './headings/chosen.ts';
import { withNumbersJoined } from './headings/numbers-joined.ts';
import { declared, languageOf } from './language.ts';
import { withBodiesRead } from './meaning/bodies-read.ts';
import type { Meaning } from './meaning/section-meant.ts';
import type { Block, Line, Source } from './source.ts';

/** A section of a source: what its heading means, and the blocks under it. */
export type Part = {
  keys: readonly Meaning[];
  /** The author's words, without number. */
  heading: string;
  line: number;
  confidence: number;
  level: number;
  number: string | null;
  blocks: readonly Block[];
};

/** One notice in one language, as the source has it. */
export type Told = {
  lang: Lang;
  title: { text: string; line: number } | null;
  /** What the metadata of the source say of when it was changed or written. */
  dated?: { text: string; line: number };
  /** What stands before the first section, without the title. */
  opening: readonly Block[];
  parts: readonly Part[];
};

/** A source, divided. `aside` is what is no part of any notice. */
export type Divided = { editions: readonly Told[]; aside: readonly Block[] };

/** Finds the headings of a source and divides it at them. */
export function divided(source: Source): Divided {
  const blocks = withNumbersJoined(source.blocks.filter(({ isAside }) => !isAside));
  const main = mainLanguage(blocks, declared(source.language));
  const langs = languagesOf(blocks, main);
  const langOf = (block: number): Lang => langs[block] ?? 'fi';
  const headings = chosen(candidatesIn(blocks, langOf, main));
  const { opening, parts: cutParts } = cut(blocks, headings);
  const parts = withBodiesRead(cutParts);
  const editions = apart(opening, parts, langOf(0)).map((told) => ({
    ...titled(told, source.title),
    ...(source.dated ? { dated: source.dated } : {}),
  }));
  return { editions, aside: source.blocks.filter(({ isAside }) => isAside) };
}

const wordsOf = ({ lines }: Block) => lines.map(({ text }) => text).join(' ');

const mainLanguage = (blocks: readonly Block[], stated: Lang | null): Lang =>
  languageOf(blocks.map(wordsOf).join(' ')) ?? stated ?? 'fi';

/** The language of each block: that of the text around it, which a second language in the source makes change. */
function languagesOf(blocks: readonly Block[], whole: Lang): Lang[] {
  const texts = blocks.map(wordsOf);
  const own = texts.map((text) => (text.length >= 60 ? languageOf(text) : null));
  return blocks.map((_, at) => {
    if (own[at]) return own[at];
    // A heading goes with the text below it, and a short line with its neighbours.
    const below = own.slice(at + 1, at + 6).find((lang) => lang !== null);
    const above = own.slice(Math.max(0, at - 6), at).findLast((lang) => lang !== null);
    return below ?? above ?? whole;
  });
}

function cut(blocks: readonly Block[], headings: readonly Candidate[]): { opening: Block[]; parts: Part[] } {
  const opening: Block[] = [];
  const parts: (Part & { blocks: Block[] })[] = [];
  const inBlock = new Map<number, Candidate[]>();
  for (const heading of headings)
    inBlock.set(heading.block, [...(inBlock.get(heading.block) ?? []), heading]);
  const put = (block: Block) => {
    if (block.lines.length > 0) (parts.at(-1)?.blocks ?? opening).push(block);
  };
  blocks.forEach((block, index) => {
    const own = inBlock.get(index);
    if (own === undefined) return put(block);
    let from = 0;
    for (const heading of own) {
      put(withLines(block, block.lines.slice(from, heading.at)));
      const { keys, title, line, confidence, level, number } = heading;
      parts.push({ keys, heading: title, line, confidence, level, number, blocks: [] });
      from = heading.at + 1;
      const whole = block.lines[heading.at];
      if (block.kind === 'row') {
        rowRest(block).forEach(put);
        from = block.lines.length;
      } else if (block.kind === 'heading') from = block.lines.length;
      else if (whole && whole.text.length > heading.length)
        put({ kind: 'paragraph', lines: [after(whole, heading.length)] });
    }
    put(
      withLines(
        block.kind === 'item' ? { kind: 'paragraph', lines: block.lines } : block,
        block.lines.slice(from),
      ),
    );
  });
  return { opening, parts };
}

const withLines = (block: Block, lines: readonly Line[]): Block =>
  block.kind === 'row' && lines.length > 0 ? block : { ...block, lines };

/** What a line says after its heading. */
function after(line: Line, length: number): Line {
  const left = line.text.slice(length);
  const skipped = length + (/^[\s:–-]*/.exec(left)?.[0].length ?? 0);
  const links = (line.links ?? [])
    .filter(({ end }) => end > skipped)
    .map((link) => ({ ...link, start: Math.max(0, link.start - skipped), end: link.end - skipped }));
  return { text: line.text.slice(skipped), line: line.line, bold: 0, ...(links.length > 0 ? { links } : {}) };
}

/** The cells of a row after the one that is the heading; what else the first one says comes first. */
function rowRest(block: Extract<Block, { kind: 'row' }>): Block[] {
  const [first, ...rest] = block.cells;
  const more = (first ?? []).slice(1);
  return [more, ...rest].filter((cell) => cell.length > 0).map((lines) => ({ kind: 'paragraph', lines }));
}
