// A tab at the start of a row, where only spaces count.
import type { Mistake } from './mistake.ts';

export const spacesIndent: Mistake = {
  id: 'spaces-indent',
  severity: 'error',
  when: 'always',

  *find({ rows }) {
    for (const { text, start, inText } of rows) {
      const tab = /^[ -]*\t/.exec(text);
      if (inText || !tab || text.trim() === '') continue;
      yield {
        at: [start + tab[0].length - 1, start + tab[0].length],
        message: { fi: 'Rivin alussa on sarkain.', en: 'There is a tab at the start of the line.' },
        help: {
          fi: 'Poista sarkain ja sisennä rivi välilyönneillä, kaksi kutakin tasoa kohti.',
          en: 'Delete the tab and indent the line with spaces, two for each level.',
        },
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\ncontact:\n\trole: Asiakaspalvelu\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\ncontact:\n  role: Asiakaspalvelu\n---\n\n## Rekisterinpitäjä\n',
};
