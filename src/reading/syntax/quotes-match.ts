// A quoted value whose last quotation mark is missing or of another kind than the first.
import type { Said } from '../../model.ts';
import { example, isCutShort } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const quotesMatch: Mistake = {
  id: 'quotes-match',
  severity: 'error',
  when: 'unreadable',

  *find({ tokens, rows, problems }) {
    const unclosed = new Set(problems.filter(({ code }) => code === 'MISSING_CHAR').map(({ pos }) => pos[0]));
    for (const [index, { kind, text, start, end }] of tokens.entries()) {
      if (kind !== 'double-quoted-scalar' && kind !== 'single-quoted-scalar') continue;
      const open = unclosed.has(end) && tokens[index + 1]?.kind !== 'comment';
      if (!open && !(swallowsField(text) && isCutShort(tokens, index))) continue;
      const [mark = ''] = text;
      const row = rowAt(rows, start);
      const [first = ''] = text.split('\n', 1);
      const [, inner = '', other = ''] = /^.(.*)([“”„‟‘’«»])\s*$/.exec(first) ?? [];
      const before = row.text.slice(0, start - row.start);
      const right = inner.includes(mark) ? '' : example(`${before}${mark}${inner}${mark}`);
      yield other === ''
        ? { at: [start, start + 1], message: missing(mark), help: addMark(mark) }
        : { at: [start, start + 1], message: another(mark, other), help: changeMark(mark, other, right) };
    }
  },

  bad: '---\nregisterName: "Asiakasrekisteri”\nversion: "2"\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: "Asiakasrekisteri"\nversion: "2"\n---\n\n## Rekisterinpitäjä\n',
};

/** Whether a quoted text runs on over a row that is a field of its own. */
const swallowsField = (text: string) => /\n[ -]*[a-z][A-Za-z]*: /.test(text);

const missing = (mark: string): Said => ({
  fi: `Arvo alkaa lainausmerkillä ${mark}, mutta lopettava lainausmerkki puuttuu.`,
  en: `The value starts with the quotation mark ${mark}, but the one that ends it is missing.`,
});

const addMark = (mark: string): Said => ({
  fi: `Lisää arvon loppuun merkki ${mark}.`,
  en: `Add ${mark} at the end of the value.`,
});

const another = (mark: string, other: string): Said => ({
  fi: `Arvo alkaa lainausmerkillä ${mark}, mutta päättyy erilaiseen merkkiin ${other}.`,
  en: `The value starts with the quotation mark ${mark}, but ends with a different one, ${other}.`,
});

const changeMark = (mark: string, other: string, right: string): Said => ({
  fi: `Vaihda merkin ${other} tilalle ${mark}${right}.`,
  en: `Write ${mark} in place of ${other}${right}.`,
});
