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

/** What a text is compared with. */
export const compared = {
  type: 'string',
  value: 'in-force|approved|vN|REF|DIR',
  about: {
    fi: 'vertailukohta: voimassa oleva versio, hyväksytty teksti, versio, git-viite tai kansio (oletus: voimassa oleva, muuten HEAD)',
    en: 'what to compare with: the version in force, the approved text, a version, a git reference or a folder (default: in force, else HEAD)',
  },
} satisfies Option;
