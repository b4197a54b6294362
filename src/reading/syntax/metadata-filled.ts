// Nothing between the two fences, or nothing but comments.
import { isEmpty } from './fields.ts';
import type { Mistake } from './mistake.ts';

export const metadataFilled: Mistake = {
  id: 'metadata-filled',
  severity: 'error',
  when: 'always',

  *find({ document, problems }) {
    if (problems.length > 0 || !isEmpty(document.contents)) return;
    yield {
      at: [0, 0],
      message: { fi: 'Metatiedot ovat tyhjät.', en: 'The metadata are empty.' },
      help: {
        fi: 'Kirjoita kentät kukin omalle rivilleen: nimi, kaksoispiste, välilyönti ja arvo.',
        en: 'Write each field on a line of its own: its name, a colon, a space and its value.',
      },
    };
  },

  bad: '---\n# Täytä myöhemmin\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
};
