// A colon inside a value: what stands before it would be a field of its own.
import type { Said } from '../../model.ts';
import { fieldOf, quoteValue } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const colonQuoted: Mistake = {
  id: 'colon-quoted',
  severity: 'error',
  when: 'unreadable',

  *find({ problems, rows }) {
    for (const { code, pos } of problems) {
      if (code !== 'BLOCK_AS_IMPLICIT_KEY') continue;
      const row = rowAt(rows, pos[0]);
      const { start, text } = row;
      const { before, key, value } = fieldOf(text);
      const colon = value.search(/:(\s|$)/);
      if (key === '' || colon < 0 || /^[?-]\s/.test(value)) continue;
      const at = start + before.length + colon;
      const part = value.slice(0, colon);
      const help = quoteValue(row, pos[0]);
      yield {
        at: [at, at + 1],
        message: {
          fi: `Kentän \`${key}\` arvossa on kaksoispiste, jota ei voi erottaa kentän nimen kaksoispisteestä.`,
          en: `The value of \`${key}\` has a colon in it, which cannot be told from the colon after the name of a field.`,
        },
        help: /^[a-z][A-Za-z]*$/.test(part) ? orNewField(help, part) : help,
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri: verkkokauppa\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: "Asiakasrekisteri: verkkokauppa"\n---\n\n## Rekisterinpitäjä\n',
};

const orNewField = ({ fi, en }: Said, part: string): Said => ({
  fi: `${fi} Jos \`${part}\` on kentän nimi, aloita se omalta riviltään sisennettynä.`,
  en: `${en} If \`${part}\` is the name of a field, start it on a line of its own, indented.`,
});
