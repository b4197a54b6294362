// `seloste new`: begins a notice, with every field explained and what is not yet known declared as gaps.
import { join, relative, resolve } from 'node:path';
import type { Diagnostic, Said } from '../model.ts';
import { load } from '../reading/load.ts';
import { terminal } from '../reporters/terminal.ts';
import { askForNotice } from '../starting/ask-notice.ts';
import { beginNotice, siteIn } from '../starting/begin-notice.ts';
import { allLanguages } from '../starting/readings.ts';
import { reportOf } from '../starting/report.ts';
import type { Begun } from '../starting/notice-skeleton.ts';
import { writeNew } from '../starting/write-new.ts';
import type { Command } from './command.ts';
import { shared } from './options.ts';
import { atTerminal } from './terminal-ask.ts';
import { wrongUsage } from './usage.ts';

/** Asks what is not given, and writes the notice in every language of the site. Exit 2, writing nothing, when anything is in the way. */
export const begin: Command = {
  about: {
    fi: 'Aloita uusi seloste: tiedostot, joissa jokainen kenttä on selitetty.',
    en: 'Begin a notice: files in which every field is explained.',
  },
  operand: 'ID',
  paths: {
    fi: 'selosteen pysyvä tunnus, joka on myös kansion nimi',
    en: 'the permanent id of the notice, which also names its folder',
  },
  options: {
    root: shared.root,
    name: {
      type: 'string',
      value: 'NAME',
      about: { fi: 'rekisterin nimi lähdekielellä', en: 'the name of the register in the source language' },
    },
    ...Object.fromEntries(
      allLanguages.map((lang) => [
        `name-${lang}`,
        {
          type: 'string' as const,
          value: 'NAME',
          about: { fi: `rekisterin nimi kielellä ${lang}`, en: `the name of the register in ${lang}` },
        },
      ]),
    ),
    controller: {
      type: 'string',
      value: 'KEY',
      about: {
        fi: 'rekisterinpitäjän tunnus tiedostossa site.yaml',
        en: 'the key of the controller in site.yaml',
      },
    },
    framework: {
      type: 'string',
      value: 'REGIME',
      about: {
        fi: 'gdpr-13 (tiedot rekisteröidyltä), gdpr-14 (muualta) tai gdpr-13+14 (molemmista)',
        en: 'gdpr-13 (data from the data subject), gdpr-14 (from elsewhere) or gdpr-13+14 (both)',
      },
    },
    languages: {
      type: 'string',
      value: 'LANGS',
      about: {
        fi: 'kielet, joilla aloitetaan (oletus: sivuston kielet)',
        en: 'the languages to begin in (default: those of the site)',
      },
    },
    date: shared.date,
  },

  run: async ({ options, paths }, { lang, out, err, colour, today }) => {
    if (paths.length > 1) return wrongUsage(err, lang, say.oneId);
    const root = resolve(String(options['root'] ?? '.'));
    const { value: files, diagnostics: ofDisk } = await load(root);
    const tell = (diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>) =>
      err(terminal(reportOf(diagnostics, texts, { lang, colour })));

    const { value: site, diagnostics: ofSite } = siteIn(files, today);
    if (site === null) {
      tell([...ofDisk.filter(({ path }) => path.split('/').length < 3), ...ofSite], new Map());
      return 1;
    }
    const taken = [...files, ...ofDisk].flatMap(({ path }) => path.split('/')[1] ?? []);
    const person = atTerminal();
    const option = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
    const begun = await askForNotice({ id: paths[0], option }, site, taken, {
      ask: person?.ask ?? null,
      lang,
    });
    person?.done();
    if ('fi' in begun) return wrongUsage(err, lang, begun);

    const { files: texts, diagnostics } = beginNotice(begun, { site, files, today, lang });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      tell(errors, texts);
      return 2;
    }
    const written = writeNew(root, texts);
    if (written.kind === 'taken') return wrongUsage(err, lang, say.taken(written.path));
    const shown = [...texts.keys()].map((path) => `  ${relative(process.cwd(), join(root, path))}`);
    out([say.done[lang], ...shown, '', ...say.next(begun, options['root'])[lang], ''].join('\n'));
    return 0;
  },
};

const say = {
  oneId: { fi: 'Anna yksi tunnus.', en: 'Give one id.' },
  taken: (path: string): Said => ({
    fi: `”${path}” on jo olemassa. Mitään ei kirjoitettu.`,
    en: `“${path}” is there already. Nothing was written.`,
  }),
  done: { fi: 'Seloste on aloitettu:', en: 'The notice has been begun:' },
  next: ({ id, languages }: Begun, root: string | boolean | undefined) => {
    const [source = 'fi'] = languages;
    const file = join(String(root ?? '.'), 'notices', id, `${source}.md`);
    const at = root === undefined ? '' : ` --root ${root}`;
    const steps = {
      fi: [
        `Täytä ${file}. Kun kerrot asian, poista sen kohta kentästä gaps.`,
        ...(languages.length > 1 ? ['Kirjoita samat kohdat muihin kieliin.'] : []),
        `Katso sivua: seloste preview${at}. Tarkista: seloste check${at}`,
      ],
      en: [
        `Fill in ${file}. When you tell something, delete its entry from gaps.`,
        ...(languages.length > 1 ? ['Write the same in the other languages.'] : []),
        `See the page: seloste preview${at}. Check: seloste check${at}`,
      ],
    };
    return { fi: ['Seuraavaksi:', ...numbered(steps.fi)], en: ['Next:', ...numbered(steps.en)] };
  },
};

const numbered = (steps: readonly string[]) => steps.map((step, at) => `  ${at + 1}. ${step}`);
