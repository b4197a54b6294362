// A list that starts on the row of its key.
import { fieldOf, quotedRow } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const listBelowKey: Mistake = {
  id: 'list-below-key',
  severity: 'error',
  when: 'unreadable',

  *find({ problems, rows }) {
    for (const { code, pos } of problems) {
      const row = rowAt(rows, pos[0]);
      const { start, text } = row;
      const { before, key, value } = fieldOf(text);
      if (code !== 'UNEXPECTED_TOKEN' || key === '' || !/^-\s/.test(value)) continue;
      if (pos[0] !== start + before.length) continue;
      const right = quotedRow(row, pos[0]);
      yield {
        at: [pos[0], pos[0] + 1],
        message: {
          fi: `Kentän \`${key}\` arvo alkaa viivalla kuin luettelo, mutta luettelo ei voi alkaa kentän nimen riviltä.`,
          en: `The value of \`${key}\` starts with a dash like a list, but a list cannot start on the line of the field.`,
        },
        help: {
          fi: `Siirrä luettelo seuraavalle riville. Jos arvo on tekstiä, laita se lainausmerkkeihin${right}.`,
          en: `Move the list to the next line. If the value is text, put it in quotation marks${right}.`,
        },
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\nrights: - access\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nrights:\n  - access\n---\n\n## Rekisterinpitäjä\n',
};
