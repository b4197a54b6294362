// The name of a field that is as long as a sentence: a text was meant.
import { fieldsOf } from './fields.ts';
import { excerpt } from './quoting.ts';
import type { Mistake } from './mistake.ts';

export const keyShort: Mistake = {
  id: 'key-short',
  severity: 'error',
  when: 'always',

  *find({ document, text }) {
    for (const { start, end } of fieldsOf(document)) {
      if (end - start <= most || text.slice(start, end).includes('\n')) continue;
      yield {
        at: [start, end],
        message: {
          fi: `Kentän nimessä on yli ${most} merkkiä: ”${excerpt(text.slice(start, end))}”.`,
          en: `The name of the field is longer than ${most} characters: “${excerpt(text.slice(start, end))}”.`,
        },
        help: {
          fi: 'Jos rivi on tekstiä, laita koko teksti lainausmerkkeihin ja sen eteen kentän nimi.',
          en: 'If the line is text, put all of it in quotation marks, and the name of a field before it.',
        },
      };
    }
  },

  bad: `---\nregisterName: Asiakasrekisteri\n${'Käytämme tietojasi tilausten toimittamiseen '.repeat(5)}näin: sovitusti\n---\n\n## Rekisterinpitäjä\n`,
  good: `---\nregisterName: Asiakasrekisteri\nlead: "${'Käytämme tietojasi tilausten toimittamiseen '.repeat(5)}näin: sovitusti"\n---\n\n## Rekisterinpitäjä\n`,
};

const most = 200;
