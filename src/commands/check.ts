// `seloste check`: what is wrong with the notices, and what to do.
import { appendFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { examine, noticesOf, reasons, summaryOf } from '../examine.ts';
import type { Diagnostic } from '../model.ts';
import * as reporters from '../reporters/index.ts';
import type { Report } from '../reporters/reporter.ts';
import type { Command } from './command.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/** Checks all notices, and tells of those under the given paths. Exit 1 when any of those has an error. */
export const check: Command = {
  about: {
    fi: 'Tarkista selosteet ja kerro, mitä pitää korjata.',
    en: 'Check the notices and say what to mend.',
  },
  paths: {
    fi: 'kansiot tai tiedostot, joista kerrotaan (oletus: kaikki)',
    en: 'folders or files to tell of (default: all)',
  },
  options: {
    ...shared,
    format: {
      type: 'string',
      value: Object.keys(reporters).join('|'),
      about: { fi: 'tulosteen muoto (oletus: terminal)', en: 'the form of the output (default: terminal)' },
    },
  },

  run: async ({ options, paths }, { lang, out, err, colour, today }) => {
    const root = resolve(String(options['root'] ?? '.'));
    const format = String(options['format'] ?? 'terminal');
    const reporter = Object.entries(reporters).find(([name]) => name === format)?.[1];
    if (!reporter)
      return wrongUsage(err, lang, {
        fi: `Muotoa ”${format}” ei ole. Muodot: ${Object.keys(reporters).join(', ')}.`,
        en: `There is no format “${format}”. Formats: ${Object.keys(reporters).join(', ')}.`,
      });
    const wanted = paths.map((path) => relative(root, resolve(path)).replaceAll('\\', '/'));

    const { diagnostics, texts, known } = await examine(
      root,
      { today, strict: options['strict'] === true },
      () => null,
    );
    const unknown = wanted.find((path) => path !== '' && !known.some((file) => isUnder(file, path)));
    if (unknown !== undefined)
      return wrongUsage(err, lang, {
        fi: `Polun ”${unknown}” alla ei ole selosteita.`,
        en: `There are no notices under “${unknown}”.`,
      });
    const told = diagnostics.filter(
      ({ path }: Diagnostic) => wanted.length === 0 || wanted.some((one) => isUnder(path, one)),
    );
    const files = known.filter((path) => wanted.length === 0 || wanted.some((one) => isUnder(path, one)));
    const summary = summaryOf(files, told);
    const report = { summary, diagnostics: told, texts, notices: noticesOf(files), reasons, lang, colour };
    out(reporter(report));
    if (format === 'github') await summarize(report);
    return summary.errors > 0 ? 1 : 0;
  },
};

/** GitHub shows few annotations; all findings go to the file it gives for the summary of a run. */
async function summarize(report: Report): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) await appendFile(file, reporters.markdown(report));
}

const isUnder = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);
