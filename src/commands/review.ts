// `seloste review`: what lawyers read: every change of the rendered text, and what is found in it.
import { relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Diagnostic, Said } from '../model.ts';
import { withLock } from '../publishing/lock.ts';
import { publish } from '../publishing/publish.ts';
import * as reporters from '../reporters/index.ts';
import { commentOf } from '../reviewing/comment.ts';
import { filesOf } from '../reviewing/pages.ts';
import { publicFiles } from '../reviewing/public.ts';
import { reviewed } from '../reviewing/reviewed.ts';
import { stylesheet } from '../showing/formats/stylesheet.ts';
import { manifestOf, pagesOf, render } from '../showing/render.ts';
import { templateFolders, tool } from '../tool.ts';
import { refusal } from './build.ts';
import type { Command } from './command.ts';
import { noFolder } from './no-folder.ts';
import { noBase, noNotice } from './not-there.ts';
import { compared, shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/** Makes a site that opens from its folder, or one comment. Exit 0, whatever they show: `check` is the judge. */
export const review: Command = {
  about: {
    fi: 'Tee sivut, joilta juristi lukee muutokset ja huomiot.',
    en: 'Make pages on which lawyers read changes and findings.',
  },
  paths: {
    fi: 'selosteet, jotka näytetään (oletus: kaikki)',
    en: 'notices to show (default: all)',
  },
  operand: 'ID…',
  options: {
    ...shared,
    base: compared,
    out: {
      type: 'string',
      value: 'DIR',
      about: {
        fi: 'kansio, johon sivut tehdään (oletus: review)',
        en: 'the folder for the pages (default: review)',
      },
    },
    import: {
      type: 'string',
      value: 'FILE.docx',
      about: {
        fi: 'lue palautetun Word-asiakirjan kommentit ja muutosehdotukset; sivut tehdään vain, jos --out on annettu',
        en: 'read the comments and proposed changes of a Word document that came back; pages are made only with --out',
      },
    },
    format: {
      type: 'string',
      value: Object.keys(reporters).join('|'),
      about: {
        fi: 'muoto, jossa kommentit ja ehdotukset tulostetaan (oletus: terminal)',
        en: 'the form in which comments and proposals are printed (default: terminal)',
      },
    },
    summary: {
      type: 'boolean',
      about: {
        fi: 'tulosta sivujen sijaan yksi Markdown-kommentti',
        en: 'print one Markdown comment instead of making pages',
      },
    },
    'review-url': {
      type: 'string',
      value: 'URL',
      about: {
        fi: 'sivujen osoite; kommentista tehdään linkit niihin',
        en: 'the address of the pages, for the comment to link to',
      },
    },
  },

  run: async ({ options, paths }, talk) => {
    // Most functions of a review are never hot enough to repay the compiler's work on them.
    setFlagsFromString('--interrupt-budget=300000');
    const { lang, out: print, err, today } = talk;
    const root = resolve(String(options['root'] ?? '.'));
    const terms = { today, strict: options['strict'] === true };
    const base = options['base'] === undefined ? null : String(options['base']);
    const pages = options['review-url'] === undefined ? null : addressFrom(String(options['review-url']));
    if (pages === undefined) return wrongUsage(err, lang, say.noAddress(String(options['review-url'])));
    if (base === '') return wrongUsage(err, lang, noBase(base));
    const file = options['import'];
    const format = options['format'];
    if (file === undefined && format !== undefined) return wrongUsage(err, lang, say.formatOfImport);
    // Few reviews read a document, and what makes and reads them takes long to load.
    const returning = file === undefined ? null : await import('./review-import.ts');
    const reply = returning && (await returning.readReply(String(file), String(format ?? 'terminal'), talk));
    if (reply === 2) return 2;
    const found = await reviewed(root, terms, { base, ids: paths, lang });
    if (found.kind === 'noNotice') return wrongUsage(err, lang, noNotice(found.id));
    if (found.kind === 'noBase') return wrongUsage(err, lang, noBase(found.ref));
    const absent = noFolder(found.others, talk);
    if (absent !== null) return absent;
    const isCompared = found.reviews.length === 0 || found.reviews.some((one) => one.base !== null);
    if (base?.match(/^v\d+$/) && !isCompared) return wrongUsage(err, lang, noBase(base));
    const read =
      returning && reply ? await returning.importReply(reply, found, { root, terms }, talk) : found;
    if (reply !== null && options['out'] === undefined) return 0;
    const { reviews, unreadable, others, register } = read;
    if (options['summary'] === true) {
      print(commentOf(reviews, unreadable, lang, pages));
      return 0;
    }

    const templates = templateFolders(root);
    // While the settings of the site are wrong, its pages cannot be made.
    const published =
      register === null || others.some(isError)
        ? null
        : await render({ ...register, pages: pagesOf(register), templates }, tool);
    const [sheet] = await stylesheet({ templates });
    const files = [
      ...filesOf(
        { reviews, unreadable, others, stylesheet: sheet?.contents ?? '' },
        published && '../public/',
        lang,
      ),
      ...(register && published ? publicFiles(published, register.site) : []),
    ].sort((one, other) => (one.path < other.path ? -1 : 1));
    const out = resolve(root, String(options['out'] ?? 'review'));
    const locked = await withLock(out, () => publish([...files, manifestOf(files, tool)], out));
    if (locked.kind !== 'done') {
      err(`${say.locked[lang]}\n`);
      return 75;
    }
    if (locked.value.kind === 'refused') {
      err(`${refusal(locked.value)[lang]}\n`);
      return 2;
    }
    print(`${say.made(`${relative(process.cwd(), out) || '.'}/index.html`)[lang]}\n`);
    return 0;
  },
};

/** A folder on the web, with a slash at its end. Undefined when it is no such address. */
function addressFrom(typed: string): URL | undefined {
  if (!/^https?:\/\//.test(typed) || !URL.canParse(typed)) return undefined;
  return new URL(typed.replace(/[?#].*$/s, '').replace(/\/*$/, '/'));
}

const isError = ({ severity, waived }: Diagnostic): boolean => severity === 'error' && !waived;

const say = {
  formatOfImport: {
    fi: 'Valitsin --format koskee vain palautettua asiakirjaa. Anna myös --import TIEDOSTO.docx',
    en: 'The option --format is only for a document that came back. Give --import FILE.docx too',
  },
  noAddress: (typed: string): Said => ({
    fi: `”${typed}” ei ole osoite. Anna sivujen osoite, esimerkiksi --review-url https://example.fi/katselmointi`,
    en: `“${typed}” is no address. Give that of the pages, such as --review-url https://example.fi/review`,
  }),
  locked: {
    fi: 'Toinen ajo tekee samoja sivuja. Yritä uudelleen, kun se on valmis.',
    en: 'Another run is making the same pages. Try again when it is done.',
  },
  made: (file: string): Said => ({ fi: `Katselmointi: ${file}`, en: `Review: ${file}` }),
};
