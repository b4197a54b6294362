// A decision on a text into the files of a new approval.
import { stringify } from 'yaml';
import type { ApprovalRecord } from '../schema/approval.ts';
import { sameTexts } from '../versions/kept.ts';
import { sealOf } from '../versions/seal.ts';
import type { NewFolder } from '../versions/write-folder.ts';
import type { Proposal } from './proposal.ts';

/** The decision itself, as someone made it. */
export type Verdict = Pick<ApprovalRecord, 'decision' | 'role' | 'by' | 'on' | 'conditions' | 'evidence'>;

/** A new approval, to be written. */
export type NewApproval = NewFolder & { number: number };

/**
 * The approval that a verdict on a text makes, numbered after the newest one and sealed to it. The text is kept beside it,
 * byte for byte, unless an earlier approval or a version keeps it.
 */
export function approvalOf(
  { notice, texts, sourceLanguage, parties, files, against, approvals, versions }: Proposal,
  { decision, role, by, on, conditions, evidence }: Verdict,
): NewApproval {
  const previous = approvals.at(-1);
  const number = (previous?.number ?? 0) + 1;
  const record = {
    decision,
    role,
    by,
    on,
    ...(conditions && { conditions }),
    ...(evidence && { evidence }),
    texts,
    ...(against && { against: against.number }),
    sourceLanguage,
    parties,
  };
  const sealed = { ...record, seal: sealOf(record, previous?.record.seal ?? null) };
  const isKept = [...approvals, ...versions].some((one) => sameTexts(one.record.texts, texts));
  const editions = isKept ? [] : [...files].map(([lang, { bytes }]) => [`${lang}.md`, bytes] as const);
  const written = new TextEncoder().encode(stringify(sealed, { lineWidth: 0 }));
  return {
    number,
    folder: `notices/${notice}/approvals/${number}`,
    files: new Map([...editions, ['approval.yaml', written]]),
  };
}
