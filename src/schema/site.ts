// What `notices/site.yaml` may hold: that which many notices share.
import * as z from 'zod';
import * as languages from '../languages/index.ts';
import { channels } from './channels.ts';
import { scalar, text } from './scalars.ts';

/** The tags of the languages that a site may speak. */
export const tags = Object.keys(languages) as [keyof typeof languages, ...(keyof typeof languages)[]];

/** Words in each language of the site. Which languages must be there depends on `languages`, and is checked after. */
export const perLanguage = <T extends z.ZodType>(value: T) =>
  z.strictObject(
    Object.fromEntries(tags.map((tag) => [tag, value.optional()])) as Record<
      keyof typeof languages,
      z.ZodOptional<T>
    >,
  );

const id = scalar('id');

/** For whom someone approves a text: `legal`, `owner`, `dpo`, `translator`, or a role of the organisation's own. */
export const role = id;

/** Those whom notices name by key. A version of a notice keeps them as they were on the day of its release. */
export const parties = {
  controllers: z.record(
    id,
    z.strictObject({
      name: text(160),
      businessId: scalar('businessId').optional(),
      publicBody: z.enum(['yes', 'no']).optional(),
      ...channels,
    }),
  ),
  recipients: z
    .record(id, z.strictObject({ name: text(160), businessId: scalar('businessId').optional(), ...channels }))
    .optional(),
};

/** The schema of `site.yaml`. */
export const siteMatter = z.strictObject({
  name: perLanguage(text(120)),
  baseUrl: scalar('web'),
  languages: z.array(z.enum(tags)).min(1),
  ...parties,
  /** Who must approve a text before it is public. Without it nobody is asked. */
  review: z
    .strictObject({
      roles: z.array(role).min(1).max(8),
      /** Whether each role must be another person's. */
      fourEyes: z.enum(['yes', 'no']).optional(),
      /** Whether someone who edited the text may approve it. */
      editorsApprove: z.enum(['yes', 'no']).optional(),
    })
    .optional(),
  /** Notices that are no longer in force, by id, and the day they ceased to be. */
  retired: z.record(scalar('slug'), scalar('day')).optional(),
  authority: z.strictObject({
    checked: scalar('day'),
    name: perLanguage(text(160)),
    postalAddress: perLanguage(text(200)),
    visitingAddress: perLanguage(text(200)),
    phone: scalar('phone'),
    email: scalar('email').optional(),
    web: perLanguage(scalar('web')),
  }),
});

/** What the notices of a site share: its languages, the source language first, controllers, recipients, the authority. */
export type Site = z.infer<typeof siteMatter>;

/** Who must approve a text before it is public, and who may. */
export type ReviewPolicy = NonNullable<Site['review']>;
