// Those whom a notice names by key, told apart from the many that `site.yaml` knows, and put back in their place.
import type { Facts } from '../schema/notice.ts';
import type { Parties } from '../schema/record.ts';
import type { Site } from '../schema/site.ts';

/** The controllers and recipients that a notice names, as the site knows them. */
export function partiesOf(facts: Facts, { controllers, recipients = {} }: Site): Parties {
  const listed = [facts.recipients, facts.transfers].flatMap((list) => (Array.isArray(list) ? list : []));
  const named = listed.flatMap(({ recipient }) => recipient ?? []);
  return {
    controllers: only(controllers, [facts.controller, ...(facts.jointControllers ?? [])]),
    ...(named.length > 0 && { recipients: only(recipients, named) }),
  };
}

/** The site as it was when a version was released, as far as the version tells of it. */
export const siteWith = (site: Site, { controllers, recipients }: Parties): Site => ({
  ...site,
  controllers,
  recipients,
});

const only = <T>(known: Record<string, T>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(known).filter(([key]) => keys.includes(key)));
