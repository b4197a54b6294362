// A value that starts with `&`: YAML takes the first word for a name of that place, and drops it.
import { excerpt, quoteValue } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const anchorsAbsent: Mistake = {
  id: 'anchors-absent',
  severity: 'error',
  when: 'always',

  *find({ tokens, rows }) {
    for (const { kind, start, end, text } of tokens) {
      if (kind !== 'anchor') continue;
      const row = rowAt(rows, start);
      const alone = row.text.trimEnd().length === end - row.start;
      const quoted = quoteValue(row, start);
      yield {
        at: [start, end],
        message: {
          fi: `Arvon alussa oleva ”${excerpt(text)}” luetaan kohdan tunnukseksi, ja se jää pois arvosta.`,
          en: `“${excerpt(text)}” at the start of the value is read as a label of this place and left out of the value.`,
        },
        help: alone
          ? deleteIt
          : {
              fi: `${quoted.fi} Jos tarkoitit tunnusta, poista se.`,
              en: `${quoted.en} If you meant a label, delete it.`,
            },
      };
    }
  },

  bad: '---\nregisterName: &Kespro asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: "&Kespro asiakasrekisteri"\n---\n\n## Rekisterinpitäjä\n',
};

const deleteIt = {
  fi: 'Poista se, ja kirjoita arvot jokaiseen kohtaan, jossa niitä tarvitaan.',
  en: 'Delete it, and write the values in each place that needs them.',
};
