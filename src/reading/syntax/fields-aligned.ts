// Fields of one group that do not start in the same column.
import { isMap, type Document } from 'yaml';
import { excerpt, fieldOf } from './quoting.ts';
import { rowAt, type Row } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const fieldsAligned: Mistake = {
  id: 'fields-aligned',
  severity: 'error',
  when: 'unreadable',

  *find({ document, problems, rows }) {
    for (const { code, pos } of problems) {
      const row = rowAt(rows, pos[0]);
      const { before, key, value } = fieldOf(row.text);
      if (code === 'BLOCK_AS_IMPLICIT_KEY' && key !== '' && !/^[?-]\s|:(\s|$)/.test(value)) {
        const below = rows[row.number];
        if (below)
          yield {
            at: [row.start + before.length, below.start + below.text.length],
            ...belowValue(key, below.text),
          };
        continue;
      }
      const { indent } = row;
      const startsOut =
        code === 'UNEXPECTED_TOKEN' &&
        indent === 0 &&
        indentedFirst(document, rows) &&
        /^[a-z]\w*: /i.test(row.text);
      const uneven =
        (code === 'BAD_INDENT' || (code === 'MISSING_CHAR' && indent > 0)) && !/^\s*-\S/.test(row.text);
      if (pos[0] !== row.start || row.inText || !(startsOut || uneven)) continue;
      yield { at: [row.start + indent, row.start + row.text.length], message, help };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\ncontact:\n    role: Asiakaspalvelu\n  phone: 029 566 6700\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\ncontact:\n  role: Asiakaspalvelu\n  phone: 029 566 6700\n---\n\n## Rekisterinpitäjä\n',
};

const message = {
  fi: 'Rivi alkaa eri kohdasta kuin muut saman tason rivit.',
  en: 'The line does not start in the same column as the others of its level.',
};
const help = {
  fi: 'Sisennä rivi yhtä monella välilyönnillä kuin muut saman tason rivit.',
  en: 'Indent the line with as many spaces as the others of its level.',
};

const indentedFirst = ({ contents }: Document, rows: readonly Row[]) =>
  isMap(contents) && contents.range && rowAt(rows, contents.range[0]).start < contents.range[0];

const belowValue = (key: string, row: string) => ({
  message: {
    fi: `Rivi ”${excerpt(row)}” on sisennetty kentän \`${key}\` alle, mutta kentällä on jo arvo.`,
    en: `The line “${excerpt(row)}” is indented under \`${key}\`, but that field already has a value.`,
  },
  help: {
    fi: 'Poista sisennys, jos rivi on oma kenttänsä. Jos se jatkaa arvoa, laita koko arvo lainausmerkkeihin.',
    en: 'Delete the indent if the line is a field of its own. If it continues the value, put all of the value in quotation marks.',
  },
});
