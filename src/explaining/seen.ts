// Runs the check on an example, and keeps what it tells under one id.
import type { Diagnostic, Said, Severity } from '../model.ts';
import type { Example } from '../rules/rule.ts';
import { changedLines } from './changed-lines.ts';
import type { FileChange, Known, Seen } from './known.ts';
import { check, lay, soundBehind } from './lay.ts';
import { sound, type Files } from './sound.ts';

/** What is told of a bad example under an id. Throws when nothing is: then the example is wrong. */
export function seenIn(id: string, bad: Example, good: Example): Seen {
  const [wrong, fine] = [lay(bad), lay(good)];
  return {
    ...told(id, check(wrong).diagnostics),
    repair: changesOf([...wrong.keys()], wrong, new Map([...fine, ...sound])),
    fine: changesOf([...sound.keys()], sound, fine)
      .map(({ path, lines }) => ({ path, lines: lines.filter(({ sign }) => sign === '+') }))
      .filter(({ lines }) => lines.length > 0),
  };
}

/** What is told under an id among some findings. Throws when nothing is. */
export function told(id: string, diagnostics: readonly Diagnostic[]): Omit<Seen, 'repair' | 'fine'> {
  const found = diagnostics.find(({ rule }) => rule === id);
  if (!found) throw new Error(`the example of ${id} does not show it`);
  return { severity: found.severity, message: found.message, help: found.help };
}

/** What is known of an id that lines of the sound notice do not show right and wrong: what is told of something spoilt. */
export const knownFrom = (
  id: string,
  why: Said,
  find: () => Diagnostic[],
  severity: Severity = 'error',
): Known => ({ id, severity, why, see: () => ({ ...told(id, find()), repair: [], fine: [] }) });

/** How some files change. A file that is not there later is one too many: it is shown beside the one it is a copy of. */
const changesOf = (paths: readonly string[], before: Files, after: Files): FileChange[] =>
  paths
    .map((path) => ({
      path,
      lines: changedLines(before.get(path) ?? '', after.get(path) ?? after.get(soundBehind(path)) ?? ''),
    }))
    .filter(({ lines }) => lines.length > 0);
