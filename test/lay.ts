// Lays an example's edits over the sound site of the tests, and has the result checked.
import { readFileSync } from 'node:fs';
import type { AuthorLang, Notice, Outcome, RawFile } from '../src/model.ts';
import { decode } from '../src/reading/decode.ts';
import { summaryOf } from '../src/examine.ts';
import { compile, type Compiled } from '../src/pipeline.ts';
import { terminal } from '../src/reporters/index.ts';
import type { Example } from '../src/rules/rule.ts';
import { changedLines } from './changed-lines.ts';

/** The texts of a site's files, by path. */
export type Files = ReadonlyMap<string, string>;

/** The files of the sound site. */
export const sound: Files = new Map(
  ['notices/site.yaml', 'notices/verkkokauppa/en.md', 'notices/verkkokauppa/fi.md'].map((path) => [
    path,
    readFileSync(new URL(`sound/${path}`, import.meta.url), 'utf8'),
  ]),
);

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
  compile({ value: rawFiles(files), diagnostics: [] }, { today: '2026-11-22', strict }, (notice) => notice);

/** What the author wrote, and what they read about it in Finnish and in English. */
export function writtenAndRead(files: Files, { diagnostics }: Outcome<unknown>): string {
  const texts = new Map(
    rawFiles(files)
      .flatMap((file) => decode(file).value ?? [])
      .map((file) => [file.path, file]),
  );
  const summary = summaryOf([...files.keys()], diagnostics);
  const read = (lang: AuthorLang) => terminal({ summary, diagnostics, texts, lang, colour: false });
  return [written(files), read('fi'), read('en')].join(`\n${'─'.repeat(110)}\n\n`);
}

const pathOf = (name: string) =>
  name === 'site.yaml'
    ? `notices/${name}`
    : name.includes('/')
      ? `notices/${name}`
      : `notices/verkkokauppa/${name}`;

/** The file that an edited one begins as: a further notice is a copy of the sound one. */
function textBehind(path: string): string {
  const text = sound.get(path) ?? sound.get(copied(path));
  if (text === undefined) throw new Error(`the sound site has nothing to copy ${path} from`);
  return text;
}

function edit(path: string, text: string, from: string | RegExp, to: string): string {
  const edited = typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
  if (edited === text) throw new Error(`${path}: nothing is changed by ${String(from)}`);
  return edited;
}

const rawFiles = (files: Files): RawFile[] =>
  [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

function written(files: Files): string {
  const kept = [...files].flatMap(([path, text]) => {
    const before = sound.has(path) ? path : copied(path);
    const lines = changedLines(sound.get(before) ?? '', text).map((line) => shortened(line));
    const more = lines.length > mostLines ? [`     … ${lines.length - mostLines} more`] : [];
    const heading = before === path ? path : `${path} (a copy of ${before})`;
    const shown = [heading, ...lines.slice(0, mostLines), ...more];
    return lines.length > 0 || before !== path ? [shown.join('\n')] : [];
  });
  const deleted = [...sound.keys()].filter((path) => !files.has(path)).map((path) => `${path} (deleted)`);
  return `${[...kept, ...deleted].join('\n\n')}\n`;
}

const mostLines = 30;

const shortened = (line: string) => (line.length > 140 ? `${line.slice(0, 139)}…` : line);

/** The sound file that a file of another notice is a copy of. */
const copied = (path: string) => path.replace(/[^/]+(?=\/[^/]+$)/, 'verkkokauppa');
