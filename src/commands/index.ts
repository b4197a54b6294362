// The commands, each loaded only when it is asked for.
import type { Command } from './command.ts';

/** The commands by name. */
export const commands: Record<string, () => Promise<Command>> = {
  init: async () => (await import('./init.ts')).init,
  new: async () => (await import('./new.ts')).begin,
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  status: async () => (await import('./status.ts')).status,
  translated: async () => (await import('./translated.ts')).translated,
  release: async () => (await import('./release.ts')).release,
  approve: async () => (await import('./approve.ts')).approve,
  approvals: async () => (await import('./approvals.ts')).approvals,
  review: async () => (await import('./review.ts')).review,
  pack: async () => (await import('./pack.ts')).pack,
  preview: async () => (await import('./preview.ts')).preview,
  explain: async () => (await import('./explain.ts')).explain,
  rules: async () => (await import('./rules.ts')).rules,
  fix: async () => (await import('./fix.ts')).fix,
  import: async () => (await import('./import.ts')).importing,
};
