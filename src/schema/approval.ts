// What `notices/<id>/approvals/<n>/approval.yaml` may hold: who approved or rejected which text, and when.
import * as z from 'zod';
import { parties, perLanguage, role, tags } from './site.ts';
import { scalar, text } from './scalars.ts';

/** The schema of `approval.yaml`. */
export const approvalMatter = z.strictObject({
  decision: z.enum(['approved', 'rejected']),
  role,
  by: text(160),
  on: scalar('day'),
  /** What the approver asks for beside the text. An approval with conditions is an approval, and its conditions are shown. */
  conditions: z.array(text(500)).min(1).max(20).optional(),
  /** Where the decision can be seen, such as the address of a review. */
  evidence: scalar('web').optional(),
  /** What was decided on: the hash of the text in each language. */
  texts: perLanguage(scalar('textHash')),
  /** The version that the text was compared with. */
  against: scalar('number').optional(),
  /** The language whose edition carries the facts. */
  sourceLanguage: z.enum(tags),
  /** The controllers and recipients that the text names, as they were on the day. */
  parties: z.strictObject(parties),
  /** By which it shows whether this approval, or one before it, was altered or taken away later. */
  seal: scalar('seal'),
});

/** An approval, or a rejection, of the text of a notice. */
export type ApprovalRecord = z.infer<typeof approvalMatter>;
