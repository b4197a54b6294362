// A colon without a space after it: the name of the field and its value are read as one word.
import { plainTextsOf } from './fields.ts';
import { example } from './quoting.ts';
import { rowAt, startsRow } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const colonSpaced: Mistake = {
  id: 'colon-spaced',
  severity: 'error',
  when: 'always',

  *find({ document, problems, rows }) {
    const complaints = new Set(problems.map(({ pos }) => pos[0]));
    for (const { start, role } of plainTextsOf(document)) {
      if (!startsRow(rows, start)) continue;
      const row = rowAt(rows, start);
      const [, before = '', name = '', rest = ''] = grammar.exec(row.text) ?? [];
      if (name === '' || row.start + before.length !== start) continue;
      const silent = role === 'value' && !/^\p{Ll}{1,3}(?!\p{L})/u.test(rest);
      if (!silent && !complaints.has(start)) continue;
      const at = start + name.length;
      yield {
        at: [start, at + 1],
        message: {
          fi: `Kentän \`${name}\` kaksoispisteen jälkeen puuttuu välilyönti.`,
          en: `There is no space after the colon of \`${name}\`.`,
        },
        help: {
          fi: `Lisää välilyönti kaksoispisteen jälkeen${example(`${before}${name}: ${rest}`)}.`,
          en: `Add a space after the colon${example(`${before}${name}: ${rest}`)}.`,
        },
      };
    }
  },

  bad: '---\nregisterName:Asiakasrekisteri\nlead: Käytämme tietojasi tilausten toimittamiseen.\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nlead: Käytämme tietojasi tilausten toimittamiseen.\n---\n\n## Rekisterinpitäjä\n',
};

// A web address is no field, and neither are Finnish words such as `EU:n`: a field starts with a small letter, and
// what the parser takes in silence is not one when a case ending follows.
const grammar = /^([ ]*(?:- +)*)([a-z][A-Za-z-]*):((?!\/\/)\S.*)$/;
