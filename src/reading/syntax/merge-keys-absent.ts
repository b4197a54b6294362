// The key `<<`, by which some programs copy fields from another place.
import { fieldsOf } from './fields.ts';
import type { Mistake } from './mistake.ts';

export const mergeKeysAbsent: Mistake = {
  id: 'merge-keys-absent',
  severity: 'error',
  when: 'always',

  *find({ document }) {
    for (const { name, start, end } of fieldsOf(document)) {
      if (name !== '<<') continue;
      yield {
        at: [start, end],
        message: {
          fi: 'Merkit `<<` kopioisivat kenttiä toisesta kohdasta, mutta kopiointi ei ole käytössä.',
          en: 'The signs `<<` would copy fields from another place, but copying is not in use.',
        },
        help: {
          fi: 'Poista rivi ja kirjoita kentät tähän.',
          en: 'Delete the line and write the fields here.',
        },
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\ncontact:\n  <<: yhteystiedot\n  role: Asiakaspalvelu\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\ncontact:\n  role: Asiakaspalvelu\n---\n\n## Rekisterinpitäjä\n',
};
