// A table of a redline as markup, whose rows, columns and cells came, went or changed.
import type { RedPiece, RedRow, RedText } from '../comparing/redline.ts';
import { runsOf } from '../comparing/resolve.ts';
import { textOf } from '../comparing/runs.ts';
import { fateWords } from '../comparing/words.ts';
import type { Html } from '../model.ts';
import { el, nothing, say } from './elements.ts';
import {
  changeId,
  classOf,
  idOf,
  inner,
  label,
  markedText,
  number,
  within,
  type Marking,
} from './marked-text.ts';

/** A table of a redline, in a box in which it scrolls. */
export function markedTable({ rows, caption }: Extract<RedPiece, { kind: 'table' }>, marking: Marking): Html {
  const [head, ...body] = rows;
  return el(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': nameOf(rows, caption), tabindex: '0' },
    el(
      'table',
      {},
      caption.length > 0 ? el('caption', {}, markedText(caption, marking)) : nothing,
      head ? el('thead', {}, row(head, true, marking)) : nothing,
      body.length > 0
        ? el(
            'tbody',
            {},
            body.map((one) => row(one, false, marking)),
          )
        : nothing,
    ),
  );
}

/** The name of a table: its caption, else the heads of its columns. */
const nameOf = ([head]: readonly RedRow[], caption: RedText): string =>
  textOf(runsOf(caption, 'after')) ||
  (head?.cells ?? [])
    .map(({ text }) => textOf(runsOf(text, 'after')))
    .filter((text) => text !== '')
    .join(', ');

function row(one: RedRow, isHead: boolean, marking: Marking): Html {
  return el(
    'tr',
    { class: classOf(one), id: idOf(one, marking) },
    one.cells.map(({ id, fate, text }, at) => {
      const isNamed = isHead || at === 0;
      const scope = isHead ? 'col' : at === 0 ? 'row' : null;
      const column = isHead && fate !== 'kept';
      return el(
        isNamed ? 'th' : 'td',
        { scope, class: fate === 'kept' ? null : fate, id: column ? changeId(id, marking) : null },
        at === 0 ? label(one, marking) : nothing,
        column
          ? [
              el('span', { class: 'tag', lang: marking.lang }, say(fateWords[fate][marking.lang])),
              number(id, marking),
            ]
          : nothing,
        within(one, inner(fate, markedText(text, marking))),
      );
    }),
  );
}
