// Runs a command as the command line would, and keeps what it says.
import type { Command, Exit, Given, Talk } from '../src/commands/command.ts';

/** What a command said on each stream, and how it ended. */
export type Ran = { code: Exit; out: string; err: string };

/** The day on which the tests run their commands. */
export const today = '2026-11-22';

/** Runs a command in one of the languages, on a day. */
export async function ran(
  command: Command,
  given: Given,
  { lang, ...when }: Pick<Talk, 'lang'> & Partial<Pick<Talk, 'today'>>,
): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await command.run(given, {
    lang,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    watched: false,
    colour: false,
    today,
    ...when,
  });
  return { code, out: out.join(''), err: err.join('') };
}
