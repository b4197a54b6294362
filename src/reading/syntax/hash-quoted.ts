// A `#` after a space in a value: YAML leaves out the rest of the row.
import { fieldsOf, isEmpty } from './fields.ts';
import { excerpt, quoteValue } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const hashQuoted: Mistake = {
  id: 'hash-quoted',
  severity: 'error',
  when: 'always',

  *find({ document, tokens, rows }) {
    const empty = new Set(fieldsOf(document).flatMap(({ value, end }) => (isEmpty(value) ? [end] : [])));
    for (const [index, { kind, start, text }] of tokens.entries()) {
      if (kind !== 'comment') continue;
      const [colon, value, space] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
      const cuts = value?.kind === 'plain' && space?.kind === 'space';
      const empties =
        value?.kind === 'map-value-ind' && space?.kind === 'space' && colon && empty.has(colon.end);
      if (!cuts && !empties) continue;
      const quoted = quoteValue(rowAt(rows, start), cuts ? value.start : start);
      yield {
        at: [start, start + text.length],
        message: {
          fi: `Merkki # katkaisee arvon: ”${excerpt(text)}” jää pois.`,
          en: `The sign # cuts the value short: “${excerpt(text)}” is left out.`,
        },
        help: {
          fi: `${quoted.fi} Jos se on huomautus, siirrä se omalle rivilleen.`,
          en: `${quoted.en} If it is a comment, move it to a line of its own.`,
        },
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri #2\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: "Asiakasrekisteri #2"\n---\n\n## Rekisterinpitäjä\n',
};
