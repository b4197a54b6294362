// Pieces of text with their looks into lines: what the readers of Markdown and HTML have in common.
import type { Line, Link } from '../source.ts';

/** A piece of text that looks the same throughout. `break` ends the line before it. */
export type Run = { text: string; line: number; isBold: boolean; url?: string } | 'break';

/** The lines that runs make: white space single, empty lines left out, bold and links told by offset. */
export function linesOf(runs: readonly Run[]): Line[] {
  const ends = runs.flatMap((run, at) => (run === 'break' ? [at] : []));
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.flatMap((start, at) => {
    const own = runs.slice(start, ends[at]).filter((run) => run !== 'break');
    return lineOf(own) ?? [];
  });
}

function lineOf(runs: readonly Exclude<Run, 'break'>[]): Line | null {
  let text = '';
  let line = 0;
  let bold = 0;
  let isBoldSoFar = true;
  const links: Link[] = [];
  for (const run of runs) {
    const words = withPlainSpaces(run.text);
    const added = text === '' || text.endsWith(' ') ? words.trimStart() : words;
    if (added === '') continue;
    if (added.trim() !== '') {
      if (line === 0) line = run.line + (/^\s*/.exec(run.text)?.[0].split('\n').length ?? 1) - 1;
      isBoldSoFar &&= run.isBold;
    }
    const start = text.length;
    text += added;
    if (isBoldSoFar) bold = text.trimEnd().length;
    const linkWords = added.trim();
    if (run.url !== undefined && linkWords !== '') {
      const from = start + added.indexOf(linkWords);
      links.push({ start: from, end: from + linkWords.length, url: run.url });
    }
  }
  const trimmed = text.trimEnd();
  if (trimmed === '') return null;
  return { text: trimmed, line, bold, ...(links.length > 0 ? { links } : {}) };
}

/** Every white space one space; soft hyphens and characters that nobody sees left out. */
export const withPlainSpaces = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\0]/g, (found) =>
      /[\u2028\u2029]/.test(found) ? ' ' : '',
    )
    // Letters set apart for looks are words all the same: “T I E T O L Ä H T E E T”.
    .replace(/(?<!\S)\p{Lu}(?:\s{1,3}\p{Lu}){5,}(?![\p{L}\p{N}])/gu, (spaced) =>
      spaced.replace(/(?<=\S)\s(?=\S)/g, ''),
    )
    .replace(/\s+/g, ' ');
