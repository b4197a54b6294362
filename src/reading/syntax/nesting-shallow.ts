// Metadata nested so deep that no author meant it, and that the parser would run out of stack on.
import type { Mistake } from './mistake.ts';
import type { Token } from './writing.ts';

export const nestingShallow: Mistake = {
  id: 'nesting-shallow',
  severity: 'error',
  when: 'unparsed',

  *find({ tokens }) {
    const deepest = tooDeep(tokens);
    if (!deepest) return;
    yield {
      at: [deepest.start, deepest.end],
      message: {
        fi: `Metatiedoissa on yli ${most} sisäkkäistä tasoa tai sulkua.`,
        en: `The metadata have more than ${most} levels or brackets inside one another.`,
      },
      help: {
        fi: 'Poista ylimääräiset sulut, luettelon viivat ja sisennykset.',
        en: 'Delete the extra brackets, list dashes and indents.',
      },
    };
  },

  bad: `---\nregisterName: ${'['.repeat(33)}Asiakasrekisteri${']'.repeat(33)}\n---\n\n## Rekisterinpitäjä\n`,
  good: '---\nregisterName: Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
};

const most = 32;
const opening = ['flow-map-start', 'flow-seq-start'];
const closing = ['flow-map-end', 'flow-seq-end'];
const indicators = ['seq-item-ind', 'explicit-key-ind', 'map-value-ind'];
const beforeValue = [...indicators, 'anchor', 'tag'];

/** The first token with too many levels around it, or after too many level-opening marks on its row. */
function tooDeep(tokens: readonly Token[]): Token | undefined {
  const columns: number[] = [];
  let brackets = 0;
  let row = { start: 0, marks: 0, opens: true };
  return tokens.find((token) => {
    if (token.kind === 'newline') row = { start: token.end, marks: 0, opens: true };
    if (['newline', 'space', 'comment'].includes(token.kind)) return false;

    const opensBracket = opening.includes(token.kind);
    if (opensBracket) brackets += 1;
    if (closing.includes(token.kind)) brackets = Math.max(0, brackets - 1);

    const column = token.start - row.start;
    if (row.opens) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
    }
    // A dash opens a level wherever it is; a colon does so unless a key stands before it.
    const opensLevel = indicators.includes(token.kind) && (row.opens || token.kind !== 'map-value-ind');
    const marks = row.marks + (opensBracket || opensLevel ? 1 : 0);
    row = { ...row, marks, opens: row.opens && beforeValue.includes(token.kind) };
    return marks > most || columns.length + brackets > most;
  });
}
