// What `notices/<id>/versions/<n>/record.yaml` may hold: all that is known of a released version besides its text.
import * as z from 'zod';
import { scalar, text } from './scalars.ts';
import { parties, perLanguage, role, tags } from './site.ts';

const partiesMatter = z.strictObject(parties);

/** The schema of `record.yaml`. */
export const recordMatter = z.strictObject({
  version: scalar('number'),
  effectiveFrom: scalar('day'),
  /** The day it was released: never before its text was final, often before it is in force. */
  released: scalar('day'),
  /** The language whose edition carries the facts. */
  sourceLanguage: z.enum(tags),
  /** The hash of each edition, by which it shows whether one was altered later. */
  texts: perLanguage(scalar('textHash')),
  /** What changed since the version before, as the public is told. */
  changeLog: perLanguage(z.array(text(500)).min(1).max(100)).optional(),
  parties: partiesMatter,
  /** The approvals that covered the text on the day it was released, by their numbers. */
  approvals: z.array(
    z.strictObject({
      number: scalar('number'),
      role,
      by: text(160),
      on: scalar('day'),
      conditions: z.array(text(500)).min(1).max(20).optional(),
    }),
  ),
  /** By which it shows whether this record was altered later. */
  seal: scalar('seal'),
});

/** What is known of a version besides its text. */
export type VersionRecord = z.infer<typeof recordMatter>;

/** Those whom a notice names by key, as `site.yaml` told of them on some day. */
export type Parties = z.infer<typeof partiesMatter>;
