// How someone is reached: the fields that controllers, contacts, officers, representatives and recipients share.
import type { Fields } from './field.ts';

const address: Fields = {
  street: {
    about: { fi: 'Katuosoite tai postilokero.', en: 'The street address or post-office box.' },
    example: 'Esimerkkikatu 1',
  },
  postcode: { about: { fi: 'Postinumero.', en: 'The postcode.' }, example: '00100' },
  city: { about: { fi: 'Postitoimipaikka.', en: 'The town.' }, example: 'Helsinki' },
  country: {
    about: {
      fi: 'Maan kaksikirjaiminen tunnus, jos maa ei ole Suomi.',
      en: 'The two-letter code of the country, if it is not Finland.',
    },
    example: 'SE',
  },
};

const within = (path: string): Fields =>
  Object.fromEntries(Object.entries(address).map(([key, field]) => [`${path}.${key}`, field]));

/** The channels by their path. */
export const channelFields: Fields = {
  phone: {
    about: {
      fi: 'Organisaation puhelinnumero, ei yksityishenkilön.',
      en: 'A phone number of the organisation, not of a private person.',
    },
    example: '029 566 6700',
  },
  email: {
    about: {
      fi: 'Organisaation sähköpostiosoite, ei yksityishenkilön.',
      en: 'An e-mail address of the organisation, not of a private person.',
    },
    example: 'tietosuoja@example.fi',
  },
  web: {
    about: { fi: 'Verkko-osoite, joka alkaa https://.', en: 'A web address that begins with https://.' },
    example: 'https://www.example.fi/tietosuoja',
  },
  postalAddress: { about: { fi: 'Postiosoite.', en: 'The postal address.' } },
  ...within('postalAddress'),
  visitingAddress: { about: { fi: 'Käyntiosoite.', en: 'The visiting address.' } },
  ...within('visitingAddress'),
};
