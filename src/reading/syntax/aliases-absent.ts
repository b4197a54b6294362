// A value that starts with `*`: YAML takes it for a reference to another place.
import { excerpt, quoteValue } from './quoting.ts';
import { rowAt, startsRow, type Row } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const aliasesAbsent: Mistake = {
  id: 'aliases-absent',
  severity: 'error',
  when: 'always',

  *find({ tokens, rows }) {
    for (const { kind, start, end, text } of tokens) {
      if (kind !== 'alias' || isBullet(rows, start)) continue;
      const quoted = quoteValue(rowAt(rows, start), start);
      yield {
        at: [start, end],
        message: {
          fi: `Arvon alussa oleva ”${excerpt(text)}” luetaan viittaukseksi toiseen kohtaan.`,
          en: `“${excerpt(text)}” at the start of the value is read as a reference to another place.`,
        },
        help: {
          fi: `${quoted.fi} Jos tarkoitit viittausta, kirjoita sen tilalle arvo, johon se viittaa.`,
          en: `${quoted.en} If you meant a reference, write the value it refers to in its place.`,
        },
      };
    }
  },

  bad: '---\nregisterName: *Asiakasrekisteri*\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: "*Asiakasrekisteri*"\n---\n\n## Rekisterinpitäjä\n',
};

// `* ` at the start of a row is the bullet of a list, of which `dashes-spaced` tells.
const isBullet = (rows: readonly Row[], start: number) =>
  startsRow(rows, start) && /^\*\s/.test(rowAt(rows, start).text.slice(start - rowAt(rows, start).start));
