// Tries the fixes on the files of a notice, one by one, and keeps those after which there is less to tell.
import type { RawFile, Said } from '../model.ts';
import type { Terms } from '../pipeline.ts';
import { applied } from './apply.ts';
import type { Fix } from './fix.ts';
import * as fixes from './index.ts';
import { bytesOf, seenIn, textOf, type Seen } from './seen.ts';
import { isBetter, isOfMetadata } from './told.ts';

/** A file as it is and as it would be, and what was done to it. */
export type Mended = { path: string; before: Uint8Array; after: Uint8Array; did: Said[] };

/**
 * The files of a notice in which something can be mended with certainty. `others` are files that they are read with and
 * that are left alone. Files that are not text are left alone too. Mended again, the result gives none.
 */
export function mend(files: readonly RawFile[], others: readonly RawFile[], terms: Terms): Mended[] {
  const texts = new Map(
    files.flatMap(({ path, bytes }) => {
      const text = textOf(bytes);
      return text === null ? [] : [[path, text] as const];
    }),
  );
  const unread = files.filter(({ path }) => !texts.has(path));
  const look = remembering((now) => seenIn(now, [...others, ...unread], terms));
  let mended: Step = { texts, done: [] };
  for (let round = 0; round < mostRounds; round += 1) {
    const step = firstStep(mended.texts, look);
    if (!step) break;
    mended = { texts: step.texts, done: [...mended.done, ...step.done] };
  }
  return files.flatMap(({ path, bytes }) => {
    const text = mended.texts.get(path) ?? '';
    if (text === (texts.get(path) ?? '')) return [];
    const own = new Set(mended.done.filter((one) => one.path === path).map(({ fix }) => fix));
    const did = all.filter((fix) => own.has(fix)).map((fix) => fix.did);
    return [{ path, before: bytes, after: bytesOf(text), did }];
  });
}

const all: readonly Fix[] = Object.values(fixes);
// Each round mends something, and no real notice has room for more.
const mostRounds = 200;

type Texts = ReadonlyMap<string, string>;
type Look = (texts: Texts) => Seen;

/** The texts of files, and the fixes that made them what they are. */
type Step = { texts: Texts; done: readonly { path: string; fix: Fix }[] };

/** The first fix that makes a file better, or all files at once, since languages are compared with each other. */
function firstStep(texts: Texts, look: Look): Step | null {
  const paths = [...texts.keys()];
  // What is wrong in metadata may hide more of its kind.
  const together = all.filter(({ id }) => isOfMetadata(id));
  const alone = paths.flatMap((path) =>
    [...all.map((fix) => [fix]), together].map((some) => ({ among: [path], some })),
  );
  for (const { among, some } of [...alone, ...all.map((fix) => ({ among: paths, some: [fix] }))]) {
    const step = settled(texts, among, some, look);
    if (step.done.length === 0) continue;
    const mends = step.done.map(({ path, fix }) => ({ path, rule: fix.id }));
    if (isBetter(mends, look(texts).told, look(step.texts).told)) return step;
  }
  return null;
}

/** Texts with some fixes, made again until they find nothing: one mistake of metadata is told at a time. */
function settled(texts: Texts, among: readonly string[], some: readonly Fix[], look: Look): Step {
  const done = new Map<string, Step['done'][number]>();
  let now = texts;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = now;
    for (const path of among)
      for (const fix of some) {
        const next = fixed(path, now, fix, look);
        if (next === now.get(path)) continue;
        done.set(`${path} ${fix.id}`, { path, fix });
        now = new Map([...now, [path, next]]);
      }
    if (now === before) return { texts: now, done: [...done.values()] };
  }
  return { texts, done: [] };
}

function fixed(path: string, texts: Texts, fix: Fix, look: Look): string {
  const raw = texts.get(path) ?? '';
  if ('rewrite' in fix) return fix.rewrite(raw);
  const page = look(texts).pages.get(path);
  return page ? applied(raw, page.lines, fix.edits(page)) : raw;
}

/** What is seen of the same texts is looked up once. */
function remembering(see: Look): Look {
  const known = new Map<Texts, Seen>();
  return (texts) => {
    const seen = known.get(texts) ?? see(texts);
    known.set(texts, seen);
    return seen;
  };
}
