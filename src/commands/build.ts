// `seloste build`: checked notices into a site, swapped in only when it is whole.
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { withLock } from '../publishing/lock.ts';
import type { AuthorLang, Said } from '../model.ts';
import type { Terms } from '../pipeline.ts';
import { prepare } from '../prepare.ts';
import type { Summary } from '../reporters/reporter.ts';
import { publish, type Published } from '../publishing/publish.ts';
import { render } from '../showing/render.ts';
import { terminal } from '../reporters/terminal.ts';
import { isUnsigned } from '../signing/public-signed.ts';
import { tool } from '../tool.ts';
import { verify } from '../publishing/verify.ts';
import type { Command, Exit, Talk } from './command.ts';
import { shared } from './options.ts';

/** Checks, renders, verifies and publishes. With any error the site that is there stays as it is, and the exit code is 1. */
export const build: Command = {
  about: {
    fi: 'Tarkista selosteet ja tee niistä sivusto.',
    en: 'Check the notices and make a site of them.',
  },
  paths: null,
  options: {
    ...shared,
    out: {
      type: 'string',
      value: 'DIR',
      about: {
        fi: 'kansio, johon sivusto tehdään (oletus: dist)',
        en: 'the folder for the site (default: dist)',
      },
    },
  },

  run: async ({ options }, talk) => {
    // V8 lets the heap double before it clears up. Slower growth costs little time and halves the memory of large sites.
    setFlagsFromString('--heap-growing-percent=12');
    // Most functions of a build are never hot enough to repay the compiler's work on them.
    setFlagsFromString('--interrupt-budget=300000');
    const started = performance.now();
    const root = resolve(String(options['root'] ?? '.'));
    const out = resolve(root, String(options['out'] ?? 'dist'));
    const terms = { today: talk.today, strict: options['strict'] === true };
    const locked = await withLock(out, () => buildInto(root, out, terms, talk, started));
    if (locked.kind === 'done') return locked.value;
    talk.err(`${say.locked(locked.by.pid)[talk.lang]}\n`);
    return 75;
  },
};

async function buildInto(
  root: string,
  out: string,
  terms: Terms,
  talk: Talk,
  started: number,
): Promise<Exit> {
  const { lang, err, watched, colour } = talk;
  const progress = (said: Said) => watched && err(`\r\u001b[K${said[lang]}`);
  const cleared = () => watched && err('\r\u001b[K');

  progress(say.reading);
  const { source, diagnostics, summary, texts } = await prepare(root, terms);
  if (source === null) {
    cleared();
    // What only advises would bury what stops the build; `check` tells all.
    const told = diagnostics.filter(({ severity, waived }) => severity === 'error' && !waived);
    err(terminal({ summary, diagnostics: told, texts, lang, colour }));
    if (told.some(isUnsigned))
      err(await (await import('./unsigned-redlines.ts')).unsignedRedlines(root, terms, lang));
    err(`${say.nothingPublished(existsSync(out))[lang]}\n`);
    return 1;
  }

  progress(say.rendering(summary.editions));
  const files = await render(source, tool);
  progress(say.verifying(files.length));
  const faults = verify(files, source.site.baseUrl);
  if (faults.length > 0)
    throw new Error(
      faults
        .slice(0, 10)
        .map(({ path, fault }) => `${path}: ${fault}`)
        .join('\n'),
    );
  progress(say.publishing);
  const published = await publish(files, out);
  cleared();
  if (published.kind === 'refused') {
    err(`${refusal(published)[lang]}\n`);
    return 2;
  }
  const shown = relative(process.cwd(), out) || '.';
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  talk.out(`${say.built(summary, published.files, seconds, shown)[lang]}\n`);
  return 0;
}

const say = {
  reading: { fi: 'Luetaan selosteita…', en: 'Reading the notices…' },
  rendering: (editions: number): Said => ({
    fi: `Tehdään sivuja (${editions} kieliversiota)…`,
    en: `Making pages (${editions} editions)…`,
  }),
  verifying: (files: number): Said => ({
    fi: `Tarkistetaan linkit (${files} tiedostoa)…`,
    en: `Checking the links (${files} files)…`,
  }),
  publishing: { fi: 'Viedään sivusto paikalleen…', en: 'Putting the site in place…' },
  nothingPublished: (there: boolean): Said =>
    there
      ? {
          fi: 'Mitään ei julkaistu. Aiempi sivusto on ennallaan.',
          en: 'Nothing was published. The earlier site is as it was.',
        }
      : { fi: 'Mitään ei julkaistu.', en: 'Nothing was published.' },
  built: (
    { notices, editions, warnings, infos }: Summary,
    files: number,
    seconds: string,
    out: string,
  ): Said => ({
    fi: `Valmis: ${notices} selostetta, ${editions} kieliversiota, ${files} tiedostoa ${seconds} sekunnissa (${warnings} varoitusta, ${infos} huomautusta). Sivusto: ${out}/index.html`,
    en: `Built ${notices} notices, ${editions} editions, ${files} files in ${seconds} s (${warnings} warnings, ${infos} notes). Site: ${out}/index.html`,
  }),
  locked: (pid: number): Said => ({
    fi: `Toinen ajo (prosessi ${pid}) tekee samaa sivustoa. Yritä uudelleen, kun se on valmis.`,
    en: `Another build (process ${pid}) is making the same site. Try again when it is done.`,
  }),
};

/** Why a folder was not replaced. */
export function refusal(refused: Extract<Published, { kind: 'refused' }>): Record<AuthorLang, string> {
  if (refused.reason === 'symbolic-link')
    return {
      fi: `Kansio ${refused.out} on linkki. Anna todellinen kansio valitsimella --out.`,
      en: `${refused.out} is a link. Give a real folder with --out.`,
    };
  if (refused.reason !== 'foreign-folder')
    return {
      fi: `${refused.out} ei ole kansio. Anna toinen paikka valitsimella --out.`,
      en: `${refused.out} is not a folder. Give another place with --out.`,
    };
  return {
    fi: `Kansiossa ${refused.out} on tiedostoja, joita seloste ei ole tehnyt (${refused.found}). Niitä ei poisteta. Anna tyhjä kansio valitsimella --out.`,
    en: `${refused.out} holds files that seloste did not make (${refused.found}). They are not deleted. Give an empty folder with --out.`,
  };
}
