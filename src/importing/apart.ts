// Several notices, or several languages of one, told apart; and each one's title.
import type { Part, Told } from './divided.ts';
import { isTitle } from './headings/title.ts';
import { languageOf } from './language.ts';
import type { Lang } from '../model.ts';
import type { Block } from './source.ts';

/** The notices and languages that follow each other in a source. */
export function apart(opening: readonly Block[], parts: readonly Part[], lang: Lang): Told[] {
  // Whether a section begins another notice depends on where the one before it began.
  const starts = parts.reduce<number[]>(
    (found, _, at) => (at === 0 || begins(parts, found.at(-1) ?? 0, at) ? [...found, at] : found),
    [],
  );
  if (starts.length === 0) starts.push(0);
  const told: Told[] = [];
  let before: readonly Block[] = opening;
  starts.forEach((start, index) => {
    const own = parts.slice(start, starts[index + 1]);
    const last = own.at(-1);
    const isFollowed = index + 1 < starts.length;
    const tail = last && isFollowed ? titleAt(last.blocks) : -1;
    const kept =
      last && tail >= 0 ? [...own.slice(0, -1), { ...last, blocks: last.blocks.slice(0, tail) }] : own;
    const texts = [...before, ...kept.flatMap(({ blocks }) => blocks)].flatMap(({ lines }) =>
      lines.map(({ text }) => text),
    );
    const heads = kept.map(({ heading }) => heading);
    told.push({
      lang: languageOf([...heads, ...texts].join(' ')) ?? lang,
      title: null,
      opening: before,
      parts: kept,
    });
    before = last && tail >= 0 ? last.blocks.slice(tail) : [];
  });
  return told;
}

/** Whether a section begins another notice: it asks again what the first sections asked, and something shows a fresh start. */
function begins(parts: readonly Part[], start: number, at: number): boolean {
  const here = parts[at];
  if (!here || at - start < 3) return false;
  const last = parts[at - 1];
  const isAgain = here.keys.some(
    (key) => key !== 'other' && parts.slice(start, start + 3).some((part) => part.keys.includes(key)),
  );
  if (!isAgain) return false;
  const restarts = Number(here.number ?? 9) <= 2 && Number(last?.number ?? 0) >= 4;
  const hasTitle = last !== undefined && titleAt(last.blocks) >= 0;
  const langs = [
    languageOf(
      parts
        .slice(Math.max(start, at - 12), at)
        .map(({ heading }) => heading)
        .join(' '),
    ),
    languageOf(
      parts
        .slice(at, at + 6)
        .map(({ heading }) => heading)
        .join(' '),
    ),
  ];
  const speaksAnew = langs[0] !== null && langs[1] !== null && langs[0] !== langs[1];
  return restarts || hasTitle || speaksAnew;
}

/** Where in the last blocks of a section the title of the next notice stands; -1 when there is none. */
function titleAt(blocks: readonly Block[]): number {
  return blocks.findIndex(
    (block) =>
      block.lines.length > 0 &&
      (block.kind === 'heading'
        ? block.level <= 2 || named(block)
        : block.kind === 'paragraph' && block.lines.length <= 2 && named(block)),
  );
}

const named = (block: Block) => {
  const text = block.lines.map((line) => line.text).join(' ');
  return (
    text.length < 120 &&
    !/[.!]$/.test(text) &&
    (isTitle(text) || (block.kind === 'heading' && /rekisteri$|register$/i.test(text)))
  );
};

/** The title, taken out of what stands before the first section. */
export function titled(told: Told, stated: string | undefined): Told {
  const candidates = told.opening.filter(
    ({ kind, lines }) => kind === 'heading' || (lines[0] && lines[0].text.length < 120),
  );
  const found =
    candidates.find((block) => block.kind === 'heading' && block.lines.some(({ text }) => isTitle(text))) ??
    candidates.find(
      (block) => block.lines[0] && isTitle(block.lines[0].text) && !/[.!]$/.test(block.lines[0].text),
    ) ??
    candidates.find(({ kind }) => kind === 'heading');
  const [first, ...rest] = found?.lines ?? [];
  if (!found || !first) return { ...told, title: stated === undefined ? null : { text: stated, line: 1 } };
  const text = found.kind === 'heading' ? found.lines.map((line) => line.text).join(' ') : first.text;
  const opening = told.opening.flatMap((block) =>
    block !== found
      ? [block]
      : found.kind === 'heading' || rest.length === 0
        ? []
        : [{ ...block, lines: rest }],
  );
  return { ...told, title: { text, line: first.line }, opening };
}
