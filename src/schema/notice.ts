// What the front matter of a notice may hold. The words are repeated in every language; the facts are in the
// source language's edition alone. Both schemas are strict: an unknown key is an error.
import * as z from 'zod';
import { bases } from '../law/bases.ts';
import { elements } from '../law/elements.ts';
import { frameworks } from '../law/frameworks.ts';
import { rightKeys } from '../law/rights.ts';
import { criminalGrounds, identityCodeGrounds, specialConditions } from '../law/sensitive-data.ts';
import { mechanisms } from '../law/transfers.ts';
import { address, channels } from './channels.ts';
import { scalar, text } from './scalars.ts';

/** Said outright: there is none. Not the same as not saying. */
const none = z.literal('none');

const id = scalar('id');
const list = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(100);

/** The words of things that are listed by id, the same in a source edition and in a translation. */
const item = {
  named: { id, name: text(140) },
  purpose: { id, name: text(140), interest: text(300).optional(), retentionRule: text(200).optional() },
  recipient: { id, name: text(140).optional(), reason: text(300).optional() },
  transfer: { id, copy: text(300).optional(), reason: text(300).optional() },
  change: { id, text: text(500) },
};

/**
 * How direct marketing is done. The law asks a natural person's consent for electronic marketing, with exceptions for
 * one's own customers and for organisations (917/2014, 200 and 202 §).
 */
const marketingKinds = [
  'post',
  'phone',
  'electronic',
  'electronicToCustomers',
  'electronicToOrganisations',
  'any',
] as const;

/** A way of direct marketing. */
export type MarketingKind = (typeof marketingKinds)[number];

/**
 * How much of the source language’s text a translation has. An abridged one may leave sections and texts out: an
 * authority may inform in its other language more shortly, not leave it out (Language Act 423/2003, 32 §).
 */
const translationStates = ['complete', 'abridged'] as const;

const words = {
  registerName: text(120),
  slug: scalar('slug').optional(),
  lead: text(300),
  unexpected: text(140).optional(),
};

/** The front matter of a translation: words only. */
export const translationMatter = z.strictObject({
  ...words,
  translation: z
    .strictObject({
      state: z.enum(translationStates),
      /** The mark of the source language’s text, section by section, that the translation was made from. */
      sources: z.record(z.string(), text(20_000)).optional(),
    })
    .optional(),
  contact: z.strictObject({ role: text(120) }).optional(),
  dataSubjects: list(z.strictObject(item.named)).optional(),
  purposes: list(z.strictObject(item.purpose)).optional(),
  data: list(z.strictObject(item.named)).optional(),
  sources: list(z.strictObject(item.named)).optional(),
  recipients: list(z.strictObject(item.recipient)).optional(),
  transfers: list(z.strictObject(item.transfer)).optional(),
  provision: z.strictObject({ consequences: text(500) }).optional(),
  automatedDecisions: z.strictObject({ logic: text(1000), consequences: text(1000) }).optional(),
  profiling: z.strictObject({ description: text(1000) }).optional(),
  changes: list(z.strictObject(item.change)).optional(),
});

/** The front matter of the source language's edition: its words, and every fact. */
export const sourceMatter = z.strictObject({
  ...words,

  framework: z.enum(frameworks),
  drawnUpUnder: z.strictObject({ statute: scalar('statute'), section: text(20) }).optional(),
  version: text(20).optional(),
  created: scalar('day').optional(),
  updated: scalar('day').optional(),
  effectiveFrom: scalar('day').optional(),
  reviewed: scalar('day').optional(),
  reviewDue: scalar('day').optional(),

  controller: id,
  jointControllers: list(id).optional(),
  representative: z.strictObject({ name: text(160), ...channels }).optional(),
  contact: z.strictObject({ role: text(120), ...channels }).optional(),
  dpo: z.union([none, z.strictObject(channels)]).optional(),

  dataSubjects: list(z.strictObject(item.named)).optional(),
  purposes: list(
    z.strictObject({
      ...item.purpose,
      basis: z.enum(bases).optional(),
      statute: z.strictObject({ statute: scalar('statute'), section: text(20).optional() }).optional(),
      retention: scalar('duration').optional(),
      marketing: z.enum(marketingKinds).optional(),
    }),
  ).optional(),
  data: list(
    z.strictObject({
      ...item.named,
      special: z.enum(specialConditions).optional(),
      criminal: z.enum(criminalGrounds).optional(),
      identityCode: z.enum(identityCodeGrounds).optional(),
    }),
  ).optional(),
  sources: list(
    z.strictObject({
      ...item.named,
      from: z.enum(['subject', 'elsewhere']),
      public: z.enum(['yes', 'no']).optional(),
    }),
  ).optional(),
  recipients: z
    .union([
      none,
      list(
        z.strictObject({
          ...item.recipient,
          recipient: id.optional(),
          as: z.enum(['processor', 'controller', 'authority']).optional(),
          country: scalar('country').optional(),
        }),
      ),
    ])
    .optional(),
  transfers: z
    .union([
      none,
      list(
        z.strictObject({
          ...item.transfer,
          country: scalar('country').optional(),
          mechanism: z.enum(mechanisms).optional(),
          recipient: id.optional(),
        }),
      ),
    ])
    .optional(),
  provision: z
    .strictObject({
      duty: z.enum(['statutory', 'contractual', 'necessary', 'voluntary']),
      consequences: text(500),
    })
    .optional(),
  automatedDecisions: z
    .union([none, z.strictObject({ logic: text(1000), consequences: text(1000) })])
    .optional(),
  profiling: z.union([none, z.strictObject({ description: text(1000) })]).optional(),
  rights: list(z.enum(rightKeys)).optional(),
  changes: list(z.strictObject({ ...item.change, on: scalar('day').optional() })).optional(),

  gaps: list(
    z.strictObject({ element: z.enum(elements), reason: text(500), until: scalar('day') }),
  ).optional(),
  waivers: list(z.strictObject({ rule: text(80), reason: text(500), until: scalar('day') })).optional(),
});

/** The words of an edition: what a translation repeats in its own language. */
export type Words = z.infer<typeof translationMatter>;

/** The facts of a notice, language-neutral, held once by the source language's edition. */
export type Facts = z.infer<typeof sourceMatter>;

/** A postal or visiting address, as a notice or `site.yaml` gives it. */
export type Address = z.infer<typeof address>;

/** The words of a source edition: what is declared to be none has no words. */
export function wordsOf(facts: Facts): Words {
  const { recipients, transfers, automatedDecisions, profiling, ...rest } = facts;
  return {
    ...rest,
    recipients: recipients === 'none' ? undefined : recipients,
    transfers: transfers === 'none' ? undefined : transfers,
    automatedDecisions: automatedDecisions === 'none' ? undefined : automatedDecisions,
    profiling: profiling === 'none' ? undefined : profiling,
  };
}
