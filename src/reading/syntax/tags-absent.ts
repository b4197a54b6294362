// A value that starts with `!`: YAML takes the first word for the type of the value, some programs for code to run.
import { excerpt, quoteValue } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const tagsAbsent: Mistake = {
  id: 'tags-absent',
  severity: 'error',
  when: 'always',

  *find({ tokens, rows }) {
    for (const { kind, start, end, text } of tokens) {
      if (kind !== 'tag') continue;
      const quoted = quoteValue(rowAt(rows, start), start);
      yield {
        at: [start, end],
        message: {
          fi: `Arvon alussa oleva ”${excerpt(text)}” luetaan käskyksi ohjelmalle.`,
          en: `“${excerpt(text)}” at the start of the value is read as an instruction to a program.`,
        },
        help: {
          fi: `${text.startsWith('!!') ? 'Poista se: metatiedoissa ei voi antaa käskyjä.' : quoted.fi}`,
          en: `${text.startsWith('!!') ? 'Delete it: metadata cannot give instructions.' : quoted.en}`,
        },
      };
    }
  },

  bad: '---\nregisterName: !!js/function Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
};
