// `seloste fix`: mends what can be mended with certainty, or shows what it would mend.
import { join, relative, resolve } from 'node:path';
import { diff } from '../fixing/diff.ts';
import type { Mended } from '../fixing/mend.ts';
import { mendAll } from '../fixing/mend-all.ts';
import { replaceFile } from '../fixing/replace-file.ts';
import type { Said } from '../model.ts';
import type { Command, Talk } from './command.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/** Shows the changes as a diff, exit 1 when there are any; with `--write` makes them. */
export const fix: Command = {
  about: {
    fi: 'Korjaa se, minkä voi korjata varmasti. Ilman valitsinta --write vain näyttää muutokset.',
    en: 'Mend what can be mended with certainty. Without --write, only show the changes.',
  },
  paths: {
    fi: 'kansiot tai tiedostot, jotka korjataan (oletus: kaikki)',
    en: 'folders or files to mend (default: all)',
  },
  options: {
    root: shared.root,
    date: shared.date,
    write: { type: 'boolean', about: { fi: 'kirjoita korjaukset tiedostoihin', en: 'write the changes' } },
  },

  run: async ({ options, paths }, talk) => {
    const root = resolve(String(options['root'] ?? '.'));
    const wanted = paths.map((path) => relative(root, resolve(path)).replaceAll('\\', '/'));
    const { known, mended } = await mendAll(root, wanted, { today: talk.today, strict: false });
    const unknown = wanted.find((path) => path !== '' && !known.some((file) => isUnder(file, path)));
    if (unknown !== undefined || known.length === 0)
      return wrongUsage(talk.err, talk.lang, say.nothingThere(unknown ?? 'notices'));
    if (options['write']) return write(root, mended, talk);
    for (const { path, before, after } of mended) talk.out(diff(path, textOf(before), textOf(after)));
    talk.err(`${say.toMend(mended.length)[talk.lang]}\n`);
    return mended.length > 0 ? 1 : 0;
  },
};

async function write(root: string, mended: readonly Mended[], { out, err, lang }: Talk): Promise<0 | 1> {
  let left = 0;
  for (const { path, before, after, did } of mended) {
    const isWritten = await replaceFile(join(root, path), before, after);
    if (isWritten) out(`${path}: ${did.map((one) => one[lang]).join(', ')}\n`);
    else err(`${say.changed(path)[lang]}\n`);
    left += isWritten ? 0 : 1;
  }
  err(`${say.mended(mended.length - left)[lang]}\n`);
  return left > 0 ? 1 : 0;
}

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const say = {
  nothingThere: (path: string): Said => ({
    fi: `Polun ”${path}” alla ei ole selosteita.`,
    en: `There are no notices under “${path}”.`,
  }),
  toMend: (files: number): Said =>
    files === 0
      ? { fi: 'Varmasti korjattavaa ei ole.', en: 'There is nothing that can be mended with certainty.' }
      : {
          fi: `Korjattavia tiedostoja: ${files}. Kirjoita korjaukset: seloste fix --write`,
          en: `Files to mend: ${files}. To write the changes: seloste fix --write`,
        },
  mended: (files: number): Said => ({
    fi: `Korjattuja tiedostoja: ${files}.`,
    en: `Files mended: ${files}.`,
  }),
  changed: (path: string): Said => ({
    fi: `Tiedosto ”${path}” muuttui kesken korjaamisen, joten se on ennallaan. Aja komento uudelleen.`,
    en: `“${path}” changed while it was being mended, so it was left alone. Run the command again.`,
  }),
};
