// A value that starts with a sign that YAML keeps for itself.
import { fieldOf, quoteValue } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const valueStartPlain: Mistake = {
  id: 'value-start-plain',
  severity: 'error',
  when: 'unreadable',

  *find({ problems, rows, text }) {
    for (const { code, pos } of problems) {
      const row = rowAt(rows, pos[0]);
      const { before, value } = fieldOf(row.text);
      const valueStart = row.start + before.length;
      const inside = code === 'BAD_SCALAR_START' && pos[0] !== valueStart;
      if (!inside && !isTaken(value, code, pos[0] - valueStart)) continue;
      const at = inside ? pos[0] : valueStart;
      yield {
        at: [at, at + 1],
        message: {
          fi: `Arvo alkaa merkillä ”${text[at]}”, jolla on metatiedoissa oma tehtävänsä.`,
          en: `The value starts with “${text[at]}”, which has a job of its own in metadata.`,
        },
        help: quoteValue(row, at),
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\nlead: @kespro on yritysasiakkaiden tukku.\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nlead: "@kespro on yritysasiakkaiden tukku."\n---\n\n## Rekisterinpitäjä\n',
};

/** Whether a problem, so many characters after the start of a value, comes of the sign that the value starts with. */
function isTaken(value: string, code: string, offset: number): boolean {
  if (code === 'BAD_SCALAR_START') return true;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return value.startsWith('? ');
  if (code !== 'UNEXPECTED_TOKEN' || offset < 0) return false;
  if (/^[\]}]/.test(value)) return offset === 0;
  if (/^[|>]/.test(value)) return offset > 0;
  // A list in brackets, and then more text: no list was meant.
  return (
    /^[[{]/.test(value) && /[\]}]\s*$/.test(value.slice(0, offset)) && /^[^\],}]/.test(value.slice(offset))
  );
}
