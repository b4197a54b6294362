// The notice of the sound site in a folder of its own: read, edited, released and checked.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/commands/check.ts';
import type { Command, Given } from '../src/commands/command.ts';
import { release } from '../src/commands/release.ts';
import { ran, today, type Ran } from './ran.ts';

export type Options = Given['options'];

/** A file or folder of the notice. */
export const pathIn = (root: string, name: string) => join(root, 'notices/verkkokauppa', name);
export const read = (root: string, name: string) => readFileSync(pathIn(root, name), 'utf8');
export const write = (root: string, name: string, text: string) => writeFileSync(pathIn(root, name), text);

/** Edits a file of the notice. Throws for an edit that changes nothing. */
export function edit(
  root: string,
  name: string,
  edits: readonly (readonly [from: string | RegExp, to: string])[],
): void {
  for (const [from, to] of edits) {
    const before = read(root, name);
    const after = typeof from === 'string' ? before.replaceAll(from, () => to) : before.replace(from, to);
    if (after === before) throw new Error(`${name}: nothing is changed by ${String(from)}`);
    write(root, name, after);
  }
}

/** Runs a command on the site, in English. */
export const run = (
  command: Command,
  root: string,
  options: Options,
  paths: string[] = [],
  day = today,
): Promise<Ran> => ran(command, { options: { ...options, root }, paths }, { lang: 'en', today: day });

/** Releases the notice. */
export const released = (root: string, options: Options = {}) =>
  run(release, root, options, ['verkkokauppa']);

type Printed = { rule: string; severity: string; path: string; message: string; help: string };

/** What a check tells of the site. */
export async function diagnosticsOf(root: string): Promise<Printed[]> {
  const { out } = await run(check, root, { format: 'json' });
  return JSON.parse(out).diagnostics;
}

/** The same in a few words each. */
export const checked = async (root: string): Promise<string[]> =>
  (await diagnosticsOf(root)).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
