// `seloste import`: makes notices of documents that were written elsewhere.
import { resolve } from 'node:path';
import { halfYearLater } from '../calendar.ts';
import { asJson, asText, type Report } from '../importing/index.ts';
import type { Said } from '../model.ts';
import type { Command } from './command.ts';
import { importFile } from './import-file.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/** Writes a notice for each that the files hold. Exit 2, and nothing of that file is written, when a file cannot be read or a notice is already there. */
export const importing: Command = {
  about: {
    fi: 'Tuo valmiita selosteita: tekstiä, Markdownia, HTML:ää, Wordia tai PDF:ää.',
    en: 'Import notices that exist: plain text, Markdown, HTML, Word or PDF.',
  },
  paths: { fi: 'tuotavat tiedostot', en: 'the files to import' },
  operand: 'FILE…',
  options: {
    root: shared.root,
    date: shared.date,
    id: {
      type: 'string',
      value: 'ID',
      about: {
        fi: 'selosteen tunnus (oletus: rekisterin nimestä)',
        en: 'the notice’s id (default: from the register’s name)',
      },
    },
    json: {
      type: 'boolean',
      about: { fi: 'tulosta raportti JSON-muodossa', en: 'print the report as JSON' },
    },
    'dry-run': {
      type: 'boolean',
      about: { fi: 'näytä vain raportti, älä kirjoita mitään', en: 'only show the report, write nothing' },
    },
  },

  run: async ({ options, paths }, { lang, out, err, today }) => {
    const root = resolve(String(options['root'] ?? '.'));
    const id = options['id'];
    const isDry = options['dry-run'] === true;
    if (paths.length === 0) return wrongUsage(err, lang, say.noFile);
    if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(id)))
      return wrongUsage(err, lang, say.badId(String(id)));
    const until = halfYearLater(today);
    const reports: Report[] = [];
    let isRefused = false;
    for (const path of paths) {
      const outcome = await importFile(path, {
        root,
        id: id === undefined ? null : String(id),
        today,
        until,
        isDry,
        taken: new Set(reports.flatMap(({ notices }) => notices.map((one) => one.id))),
      });
      if ('refused' in outcome) {
        err(`${path}: ${outcome.refused[lang]}\n`);
        isRefused = true;
        continue;
      }
      reports.push(outcome);
      if (options['json'] !== true) out(asText(outcome, lang));
    }
    if (options['json'] === true) {
      // One object by itself is made to be read; several are one a line.
      const [only] = reports;
      if (only && paths.length === 1) out(`${JSON.stringify(asJson(only), null, 2)}\n`);
      else for (const report of reports) out(`${JSON.stringify(asJson(report))}\n`);
    }
    return isRefused ? 2 : 0;
  },
};

const say = {
  noFile: { fi: 'Kerro, mikä tiedosto tuodaan.', en: 'Say which file to import.' },
  badId: (id: string): Said => ({
    fi: `Tunnukseksi ei käy ”${id}”. Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi asiakasrekisteri.`,
    en: `“${id}” cannot be an id. Use small letters a–z, digits and hyphens, such as asiakasrekisteri.`,
  }),
};
