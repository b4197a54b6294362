// What goes on over a page of a PDF, put together again.
import type { Block } from '../source.ts';

/** The blocks with those of the next page. A paragraph that goes on over the page is one again. */
export function withPage(done: readonly Block[], page: readonly Block[]): Block[] {
  const [block, ...more] = page;
  const at = done.findLastIndex(({ isAside }) => !isAside);
  const last = done[at];
  const [first, ...rest] = block?.lines ?? [];
  const end = last?.lines.at(-1);
  const goesOn =
    block?.kind === 'paragraph' && !block.isAside && (last?.kind === 'paragraph' || last?.kind === 'item');
  if (!goesOn || !end || !first || !/^\p{Ll}/u.test(first.text) || /[.!?:]$/.test(end.text))
    return [...done, ...page];
  const shift = end.text.length + 1;
  const links = [
    ...(end.links ?? []),
    ...(first.links ?? []).map((link) => ({ ...link, start: link.start + shift, end: link.end + shift })),
  ];
  const line = { ...end, text: `${end.text} ${first.text}`, ...(links.length > 0 ? { links } : {}) };
  const whole = { ...last, lines: [...last.lines.slice(0, -1), line, ...rest] };
  return [...done.slice(0, at), whole, ...done.slice(at + 1), ...more];
}
