// `seloste rules`: every id that a check can print.
import { catalogue, known } from '../explaining/catalogue.ts';
import { json, table } from '../explaining/listing.ts';
import { reference } from '../explaining/reference.ts';
import type { Command } from './command.ts';
import { wrongUsage } from './usage.ts';

/** Lists the ids as a table, as JSON, or as the page of the documentation. */
export const rules: Command = {
  about: {
    fi: 'Luettele kaikki, mistä tarkistus voi huomauttaa.',
    en: 'List all that a check can find.',
  },
  paths: null,
  options: {
    json: {
      type: 'boolean',
      about: { fi: 'ohjelmille: yksi JSON-olio', en: 'for programs: one JSON object' },
    },
    markdown: {
      type: 'boolean',
      about: { fi: 'ohjesivuksi: Markdown esimerkkeineen', en: 'for a page: Markdown, with examples' },
    },
  },

  run: async ({ options }, { lang, out, err }) => {
    if (options['json'] && options['markdown'])
      return wrongUsage(err, lang, {
        fi: 'Valitse joko --json tai --markdown.',
        en: 'Choose --json or --markdown.',
      });
    if (options['json']) out(json(known));
    else if (options['markdown']) out(reference(catalogue, lang));
    else out(table(known, lang));
    return 0;
  },
};
