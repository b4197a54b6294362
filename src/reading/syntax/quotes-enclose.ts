// Quotation marks or an apostrophe inside a quoted value: the value ends there.
import { example, excerpt, inQuotes, isCutShort } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const quotesEnclose: Mistake = {
  id: 'quotes-enclose',
  severity: 'error',
  when: 'unreadable',

  *find({ tokens, rows }) {
    for (const [index, { kind, text, start, end }] of tokens.entries()) {
      if (!quoted.has(kind) || text.includes('\n')) continue;
      if (!isCutShort(tokens, index)) continue;
      const row = rowAt(rows, start);
      const before = row.text.slice(0, start - row.start);
      const whole = enclosed(
        row.text.slice(start - row.start).trimEnd(),
        tokens[index + 1]?.kind !== 'space',
      );
      const right = whole === null ? '' : example(before + whole);
      const mark =
        kind === 'single-quoted-scalar'
          ? { fi: 'Heittomerkki', en: 'An apostrophe' }
          : { fi: 'Lainausmerkki', en: 'A quotation mark' };
      yield {
        at: [end - 1, end],
        message: {
          fi: `${mark.fi} päättää arvon kesken: siitä jää vain ”${excerpt(text.slice(1, -1))}”.`,
          en: `${mark.en} ends the value early: only “${excerpt(text.slice(1, -1))}” is left of it.`,
        },
        help: {
          fi: `Laita arvon ympärille lainausmerkit, joita siinä ei muuten ole${right}.`,
          en: `Put around the value quotation marks that are not used inside it${right}.`,
        },
      };
    }
  },

  bad: "---\nregisterName: 'Kesko's register'\n---\n\n## Rekisterinpitäjä\n",
  good: '---\nregisterName: "Kesko\'s register"\n---\n\n## Rekisterinpitäjä\n',
};

const quoted = new Set(['single-quoted-scalar', 'double-quoted-scalar']);

/** The whole value in quotation marks that suit it; null when it cannot be told what the whole is. */
function enclosed(value: string, touching: boolean): string | null {
  if (/\s#/.test(value)) return null;
  if (!touching) return inQuotes(value);
  return value.length > 2 && value.at(-1) === value[0] ? inQuotes(value.slice(1, -1)) : null;
}
