// What the author of an example wrote and what they read about it, for the files that show it.
import type { AuthorLang, Outcome } from '../src/model.ts';
import { decode } from '../src/reading/decode.ts';
import { summaryOf } from '../src/examine.ts';
import { changedLines } from '../src/explaining/changed-lines.ts';
import { rawFiles, soundBehind } from '../src/explaining/lay.ts';
import { sound, type Files } from '../src/explaining/sound.ts';
import { terminal } from '../src/reporters/index.ts';

export { check, lay } from '../src/explaining/lay.ts';
export { sound, type Files } from '../src/explaining/sound.ts';

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

function written(files: Files): string {
  const kept = [...files].flatMap(([path, text]) => {
    const before = soundBehind(path);
    const lines = changedLines(sound.get(before) ?? '', text).map(({ sign, number, text: line }) =>
      shortened(`${String(number).padStart(4)} ${sign} ${line}`),
    );
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
