// How someone is reached, as rows of details.
import { countryName } from '../../law/countries.ts';
import type { Html } from '../../model.ts';
import type { Channels } from '../../schema/channels.ts';
import type { Address } from '../../schema/notice.ts';
import { escape, join, link, unbroken } from '../typeset.ts';
import type { Telling } from './answer.ts';

/** A row of details: a term and the lines that tell it. */
export type Row = { term: Html; lines: Html[] };

/** One row for each way of reaching someone that is stated, in the order of a letterhead. */
export function reach(
  channels: Channels,
  { language: { facts }, lang }: Pick<Telling, 'language' | 'lang'>,
): Row[] {
  const { postalAddress, visitingAddress, phone, email, web } = channels;
  return [
    postalAddress && row(facts.postalAddress, addressLine(postalAddress, lang)),
    visitingAddress && row(facts.visitingAddress, addressLine(visitingAddress, lang)),
    phone && row(facts.phone, link(`tel:${phone.replace(/[^\d+]/g, '')}`, unbroken(phone))),
    email && row(facts.email, link(`mailto:${email}`, escape(email))),
    web && row(facts.web, link(web, escape(web.replace(/^https:\/\/|\/$/g, '')))),
  ].filter((found) => typeof found === 'object');
}

/** A row of one line. */
export const row = (term: string, line: Html): Row => ({ term: escape(term), lines: [line] });

function addressLine({ street, postcode, city, country }: Address, lang: Telling['lang']): Html {
  const place = unbroken(`${postcode} ${city}`);
  return join([escape(street), place, ...(country ? [escape(countryName(country, lang))] : [])], ', ');
}
