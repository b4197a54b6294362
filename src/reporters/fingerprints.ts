// Names for findings that last from run to run, so that a service can tell a new finding from a known one.
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model.ts';

/** A finding with its fingerprint. */
export type Fingerprinted = Diagnostic & { fingerprint: string };

/**
 * Findings with the SHA-256 of what each is about, in hexadecimal. It is the same whatever line the finding is on and
 * whatever language it is told in; findings that are alike but for the line are numbered in their order.
 */
export function fingerprinted(diagnostics: readonly Diagnostic[]): Fingerprinted[] {
  const met = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const about = aboutOf(diagnostic);
    const ordinal = (met.get(about) ?? 0) + 1;
    met.set(about, ordinal);
    const fingerprint = createHash('sha256').update(`${about} ${ordinal}`).digest('hex');
    return { ...diagnostic, fingerprint };
  });
}

const aboutOf = ({ rule, path, notice, section, message }: Diagnostic): string =>
  JSON.stringify([rule, path, notice ?? '', section ?? '', withoutLines(message.fi)]);

/** Some messages name another line, which moves as lines do. */
const withoutLines = (message: string) => message.replace(/(\briv[ei]\p{L}*) \d+( ja \d+)?/giu, '$1');
