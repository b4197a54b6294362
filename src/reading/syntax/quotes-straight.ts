// Curly quotation marks around a whole value: they do not enclose it, they stay in the text.
import { plainTextsOf } from './fields.ts';
import { example, inQuotes } from './quoting.ts';
import type { Mistake } from './mistake.ts';

export const quotesStraight: Mistake = {
  id: 'quotes-straight',
  severity: 'warning',
  when: 'always',

  *find({ document, text: whole }) {
    for (const { text, start, end, role } of plainTextsOf(document)) {
      if (role === 'key' || !/^[“”„‟‘’«»][^“”„‟«»]*[“”„‟‘’«»]$/s.test(text)) continue;
      const quoted = inQuotes(text.slice(1, -1));
      const right = quoted === null || whole.slice(start, end).includes('\n') ? '' : example(quoted);
      yield {
        at: [start, end],
        message: {
          fi: `Lainausmerkit ${text[0]} ja ${text.at(-1)} jäävät osaksi arvoa.`,
          en: `The quotation marks ${text[0]} and ${text.at(-1)} stay in the value.`,
        },
        help: {
          fi: `Vaihda niiden tilalle suorat lainausmerkit${right}.`,
          en: `Use straight quotation marks instead${right}.`,
        },
      };
    }
  },

  bad: '---\nregisterName: ”Asiakasrekisteri”\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: "Asiakasrekisteri"\n---\n\n## Rekisterinpitäjä\n',
};
