// A row that divides YAML into several documents, or gives the parser orders.
import { excerpt } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const documentSingle: Mistake = {
  id: 'document-single',
  severity: 'error',
  when: 'always',

  *find({ tokens, rows }) {
    const first = tokens.findIndex(
      ({ kind }) => !['byte-order-mark', 'newline', 'space', 'comment'].includes(kind),
    );
    for (const [index, { kind, start, text }] of tokens.entries()) {
      // `---` at the very top of `site.yaml` divides nothing.
      if (!divides.has(kind) || (kind === 'doc-start' && index === first)) continue;
      const row = rowAt(rows, start);
      if (row.start !== start) continue;
      yield {
        at: [start, start + row.text.length],
        message: {
          fi: `Rivi ”${excerpt(text)}” katkaisee kentät kahteen osaan.`,
          en: `The line “${excerpt(text)}” cuts the fields in two.`,
        },
        help: { fi: 'Poista rivi.', en: 'Delete the line.' },
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\n...\nlead: Käytämme tietojasi tilausten toimittamiseen.\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nlead: Käytämme tietojasi tilausten toimittamiseen.\n---\n\n## Rekisterinpitäjä\n',
};

const divides = new Set(['doc-start', 'doc-end', 'directive-line']);
