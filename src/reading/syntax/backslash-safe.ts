// A backslash between double quotation marks, where it changes the letter after it: `\t` would be a tab.
import { example } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const backslashSafe: Mistake = {
  id: 'backslash-safe',
  severity: 'error',
  when: 'always',

  *find({ tokens, rows }) {
    for (const { kind, text, start } of tokens) {
      if (kind !== 'double-quoted-scalar') continue;
      const escape = [...text.matchAll(/\\(.)/gs)].find(
        // Even an escaped quotation mark: at the very end it leaves the value open, which the parser overlooks.
        ({ index, 1: sign }) => !/["\\]/.test(sign ?? '') || (sign === '"' && index + 2 === text.length),
      );
      if (!escape) continue;
      const [pair] = escape;
      const at = start + escape.index;
      const row = rowAt(rows, start);
      const inner = text.slice(1, -1);
      const right =
        /['\n]|\\["\\]/.test(inner) || !text.endsWith('"')
          ? null
          : row.text.slice(0, start - row.start) + `'${inner}'`;
      yield {
        at: [at, at + 2],
        message: {
          fi: `Kenoviiva muuttaa lainausmerkkien sisällä seuraavan merkin: ”${pair.trim()}” ei jää tekstiin sellaisenaan.`,
          en: `Inside double quotation marks a backslash changes the sign after it: “${pair.trim()}” does not stay in the text as it is.`,
        },
        help:
          right === null
            ? { fi: 'Kirjoita kenoviiva kahdesti: `\\\\`.', en: 'Write the backslash twice: `\\\\`.' }
            : {
                fi: `Vaihda lainausmerkkien tilalle heittomerkit${example(right)}.`,
                en: `Use apostrophes in place of the quotation marks${example(right)}.`,
              },
      };
    }
  },

  bad: '---\nregisterName: "Kansio R:\\asiakkaat"\n---\n\n## Rekisterinpitäjä\n',
  good: "---\nregisterName: 'Kansio R:\\asiakkaat'\n---\n\n## Rekisterinpitäjä\n",
};
