// `seloste import`: makes notices of documents that were written elsewhere.
import { resolve } from 'node:path';
import { halfYearLater } from '../calendar.ts';
import { asJson, asText, type Report } from '../importing/index.ts';
import type { Said } from '../model.ts';
import { isNoticeId } from '../reading/file-names.ts';
import { visible } from '../reporters/visible.ts';
import type { Command } from './command.ts';
import { importFile } from './import-file.ts';
import { summary } from './import-summary.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/**
 * Writes a notice for each that the files hold, and tells of each file as soon as it is done. Exit 2, and nothing of that
 * file is written, when a file cannot be read or a notice is already there.
 */
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
    if (id !== undefined && !isNoticeId(String(id))) return wrongUsage(err, lang, say.badId(String(id)));
    if (id !== undefined && paths.length > 1) return wrongUsage(err, lang, say.oneFileForId);
    const until = halfYearLater(today);
    const reports: Report[] = [];
    for (const path of paths) {
      const outcome = await importFile(path, {
        root,
        id: id === undefined ? null : String(id),
        today,
        until,
        isDry,
        taken: new Map(reports.flatMap(({ source, notices }) => notices.map((one) => [one.id, source]))),
      });
      const report = 'refused' in outcome ? outcome.report : outcome;
      if (report && options['json'] !== true) out([...asText(report, lang).map(visible), '', ''].join('\n'));
      if (report && options['json'] === true) {
        // One object by itself is made to be read; several are one a line.
        out(`${JSON.stringify(asJson(report), null, paths.length === 1 ? 2 : undefined)}\n`);
        for (const note of report.notes) err(`${visible(`${path}: ${note[lang]}`)}\n`);
      }
      if ('refused' in outcome) err(`${visible(`${path}: ${outcome.refused[lang]}`)}\n`);
      else reports.push(outcome);
    }
    const refused = paths.length - reports.length;
    if (options['json'] !== true && reports.length > 0)
      out(summary(reports, { refused, root: options['root'], lang }).join('\n'));
    return refused > 0 ? 2 : 0;
  },
};

const say = {
  noFile: { fi: 'Kerro, mikä tiedosto tuodaan.', en: 'Say which file to import.' },
  oneFileForId: {
    fi: 'Valitsin --id on yhdelle tiedostolle. Tuo tiedostot yksitellen tai jätä valitsin pois.',
    en: '--id is for one file. Import the files one by one, or leave it out.',
  },
  badId: (id: string): Said => ({
    fi: `Tunnukseksi ei käy ”${id}”. Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi asiakasrekisteri.`,
    en: `“${id}” cannot be an id. Use small letters a–z, digits and hyphens, such as asiakasrekisteri.`,
  }),
};
