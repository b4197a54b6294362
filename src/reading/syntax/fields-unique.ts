// A field that is given twice: only one of the values could be published.
import { fieldsOf } from './fields.ts';
import { excerpt } from './quoting.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const fieldsUnique: Mistake = {
  id: 'fields-unique',
  severity: 'error',
  when: 'always',

  *find({ document, rows }) {
    const first = new Map<string, number>();
    for (const { group, name, start, end } of fieldsOf(document)) {
      const earlier = first.get(`${group} ${name}`);
      if (earlier === undefined) first.set(`${group} ${name}`, start);
      if (earlier === undefined || name === '<<') continue;
      const [one, other] = [rowAt(rows, earlier).number, rowAt(rows, start).number];
      yield {
        at: [start, end],
        message: {
          fi: `Kenttä \`${excerpt(name)}\` on annettu kahdesti, riveillä ${one} ja ${other}.`,
          en: `The field \`${excerpt(name)}\` is given twice, on lines ${one} and ${other}.`,
        },
        help: {
          fi: 'Jätä niistä se, joka pitää paikkansa, ja poista toinen.',
          en: 'Keep the one that is right and delete the other.',
        },
      };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\nversion: 1\nregisterName: Puhelutallenteet\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nversion: 1\n---\n\n## Rekisterinpitäjä\n',
};
