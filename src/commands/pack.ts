// `seloste pack`: one notice under review as one file, for those who read and sign without this program.
import { basename, join, relative, resolve } from 'node:path';
import { summaryOf } from '../examine.ts';
import type { Diagnostic, Said } from '../model.ts';
import { isPack } from '../packing/is-pack.ts';
import { putFile } from '../publishing/put-file.ts';
import { inOrder } from '../reading/in-order.ts';
import { json } from '../reporters/json.ts';
import { terminal } from '../reporters/terminal.ts';
import type { Review } from '../reviewing/review.ts';
import { reviewed } from '../reviewing/reviewed.ts';
import { stylesheet } from '../showing/formats/stylesheet.ts';
import { templateFolders } from '../tool.ts';
import type { Command } from './command.ts';
import { noBase, noNotice } from './not-there.ts';
import { compared, shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/** Writes `pack-<id>-<digits>.zip`. Findings are no obstacle; exit 1, writing nothing, when the notice cannot be read. */
export const pack: Command = {
  about: {
    fi: 'Pakkaa selosteen katselmointi yhdeksi tiedostoksi juristille.',
    en: 'Pack the review of a notice into one file for a lawyer.',
  },
  paths: { fi: 'selosteen tunnus', en: 'the id of the notice' },
  operand: 'ID',
  options: {
    ...shared,
    base: compared,
    out: {
      type: 'string',
      value: 'DIR|FILE.zip',
      about: {
        fi: 'kansio tai tiedosto, johon paketti tehdään (oletus: tämä kansio)',
        en: 'the folder or file for the pack (default: this folder)',
      },
    },
  },

  run: async ({ options, paths }, { lang, out: print, err, colour, today }) => {
    const [id, ...more] = paths;
    if (id === undefined || more.length > 0) return wrongUsage(err, lang, say.oneNotice);
    const root = resolve(String(options['root'] ?? '.'));
    const terms = { today, strict: options['strict'] === true };
    const base = options['base'] === undefined ? null : String(options['base']);
    if (base === '') return wrongUsage(err, lang, noBase(base));
    const found = await reviewed(root, terms, { base, ids: [id], lang });
    if (found.kind === 'noNotice') return wrongUsage(err, lang, noNotice(found.id));
    if (found.kind === 'noBase') return wrongUsage(err, lang, noBase(found.ref));
    const [review] = found.reviews;
    // A version that the notice does not have; where nothing was ever approved, all is new.
    if (review?.base === null && base?.match(/^v\d+$/)) return wrongUsage(err, lang, noBase(base));
    if (!review) {
      const diagnostics = [...found.others, ...found.unreadable.flatMap(({ findings }) => findings)].filter(
        ({ severity }) => severity === 'error',
      );
      const summary = summaryOf([], diagnostics);
      err(terminal({ summary, diagnostics, texts: new Map(), lang, colour }));
      err(`${say.mendFirst[lang]}\n`);
      return 1;
    }

    const [sheet] = await stylesheet({ templates: templateFolders(root) });
    const diagnostics = findingsOf(review);
    const files = review.text.editions.map((edition) => `notices/${id}/${edition.lang}.md`);
    const summary = summaryOf(files, diagnostics);
    // What makes documents takes long to load.
    const { packOf } = await import('../packing/pack.ts');
    const made = await packOf({
      review,
      findings: json({ summary, diagnostics, texts: new Map(), lang, colour: false }),
      stylesheet: sheet?.contents ?? '',
      lang,
    });

    const asked = resolve(root, String(options['out'] ?? '.'));
    const isNamed = /\.zip$/i.test(asked);
    const file = isNamed ? asked : join(asked, made.name);
    // A name that was given is meant to hold the newest pack; a name of ours belongs to its contents.
    const put = await putFile(file, made.bytes, (there) => isNamed && isPack(there));
    if (put === 'taken') {
      err(`${say.taken(basename(file))[lang]}\n`);
      return 2;
    }
    const near = relative(process.cwd(), file);
    const shown = near.startsWith('..') ? file : near;
    print(`${(put === 'same' ? say.same(shown) : say.made(shown))[lang]}\n`);
    return 0;
  },
};

/** The findings of a notice in the order in which a check tells them. */
const findingsOf = ({ findings, editions }: Review): Diagnostic[] =>
  inOrder([
    ...findings,
    ...editions.flatMap((edition) => edition.findings.map(({ diagnostic }) => diagnostic)),
  ]);

const say = {
  oneNotice: {
    fi: 'Anna yhden selosteen tunnus, esimerkiksi `seloste pack asiakasrekisteri`.',
    en: 'Give the id of one notice, such as `seloste pack customer-register`.',
  },
  mendFirst: {
    fi: 'Pakettia ei tehty, koska selostetta ei voi lukea. Korjaa ensin virheet.',
    en: 'No pack was made, since the notice cannot be read. Mend the errors first.',
  },
  taken: (name: string): Said => ({
    fi: `”${name}” on jo olemassa eikä ole muuttumaton paketti, joten sen päälle ei kirjoiteta. Siirrä se tai anna toinen nimi: --out TIEDOSTO.zip`,
    en: `“${name}” is there already and is no unaltered pack, so it is not written over. Move it, or give another name: --out FILE.zip`,
  }),
  same: (file: string): Said => ({
    fi: `Paketti on jo tehty: ${file}`,
    en: `The pack is there already: ${file}`,
  }),
  made: (file: string): Said => ({ fi: `Paketti: ${file}`, en: `Pack: ${file}` }),
};
