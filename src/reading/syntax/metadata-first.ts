// Something before the metadata: then they would be published as text.
import type { Said } from '../../model.ts';
import { isDashes, isFence, isField, startsAsFence } from './fence.ts';
import { excerpt } from './quoting.ts';
import type { Row } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const metadataFirst: Mistake = {
  id: 'metadata-first',
  severity: 'error',
  when: 'unsplit',

  *find(rows) {
    const [first] = rows;
    if (!first || startsAsFence(first) || isDashes(first.text)) return;
    yield { at: [0, first.text.length], ...wordsFor(rows) };
  },

  bad: '\n---\nregisterName: Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
};

function wordsFor(rows: readonly Row[]): { message: Said; help: Said } {
  const written = rows.find(({ text }) => text.trim() !== '');
  if (written?.text.trimStart().startsWith('---') && written.number > 1) return blankRow;
  if (written?.text.trimStart().startsWith('---')) return space;
  const opening = rows.find((row, at) => isFence(row) && rows[at + 1] && isField(rows[at + 1] ?? row));
  return written && opening ? textBefore(written.text) : none;
}

const blankRow = {
  message: {
    fi: 'Metatiedot aloittavan rivin `---` edellä on tyhjä rivi.',
    en: 'There is an empty line before the line `---` that opens the metadata.',
  },
  help: {
    fi: 'Poista tyhjät rivit tiedoston alusta, niin että `---` on sen ensimmäinen rivi.',
    en: 'Delete the empty lines at the top, so that `---` is the first line of the file.',
  },
};

const space = {
  message: {
    fi: 'Metatiedot aloittavan rivin `---` alussa on välilyönti.',
    en: 'There is a space before `---` on the line that opens the metadata.',
  },
  help: {
    fi: 'Poista välilyönti, niin että rivi alkaa viivalla.',
    en: 'Delete the space, so that the line starts with `---`.',
  },
};

const textBefore = (text: string) => ({
  message: {
    fi: `Ennen metatietoja on tekstiä: ”${excerpt(text)}”.`,
    en: `There is text before the metadata: “${excerpt(text)}”.`,
  },
  help: {
    fi: 'Siirrä teksti metatietojen perään, niin että tiedosto alkaa rivillä `---`.',
    en: 'Move the text after the metadata, so that the file starts with the line `---`.',
  },
});

const none = {
  message: { fi: 'Tiedosto ei ala metatiedoilla.', en: 'The file does not start with metadata.' },
  help: {
    fi: 'Lisää tiedoston alkuun rivi `---`, metatiedot, kuten `registerName: Asiakasrekisteri`, ja toinen rivi `---`.',
    en: 'Add at the top a line `---`, the metadata, such as `registerName: Customer register`, and another line `---`.',
  },
};
