// A long run of empty rows, whose reading would take time by the square of its length.
import type { Mistake } from './mistake.ts';

export const blankLinesFew: Mistake = {
  id: 'blank-lines-few',
  severity: 'error',
  when: 'unparsed',

  *find({ rows }) {
    let last = { start: 0, number: 0 };
    for (const { start, number, text } of rows) {
      if (text.trim() !== '') last = { start: start + text.length + 1, number };
      if (number - last.number <= most) continue;
      yield { at: [last.start, start], message, help };
      return;
    }
  },

  bad: `---\nregisterName: Asiakasrekisteri\n${'\n'.repeat(101)}version: '2'\n---\n\n## Rekisterinpitäjä\n`,
  good: `---\nregisterName: Asiakasrekisteri\n\nversion: '2'\n---\n\n## Rekisterinpitäjä\n`,
};

const most = 100;
const message = {
  fi: `Metatiedoissa on yli ${most} tyhjää riviä peräkkäin.`,
  en: `There are more than ${most} empty lines one after another in the metadata.`,
};
const help = { fi: 'Poista tyhjät rivit.', en: 'Delete the empty lines.' };
