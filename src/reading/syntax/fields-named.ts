// A row among fields that has no name and colon: often the second row of a text.
import { fieldsOf } from './fields.ts';
import { excerpt } from './quoting.ts';
import { rowAt, startsRow } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const fieldsNamed: Mistake = {
  id: 'fields-named',
  severity: 'error',
  when: 'always',

  *find({ document, problems, rows }) {
    for (const { name, start } of fieldsOf(document)) {
      if (name === '') yield { at: [start, start], ...nameless };
    }
    for (const { code, pos } of problems) {
      if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') continue;
      const { start, text, inText } = rowAt(rows, pos[0]);
      if (inText || !startsRow(rows, pos[0]) || !/^[ ]*\p{L}[^:"']*$/u.test(text)) continue;
      yield {
        at: [pos[0], start + text.length],
        message: {
          fi: `Rivi ”${excerpt(text)}” ei ala kentän nimellä ja kaksoispisteellä.`,
          en: `The line “${excerpt(text)}” does not start with the name of a field and a colon.`,
        },
        help: {
          fi: 'Jos rivi jatkaa edellistä arvoa, sisennä se kahdella välilyönnillä. Jos se on kenttä, lisää nimen perään kaksoispiste ja välilyönti.',
          en: 'If the line continues the value before it, indent it with two spaces. If it is a field, add a colon and a space after its name.',
        },
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\nlead: Käytämme tietojasi tilausten toimittamiseen\nja laskutukseen.\nversion: 1\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nlead: Käytämme tietojasi tilausten toimittamiseen\n  ja laskutukseen.\nversion: 1\n---\n\n## Rekisterinpitäjä\n',
};

const nameless = {
  message: {
    fi: 'Kentältä puuttuu nimi.',
    en: 'A field has no name.',
  },
  help: { fi: 'Lisää kentän nimi kaksoispisteen eteen.', en: 'Add the name of the field before the colon.' },
};
