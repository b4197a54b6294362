// How someone is reached: shared by controllers, contacts, data protection officers and recipients.
import * as z from 'zod';
import { scalar, text } from './scalars.ts';

/** A street or post-box address. The postal code is text: `00016` stays `00016`. */
export const address = z.strictObject({
  street: text(120),
  postcode: scalar('postcode'),
  city: text(80),
  country: scalar('country').optional(),
});

/** The channels, each optional: which ones must be there is a rule's business, not the shape's. */
export const channels = {
  phone: scalar('phone').optional(),
  email: scalar('email').optional(),
  web: scalar('web').optional(),
  postalAddress: address.optional(),
  visitingAddress: address.optional(),
};

const reachable = z.strictObject(channels);

/** How someone is reached. */
export type Channels = z.infer<typeof reachable>;
