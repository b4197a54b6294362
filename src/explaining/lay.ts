// Lays an example's edits over the sound site, and has the result checked.
import type { Notice, Outcome, RawFile } from '../model.ts';
import { byRules, compile, type Compiled } from '../pipeline.ts';
import type { Example } from '../rules/rule.ts';
import { sound, type Files } from './sound.ts';

/** The sound site with an example's edits. Throws for an edit that changes nothing: the example would show nothing. */
export function lay(example: Example): Files {
  const edited = Object.entries(example).map(([name, edits]) => {
    const path = pathOf(name);
    return [
      path,
      (edits ?? []).reduce((text, [from, to]) => edit(path, text, from, to), textBehind(path)),
    ] as const;
  });
  return new Map([...sound, ...edited]);
}

/** What the program makes of a site's files on the day the sound site is written for. */
export const check = (files: Files, { strict = false } = {}): Outcome<Compiled<Notice> | null> =>
  compile(
    { value: rawFiles(files), diagnostics: [] },
    { today: '2026-11-22', strict },
    { keep: (notice) => notice, judging: byRules },
  );

/** A site's files as they would lie on the disk. */
export const rawFiles = (files: Files): RawFile[] =>
  [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

/** The sound file that a file begins as: itself, or the one that a file of a further notice is a copy of. */
export const soundBehind = (path: string): string =>
  sound.has(path) ? path : path.replace(/[^/]+(?=\/[^/]+$)/, 'verkkokauppa');

const pathOf = (name: string) =>
  name === 'site.yaml' || name.includes('/') ? `notices/${name}` : `notices/verkkokauppa/${name}`;

function textBehind(path: string): string {
  const text = sound.get(soundBehind(path));
  if (text === undefined) throw new Error(`the sound site has nothing to copy ${path} from`);
  return text;
}

function edit(path: string, text: string, from: string | RegExp, to: string): string {
  const edited = typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
  if (edited === text) throw new Error(`${path}: nothing is changed by ${String(from)}`);
  return edited;
}
