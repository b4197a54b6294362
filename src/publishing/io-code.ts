// Tells what the machine could not do from what we did wrong.

/** The code of an I/O error (`ENOSPC`, `EACCES`…). Nothing for any other error, which is then a bug of ours. */
export function ioCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
