// What would change in a file, as a unified diff for people: what cannot be seen is named.
import { shownLine } from '../explaining/shown-line.ts';

const around = 3;

/** The lines that change, with three around them. Both texts have the same number of lines: no fix adds or takes any. */
export function diff(path: string, before: string, after: string): string {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const changed = old.flatMap((line, at) => (line === young[at] ? [] : [at]));
  const hunks: number[][] = [];
  for (const at of changed) {
    const last = hunks.at(-1);
    if (last && at - (last.at(-1) ?? 0) <= 2 * around) last.push(at);
    else hunks.push([at]);
  }
  const lines = hunks.flatMap((hunk) => hunkOf(hunk, old, young));
  return [`--- ${shownLine(path)}`, `+++ ${shownLine(path)}`, ...lines, ''].join('\n');
}

function hunkOf(changed: readonly number[], old: readonly string[], young: readonly string[]): string[] {
  // After the last line end there is no line.
  const count = old.at(-1) === '' ? old.length - 1 : old.length;
  const from = Math.max(0, (changed[0] ?? 0) - around);
  const to = Math.min(count, (changed.at(-1) ?? 0) + around + 1);
  const range = `${from + 1},${to - from}`;
  return [`@@ -${range} +${range} @@`, ...runs(from, to, old, young)];
}

/** The lines of a hunk: of lines that change one after another, first all as they were. */
function runs(from: number, to: number, old: readonly string[], young: readonly string[]): string[] {
  const lines: string[] = [];
  const added: string[] = [];
  for (let at = from; at < to; at += 1) {
    const [was = '', is = ''] = [old[at], young[at]];
    if (was === is) {
      for (const line of added.splice(0)) lines.push(line);
      lines.push(` ${shownLine(was.replace(/\r$/, ''))}`);
      continue;
    }
    // The line end of Windows is shown where it is what changes.
    const end = was.endsWith('\r') === is.endsWith('\r') ? /\r$/ : /$^/;
    lines.push(`-${shownLine(was.replace(end, ''))}`);
    added.push(`+${shownLine(is.replace(end, ''))}`);
  }
  return [...lines, ...added];
}
