// What `notices/site.yaml` may hold: that which many notices share.
import * as z from 'zod';
import * as languages from '../languages/index.ts';
import { channels } from './channels.ts';
import { scalar, text } from './scalars.ts';

const tags = Object.keys(languages) as [keyof typeof languages, ...(keyof typeof languages)[]];

/** Words in each language of the site. Which languages must be there depends on `languages`, and is checked after. */
const perLanguage = <T extends z.ZodType>(value: T) =>
  z.strictObject(
    Object.fromEntries(tags.map((tag) => [tag, value.optional()])) as Record<
      keyof typeof languages,
      z.ZodOptional<T>
    >,
  );

const id = scalar('id');

/** The schema of `site.yaml`. */
export const siteMatter = z.strictObject({
  name: perLanguage(text(120)),
  baseUrl: scalar('web'),
  languages: z.array(z.enum(tags)).min(1),
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
