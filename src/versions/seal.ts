// The seal of a record: what its fields say, in one number.
import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

/**
 * `s1:` and the SHA-256, in hexadecimal, of the fields of a record and of the seal of the record before it, where there is
 * one that it follows. How the file is written is no matter. A seal shows accidents and careless edits. It does not stop
 * one who alters a record and seals it anew: that shows in the history of git alone.
 */
export function sealOf(fields: Readonly<Record<string, unknown>>, previous: string | null): string {
  const { seal, ...sealed } = fields;
  // A number is written and read as text.
  const told: unknown = JSON.parse(
    JSON.stringify(sealed, (_, value: unknown) => (typeof value === 'number' ? String(value) : value)),
  );
  return `s1:${createHash('sha256')
    .update(canonical({ previous, record: told }))
    .digest('hex')}`;
}
