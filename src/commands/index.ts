// The commands, each loaded only when it is asked for.
import type { Command } from './command.ts';

/** The commands by name. */
export const commands: Record<string, () => Promise<Command>> = {
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  preview: async () => (await import('./preview.ts')).preview,
};
