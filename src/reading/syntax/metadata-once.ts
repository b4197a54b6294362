// A row `---` between fields: what comes after it would be published as text.
import { isBetweenFields, isFence, isField, startsAsFence } from './fence.ts';
import { excerpt } from './quoting.ts';
import type { Mistake } from './mistake.ts';

export const metadataOnce: Mistake = {
  id: 'metadata-once',
  severity: 'error',
  when: 'unsplit',

  *find([, ...rows]) {
    const end = rows.findIndex(startsAsFence);
    const fence = rows[end];
    if (!fence || !isFence(fence)) return;
    const body = rows.slice(end + 1);
    const start = body.findIndex(({ text }) => text.trim() !== '');
    const opening = body[start];
    if (!opening) return;
    const fields = body.slice(isFence(opening) ? start + 1 : start);
    const after = fields.find((row) => !isField(row) && !isBetweenFields(row));
    const [field] = fields;
    if (!after || !isFence(after) || !field || !isField(field)) return;
    yield {
      at: [fence.start, fence.start + fence.text.length],
      message: {
        fi: `Metatiedot päättyvät tähän riviin, mutta kenttiä on vielä sen jälkeen: ”${excerpt(field.text)}”.`,
        en: `The metadata end at this line, but fields come after it: “${excerpt(field.text)}”.`,
      },
      help: {
        fi: 'Poista ylimääräiset rivit `---`: yksi aloittaa metatiedot ja yksi päättää ne.',
        en: 'Delete the extra lines `---`: one opens the metadata and one ends them.',
      },
    };
  },

  bad: '---\nregisterName: Asiakasrekisteri\n---\nlead: Käytämme tietojasi tilausten toimittamiseen.\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nlead: Käytämme tietojasi tilausten toimittamiseen.\n---\n\n## Rekisterinpitäjä\n',
};
