// Metadata that are a list or a text, and not fields with names.
import { isMap, isSeq } from 'yaml';
import { isEmpty } from './fields.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const metadataFields: Mistake = {
  id: 'metadata-fields',
  severity: 'error',
  when: 'unexplained',

  *find({ document: { contents }, problems, rows }) {
    if (problems.length > 0 || isMap(contents) || isEmpty(contents) || !contents?.range) return;
    const { start, text } = rowAt(rows, contents.range[0]);
    yield {
      at: [contents.range[0], start + text.length],
      message: isSeq(contents)
        ? {
            fi: 'Metatiedot ovat luettelo, jossa ei ole kenttien nimiä.',
            en: 'The metadata are a list without the names of fields.',
          }
        : { fi: 'Metatiedoissa ei ole yhtään kenttää.', en: 'There is no field in the metadata.' },
      help: {
        fi: 'Aloita rivi kentän nimellä, kaksoispisteellä ja välilyönnillä, kuten `registerName: Asiakasrekisteri`.',
        en: 'Start the line with the name of a field, a colon and a space, as in `registerName: Customer register`.',
      },
    };
  },

  bad: '---\n- Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\n---\n\n## Rekisterinpitäjä\n',
};
