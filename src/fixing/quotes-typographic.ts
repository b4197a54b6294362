// Straight quotation marks of the text: those of the language, where each pair is plain to see.
import type { Nodes, Parents, Text } from 'mdast';
import * as languages from '../languages/index.ts';
import type { Draft } from '../model.ts';
import type { Edit, Fix } from './fix.ts';

export const quotesTypographic: Fix = {
  id: 'quotes-typographic',
  did: { fi: 'tekstin lainausmerkit', en: 'the quotation marks of the text' },

  edits({ draft }) {
    if (!draft) return [];
    const { paragraph = [], heading = [], tableCell = [] } = draft.nodes;
    return [...paragraph, ...heading, ...tableCell].flatMap((block) => pairsOf(block, draft));
  },
};

/** The marks of a block outside code and links, when every one of them is one of a pair within one stretch of text. */
function pairsOf(block: Parents, draft: Draft): Edit[] {
  const marks = textsOf(block).map((text) => marksIn(text, draft));
  return marks.every((some) => some !== null) ? marks.flat() : [];
}

/** The marks of a text, opening and closing by turns; null when they do not pair. */
function marksIn(node: Text, draft: Draft): Edit[] | null {
  const { start } = node.position ?? {};
  if (start?.offset === undefined) return null;
  const [open, close] = languages[draft.lang].quotes;
  const written = slice(node, draft);
  // The letters before and after it, of a mark at the edge too.
  const around = draft.text.slice(start.offset - 1, start.offset + written.length + 1);
  const marks = written.split('\n').flatMap((row, at) => {
    const before = at === 0 ? start.column : 1;
    return [...row.matchAll(/"/g)].map(({ index }) => ({ line: start.line + at, column: before + index }));
  });
  const sides = [...around.matchAll(/(?<=(.|\n))"(?=(.|\n|$))/gu)];
  const isPaired = sides.every(([, before = '\n', after = '\n'], at) =>
    at % 2 === 0 ? opens(before, after) : opens(after, before),
  );
  if (marks.length % 2 === 1 || sides.length !== marks.length || !isPaired) return null;
  return marks.map(({ line, column }, at) => ({
    line,
    column,
    endColumn: column + 1,
    text: at % 2 === 0 ? open : close,
  }));
}

// Outside a quotation there is a gap or a sign, inside it a letter, a digit or the end of a sentence.
const opens = (outside: string, inside: string) =>
  /[\s.,;:!?()[\]/–—*_|-]/.test(outside) && /[\p{L}\p{N}.,!?%…)(*_]/u.test(inside);

/** The texts of a block that are not in a link. */
function textsOf(block: Parents): Text[] {
  const texts: Text[] = [];
  const waiting: Nodes[] = [block];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') texts.push(node);
    if ('children' in node && node.type !== 'link' && node.type !== 'linkReference')
      // One by one: a long paragraph has more children than a call takes arguments.
      for (const child of node.children) waiting.push(child);
  }
  return texts;
}

const slice = ({ position }: Nodes, { text }: Draft): string =>
  text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
