// The supervisory authority of Finland: how it is reached, and where it is reached no more.
import type { Lang } from '../model.ts';

/**
 * The contact details of the Office of the Data Protection Ombudsman. The e-mail address is left out: it has not been
 * checked. Read on the authority's own pages on contact information in Finnish, Swedish and English.
 */
export const authority: {
  checked: string;
  source: string;
  name: Record<Lang, string>;
  visitingAddress: Record<Lang, string>;
  postalAddress: Record<Lang, string>;
  switchboard: string;
  registry: string;
  web: Record<Lang, string>;
} = {
  checked: '2026-03-30',
  source: 'https://tietosuoja.fi/yhteystiedot',
  name: {
    fi: 'Tietosuojavaltuutetun toimisto',
    sv: 'Dataombudsmannens byrå',
    en: 'Office of the Data Protection Ombudsman',
  },
  visitingAddress: {
    fi: 'Lintulahdenkuja 4, 00530 Helsinki',
    sv: 'Fågelviksgränden 4, 00530 Helsingfors',
    en: 'Lintulahdenkuja 4, 00530 Helsinki',
  },
  postalAddress: {
    fi: 'PL 800, 00531 Helsinki',
    sv: 'PB 800, 00531 Helsingfors',
    en: 'P.O. Box 800, 00531 Helsinki, Finland',
  },
  switchboard: '029 566 6700',
  registry: '029 566 6768',
  web: { fi: 'https://tietosuoja.fi', sv: 'https://tietosuoja.fi/sv', en: 'https://tietosuoja.fi/en' },
};

// The fax and the advice line of old.
const formerPhones: readonly string[] = ['029 566 6735', '029 56 16670'];

/** A phone number by its digits alone, as dialled in Finland: `+358 29 566 6700` is `0295666700`. */
const digitsOf = (phone: string): string => phone.replaceAll(/[^\d+]/g, '').replace(/^(?:\+|00)358/, '0');

/** Whether a number is one of those that the authority answers. */
export const isAuthorityPhone = (phone: string): boolean =>
  [authority.switchboard, authority.registry].some((own) => digitsOf(own) === digitsOf(phone));

/** Whether a number was once the authority's, and is so no more. */
export const isFormerPhone = (phone: string): boolean =>
  formerPhones.some((former) => digitsOf(former) === digitsOf(phone));
