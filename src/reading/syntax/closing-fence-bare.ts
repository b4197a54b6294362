// A row of the metadata that starts with `---` and goes on: the metadata would end there.
import { isFence, startsAsFence } from './fence.ts';
import { excerpt } from './quoting.ts';
import type { Mistake } from './mistake.ts';

export const closingFenceBare: Mistake = {
  id: 'closing-fence-bare',
  severity: 'error',
  when: 'unsplit',

  *find(rows) {
    const end = rows.slice(1).find(startsAsFence);
    if (!end || isFence(end)) return;
    yield {
      at: [end.start, end.start + end.text.length],
      message: {
        fi: `Rivi ”${excerpt(end.text)}” alkaa kuin metatietojen loppuviiva, mutta siinä on muutakin.`,
        en: `The line “${excerpt(end.text)}” starts like the one that ends the metadata, but goes on.`,
      },
      help: {
        fi: 'Jos metatiedot päättyvät tähän, jätä riville vain `---`. Muuten poista viivat rivin alusta.',
        en: 'If the metadata end here, leave only `---` on the line. If not, delete the dashes at its start.',
      },
    };
  },

  bad: '---\nregisterName: Asiakasrekisteri\n---loppu\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
};
