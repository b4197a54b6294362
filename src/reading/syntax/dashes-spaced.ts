// A list whose rows start with a dash but no space, or with another bullet: YAML reads it as one text.
import { plainTextsOf } from './fields.ts';
import { example } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const dashesSpaced: Mistake = {
  id: 'dashes-spaced',
  severity: 'error',
  when: 'always',

  *find({ document, problems, rows, tokens }) {
    const troubled = new Set(problems.map(({ pos }) => rowAt(rows, pos[0]).number));
    const values = new Set(
      plainTextsOf(document).flatMap(({ start, role }) => (role === 'value' ? [start] : [])),
    );
    for (const { kind, text, start } of tokens) {
      if (kind !== 'plain' && kind !== 'alias') continue;
      const row = rowAt(rows, start);
      if (row.start + row.indent !== start || !bullet.test(row.text)) continue;
      const listed = values.has(start) && text.split('\n').every((line) => anyBullet.test(line));
      const beside = [rows[row.number - 2], rows[row.number]].some(
        (other) => other && anyBullet.test(other.text),
      );
      if (!listed && !(troubled.has(row.number) && (beside || kind === 'alias'))) continue;
      const right = row.text.replace(/^( *)(?:[-–—•·*])\s*/, '$1- ');
      yield {
        at: [start, start + 1],
        message: {
          fi: 'Luettelon rivi ei ala viivalla ja välilyönnillä, joten sitä ei lueta luetteloksi.',
          en: 'The line of a list does not start with a dash and a space, so it is not read as a list.',
        },
        help: {
          fi: `Aloita luettelon jokainen rivi viivalla ja välilyönnillä${example(right)}.`,
          en: `Start each line of the list with a dash and a space${example(right)}.`,
        },
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\nrights:\n  -access\n  -erasure\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nrights:\n  - access\n  - erasure\n---\n\n## Rekisterinpitäjä\n',
};

const bullet = /^ *(?:-[^\s-]|[–—•·]\s*\S|\*\s)/;
const anyBullet = /^ *(?:-(?!-)|[–—•·]|\*\s)/;
