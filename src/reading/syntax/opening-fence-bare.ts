// More than `---` on the first row: other programs would take it as the name of a programming language.
import { isDashes, startsAsFence } from './fence.ts';
import { excerpt } from './quoting.ts';
import type { Mistake } from './mistake.ts';

export const openingFenceBare: Mistake = {
  id: 'opening-fence-bare',
  severity: 'error',
  when: 'unsplit',

  *find([first]) {
    if (!first || first.text === '---') return;
    if (!startsAsFence(first) && !isDashes(first.text)) return;
    const more = first.text.replace(/^---/, '');
    if (startsAsFence(first) && more.trim() === '') {
      yield { at: [3, first.text.length], message: spaceAfter, help: deleteSpace };
      return;
    }
    yield {
      at: [startsAsFence(first) ? 3 : 0, first.text.length],
      message: {
        fi: `Ensimmäisellä rivillä on ”${excerpt(first.text)}”, vaikka siinä saa olla vain \`---\`.`,
        en: `The first line is “${excerpt(first.text)}”, though nothing but \`---\` may stand on it.`,
      },
      help: {
        fi: 'Kirjoita ensimmäiselle riville kolme yhdysmerkkiä, `---`, eikä mitään muuta.',
        en: 'Write three hyphens, `---`, on the first line and nothing else.',
      },
    };
  },

  bad: '---js\nregisterName: Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
};

const spaceAfter = {
  fi: 'Ensimmäisellä rivillä on välilyönti viivan `---` perässä.',
  en: 'There is a space after `---` on the first line.',
};
const deleteSpace = {
  fi: 'Poista välilyönti, niin että rivillä on vain `---`.',
  en: 'Delete the space, so that the line is `---` alone.',
};
