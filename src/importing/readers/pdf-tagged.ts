// A tagged PDF into blocks: what its structure tree says is what is told.
import type { Block } from '../source.ts';
import { groupedBy, type Branch, type Page, type Piece } from './pdf-pieces.ts';
import { withPage } from './pdf-page-turn.ts';
import { hasRoomUpTo, marginOf, narrow, runsOf } from './pdf-runs.ts';
import { linesOf, type Run } from './runs.ts';

/** The blocks of a document by its tags; null when the tags leave out so much of the text that they are of no use. */
export function taggedBlocks(pages: readonly Page[]): Block[] | null {
  const used = new Set<Piece>();
  const blocks = pages.reduce<Block[]>((done, page) => {
    const own = page.tree ? blocksIn(page.tree, { depth: -1 }, piecesIn(page, used)) : [];
    return [...withPage(done, own), ...leftOver(page, used)];
  }, []);
  const letters = (pieces: Iterable<Piece>) =>
    [...pieces].reduce((sum, { text }) => sum + text.trim().length, 0);
  return letters(used) * 2 < letters(pages.flatMap(({ pieces }) => pieces)) ? null : blocks;
}

type Take = (branch: Branch) => Piece[];
type Aside = { isAside?: boolean };
type Place = Aside & { depth: number };

/** The pieces of a branch, in its order, each given once. */
function piecesIn({ pieces }: Page, used: Set<Piece>): Take {
  const byMark = groupedBy(pieces, ({ mark }) => mark);
  const take = (branch: Branch): Piece[] => {
    const own = (branch.id === undefined ? [] : (byMark.get(branch.id) ?? [])).filter(
      (piece) => !used.has(piece),
    );
    own.forEach((piece) => used.add(piece));
    return [...own, ...(branch.children ?? []).flatMap(take)];
  };
  return take;
}

function blocksIn(branch: Branch, place: Place, take: Take): Block[] {
  const { role = '', children = [] } = branch;
  const aside: Aside = place.isAside ? { isAside: true } : {};
  const level = levelOf(role);
  if (level !== null) return blockOf({ kind: 'heading', level }, runsOf(take(branch)), aside);
  if (role === 'L')
    return children.flatMap((child) => blocksIn(child, { ...place, depth: place.depth + 1 }, take));
  if (role === 'LI') return itemBlocks(branch, place, take);
  if (role === 'Table') {
    const rows = tableBlocks(branch, place, take);
    const table = rows[0]?.lines[0]?.line ?? 0;
    return rows.map((row) => (row.kind === 'row' ? { ...row, table } : row));
  }
  if (/^TOCI?$/.test(role) && !place.isAside) return blocksIn(branch, { ...place, isAside: true }, take);
  if (!children.some(holdsBlock)) return blockOf({ kind: 'paragraph' }, textRuns(take(branch)), aside);
  // Text of a container's own stands between its blocks.
  return grouped(children).flatMap((group) =>
    group.some(holdsBlock)
      ? group.flatMap((child) => blocksIn(child, place, take))
      : blockOf({ kind: 'paragraph' }, textRuns(group.flatMap(take)), aside),
  );
}

/** The runs of a paragraph. No tag tells of a line break in it, so that it is told by the room left on the line. */
function textRuns(pieces: readonly Piece[]): Run[] {
  const right = marginOf(pieces);
  const hasRoom = hasRoomUpTo(right ?? narrow);
  return runsOf(
    pieces,
    (last, next) => hasRoom(last, next) && !(right === null && /^\s*\p{Ll}/u.test(next.text)),
  );
}

/** The parts in order, with parts that hold no block of their own taken together. */
function grouped(children: readonly Branch[]): Branch[][] {
  return children.reduce<Branch[][]>((groups, child) => {
    const last = groups.at(-1);
    if (!last || holdsBlock(child) || last.some(holdsBlock)) return [...groups, [child]];
    return [...groups.slice(0, -1), [...last, child]];
  }, []);
}

const holdsBlock = ({ role = '', children = [] }: Branch): boolean =>
  blockRoles.test(role) || children.some(holdsBlock);

const blockRoles =
  /^(?:P|H[1-6]?|Title|L|LI|Table|TR|TOC|TOCI|BlockQuote|Caption|Note|FENote|Div|Sect|Art|Part|Document|Index|Form)$/;

function levelOf(role: string): number | null {
  if (role === 'Title') return 1;
  if (role === 'H') return 2;
  const level = /^H([1-6])$/.exec(role)?.[1];
  return level === undefined ? null : Number(level);
}

/** An item, then the lists in it. Its paragraphs are lines of it. */
function itemBlocks(branch: Branch, place: Place, take: Take): Block[] {
  const aside: Aside = place.isAside ? { isAside: true } : {};
  const parts = (branch.children ?? []).flatMap((child) =>
    child.role === 'LBody' ? (child.children ?? []) : [child],
  );
  const isList = ({ role }: Branch) => role === 'L';
  const mark = parts.filter(({ role }) => role === 'Lbl').flatMap(take);
  const words = parts.filter((part) => part.role !== 'Lbl' && !isList(part));
  const runs = grouped(words).flatMap((group, index): Run[] => [
    ...(index > 0 ? (['break'] as const) : []),
    ...runsOf(group.flatMap(take)),
  ]);
  const told = mark
    .map(({ text }) => text)
    .join('')
    .trim();
  const kind = { kind: 'item', depth: Math.max(0, place.depth), mark: told || '-' } as const;
  const lists = parts.filter(isList).flatMap((part) => blocksIn(part, place, take));
  return [...blockOf(kind, runs, aside), ...lists];
}

function tableBlocks(branch: Branch, place: Place, take: Take): Block[] {
  return (branch.children ?? []).flatMap((part): Block[] => {
    if (/^T(?:Head|Body|Foot)$/.test(part.role ?? '')) return tableBlocks(part, place, take);
    if (part.role !== 'TR') return blocksIn(part, place, take);
    const cells = (part.children ?? [])
      .map((cell) =>
        linesOf(
          grouped(cell.children ?? []).flatMap((group, index): Run[] => [
            ...(index > 0 ? (['break'] as const) : []),
            ...runsOf(group.flatMap(take)),
          ]),
        ),
      )
      .filter((cell) => cell.length > 0);
    const aside: Aside = place.isAside ? { isAside: true } : {};
    // The table is numbered by its first line, when all its rows are known.
    return cells.length === 0 ? [] : [{ kind: 'row', table: 0, cells, lines: cells.flat(), ...aside }];
  });
}

/** What a page prints outside its structure: running heads, page numbers. */
function leftOver({ pieces }: Page, used: ReadonlySet<Piece>): Block[] {
  const left = pieces.filter((piece) => !used.has(piece));
  return [...groupedBy(left, ({ line }) => line).values()].flatMap((line) =>
    blockOf({ kind: 'paragraph' }, runsOf(line), { isAside: true }),
  );
}

type Kind =
  { kind: 'heading'; level: number } | { kind: 'paragraph' } | { kind: 'item'; depth: number; mark: string };

function blockOf(kind: Kind, runs: readonly Run[], aside: Aside): Block[] {
  const lines = linesOf(runs);
  return lines.length === 0 ? [] : [{ ...kind, lines, ...aside }];
}
