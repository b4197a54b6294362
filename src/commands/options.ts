// Options that several commands take.
import type { Option } from './command.ts';

/** Options by name. */
export const shared = {
  root: {
    type: 'string',
    value: 'DIR',
    about: {
      fi: 'kansio, jossa `notices` on (oletus: tämä kansio)',
      en: 'the folder that holds `notices` (default: this folder)',
    },
  },
  date: {
    type: 'string',
    value: 'YYYY-MM-DD',
    about: {
      fi: 'päivä, jonka mukaan tarkistetaan (oletus: tänään)',
      en: 'the day to go by (default: today)',
    },
  },
  strict: {
    type: 'boolean',
    about: {
      fi: 'ilmoitetut aukot ja poikkeukset ovat virheitä',
      en: 'declared gaps and waivers are errors',
    },
  },
} satisfies Record<string, Option>;
