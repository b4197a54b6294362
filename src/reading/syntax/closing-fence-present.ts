// No row `---` after the metadata: the whole text would be read as metadata.
import { isBetweenFields, isDashes, isField, startsAsFence } from './fence.ts';
import type { Row } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const closingFencePresent: Mistake = {
  id: 'closing-fence-present',
  severity: 'error',
  when: 'unsplit',

  *find([first, ...rows]) {
    if (!first || !startsAsFence(first) || rows.some(startsAsFence)) return;
    const run = fieldsAtTop(rows);
    const dashes = rows.slice(0, run.length + 1).find(({ text }) => isDashes(text.trimStart()));
    if (dashes) {
      yield {
        at: [dashes.start, dashes.start + dashes.text.length],
        message: {
          fi: `Rivi ”${dashes.text}” ei päätä metatietoja.`,
          en: `The line “${dashes.text}” does not end the metadata.`,
        },
        help: {
          fi: 'Kirjoita tilalle kolme yhdysmerkkiä rivin alkuun: `---`.',
          en: 'Write three hyphens at the start of the line instead: `---`.',
        },
      };
      return;
    }
    const last = lastOfFields(run) ?? first;
    const end = last.start + last.text.length;
    yield {
      at: [end, end],
      message: {
        fi: 'Metatietojen lopusta puuttuu rivi `---`.',
        en: 'The line `---` that ends the metadata is missing.',
      },
      help: {
        fi: `Lisää rivin ${last.number} jälkeen rivi, jolla on vain \`---\`.`,
        en: `Add a line with \`---\` alone after line ${last.number}.`,
      },
    };
  },

  bad: '---\nregisterName: Asiakasrekisteri\nlead: Käytämme tietojasi tilausten toimittamiseen.\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nlead: Käytämme tietojasi tilausten toimittamiseen.\n---\n\n## Rekisterinpitäjä\n',
};

/** The run of fields at the top, which may have blank rows and comments in it. */
function fieldsAtTop(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row) => !isField(row) && !isBetweenFields(row));
  return end < 0 ? rows : rows.slice(0, end);
}

/** The last row of a run that belongs to a field: the field's own, or a row of its value. */
function lastOfFields(run: readonly Row[]): Row | undefined {
  const lastField = run.findLastIndex(isField);
  const below = run.slice(lastField + 1).findIndex(({ text }) => !/^(\s+|- *)\S/.test(text));
  return below < 0 ? run.at(-1) : run[lastField + below];
}
