// `seloste init`: makes the folder of a new site, with an example notice and all that checks and publishes it.
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Said } from '../model.ts';
import { terminal } from '../reporters/terminal.ts';
import { askForSite } from '../starting/ask-site.ts';
import { beginSite } from '../starting/begin-site.ts';
import { reportOf } from '../starting/report.ts';
import { writeNew } from '../starting/write-new.ts';
import { tool } from '../tool.ts';
import type { Command } from './command.ts';
import { shared } from './options.ts';
import { atTerminal } from './terminal-ask.ts';
import { wrongUsage } from './usage.ts';

/** Asks what is not given, and writes the folder. Exit 2, writing nothing, when anything is in the way. */
export const init: Command = {
  about: {
    fi: 'Tee uuden sivuston kansio: esimerkkiseloste, asetukset ja tarkistukset.',
    en: 'Make the folder of a new site: an example notice, settings and checks.',
  },
  operand: 'DIR',
  paths: { fi: 'kansio, joka tehdään', en: 'the folder to make' },
  options: {
    name: {
      type: 'string',
      value: 'NAME',
      about: { fi: 'rekisterinpitäjän virallinen nimi', en: 'the official name of the controller' },
    },
    controller: {
      type: 'string',
      value: 'KEY',
      about: {
        fi: 'tunnus, jolla selosteet mainitsevat sen (oletus: nimestä)',
        en: 'the key by which notices name it (default: from its name)',
      },
    },
    'base-url': {
      type: 'string',
      value: 'URL',
      about: { fi: 'osoite, jossa sivusto julkaistaan', en: 'the address at which the site is published' },
    },
    languages: {
      type: 'string',
      value: 'LANGS',
      about: {
        fi: 'sivuston kielet, lähdekieli ensin (oletus: fi,en)',
        en: 'the languages of the site, the source language first (default: fi,en)',
      },
    },
    date: shared.date,
  },

  run: async ({ options, paths }, { lang, out, err, colour, today }) => {
    const [folder] = paths;
    if (folder === undefined || paths.length > 1) return wrongUsage(err, lang, say.oneFolder);
    const root = resolve(folder);
    if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === false)
      return wrongUsage(err, lang, say.notFolder(folder));
    const person = atTerminal();
    const option = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
    const begun = await askForSite(option, { ask: person?.ask ?? null, lang });
    person?.done();
    if ('fi' in begun) return wrongUsage(err, lang, begun);

    const version = tool.slice(tool.indexOf(' ') + 1);
    const { files, diagnostics } = beginSite(begun, { today, lang, version });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      err(terminal(reportOf(errors, files, { lang, colour })));
      return 2;
    }
    const written = writeNew(root, files);
    if (written.kind === 'taken') return wrongUsage(err, lang, say.taken(join(folder, written.path)));
    const shown = [...files.keys()].map((path) => `  ${relative(process.cwd(), join(root, path))}`);
    out(
      [say.done[lang], ...shown, '', ...say.next(relative(process.cwd(), root) || '.')[lang], ''].join('\n'),
    );
    return 0;
  },
};

const say = {
  oneFolder: {
    fi: 'Anna kansio, joka tehdään, esimerkiksi `seloste init tietosuoja`.',
    en: 'Give the folder to make, for example `seloste init privacy`.',
  },
  notFolder: (path: string): Said => ({ fi: `”${path}” ei ole kansio.`, en: `“${path}” is not a folder.` }),
  taken: (path: string): Said => ({
    fi: `”${path}” on jo olemassa. Mitään ei kirjoitettu.`,
    en: `“${path}” is there already. Nothing was written.`,
  }),
  done: { fi: 'Sivuston kansio on tehty:', en: 'The folder of the site has been made:' },
  next: (folder: string) => ({
    fi: [
      'Seuraavaksi:',
      `  1. Lue ${join(folder, 'README.md')} ja täydennä ${join(folder, 'notices/site.yaml')}.`,
      `  2. Asenna ohjelma kansioon: cd ${folder} && npm install`,
      '  3. Katso esimerkkiselostetta: npm run preview. Tarkista: npm run check',
    ],
    en: [
      'Next:',
      `  1. Read ${join(folder, 'README.md')} and complete ${join(folder, 'notices/site.yaml')}.`,
      `  2. Install the program in the folder: cd ${folder} && npm install`,
      '  3. See the example notice: npm run preview. Check: npm run check',
    ],
  }),
};
