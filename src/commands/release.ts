// `seloste release`: a notice's working text into a version that does not change any more.
import { resolve } from 'node:path';
import { isDay } from '../calendar.ts';
import { examine } from '../examine.ts';
import type { Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { changesSince } from '../signing/changes-since.ts';
import { coveringOf } from '../signing/sign-off.ts';
import { sameHands } from '../signing/four-eyes.ts';
import { missingIn } from '../signing/missing.ts';
import { oneHand } from '../signing/problems.ts';
import { releaseRefused } from '../signing/release-refused.ts';
import { releaseOf, type Releasing } from '../versions/release.ts';
import { hashesOf } from '../versions/text-hash.ts';
import { writeFolder } from '../versions/write-folder.ts';
import { changeLogIn, changeLogOption } from './change-log.ts';
import type { Command } from './command.ts';
import { inTheWay, tellInTheWay } from './in-the-way.ts';
import { noNotice } from './not-there.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/**
 * Writes `notices/<id>/versions/<n>/`. Exit 1, writing nothing, when the notice has errors, a version cannot be made of it,
 * or it is not signed; 75 when another version came first.
 */
export const release: Command = {
  about: {
    fi: 'Julkaise selosteen työteksti uutena versiona.',
    en: 'Release the working text of a notice as a new version.',
  },
  paths: { fi: 'selosteen tunnus', en: 'the id of the notice' },
  operand: 'ID',
  options: {
    root: shared.root,
    date: {
      ...shared.date,
      about: { fi: 'julkaisupäivä (oletus: tänään)', en: 'the day of release (default: today)' },
    },
    strict: shared.strict,
    effective: {
      type: 'string',
      value: 'YYYY-MM-DD',
      about: {
        fi: 'päivä, jona versio tulee voimaan (oletus: selosteen `effectiveFrom`, muuten julkaisupäivä)',
        en: 'the day it takes effect (default: the notice’s `effectiveFrom`, else the day of release)',
      },
    },
    'change-log': changeLogOption,
  },

  run: async ({ options, paths }, talk) => {
    const { lang, out, err, today } = talk;
    const [id, ...more] = paths;
    if (id === undefined || more.length > 0) return wrongUsage(err, lang, say.oneNotice);
    const effective = options['effective'] === undefined ? null : String(options['effective']);
    if (effective !== null && !isDay(effective)) return wrongUsage(err, lang, say.noDay(effective));
    const changeLog = changeLogIn(String(options['change-log'] ?? ''));
    if (changeLog === null) return wrongUsage(err, lang, say.noLanguage);

    const root = resolve(String(options['root'] ?? '.'));
    const terms = { today, strict: options['strict'] === true };
    const examined = await examine(root, terms, (notice, site, history) => {
      if (notice.id !== id) return null;
      const texts = hashesOf(notice, site);
      const approvals = coveringOf(texts, history.approvals);
      const missing = missingIn({ notice, site, texts }, history, changesSince);
      const hands = sameHands(texts, history.approvals, site.review);
      return { notice, site, versions: history.versions, approvals, missing, hands };
    });
    const errors = inTheWay(examined.diagnostics, id);
    const found = examined.compiled?.notices.find((one) => one !== null) ?? null;
    if (found === null && errors.every(({ notice }) => notice !== id) && examined.compiled !== null)
      return wrongUsage(err, lang, noNotice(id));
    if (found === null || errors.length > 0) {
      tellInTheWay({ id, errors, mendFirst: say.mendFirst }, examined, talk);
      return 1;
    }

    const releasing: Releasing = { ...found, files: examined.files };
    const made = releaseOf(releasing, { today, effective, changeLog });
    if ('refused' in made) {
      err(`${made.refused[lang]}\n`);
      return 1;
    }
    if (found.missing.length > 0) {
      err(releaseRefused(id, found.missing, lang));
      return 1;
    }
    if (found.hands !== null) {
      const { message, help } = oneHand(found.notice.source.file.path, id, found.hands, null);
      err(`${say.oneHand[lang]}\n${visible(message[lang])}\n${visible(help[lang])}\n`);
      return 1;
    }
    if (!(await writeFolder(root, made))) {
      err(`${say.taken(made.folder)[lang]}\n`);
      return 75;
    }
    out(`${say.released(made.number, made.effectiveFrom, made.folder)[lang]}\n`);
    return 0;
  },
};

const say = {
  oneNotice: {
    fi: 'Anna yhden selosteen tunnus, esimerkiksi `seloste release asiakasrekisteri`.',
    en: 'Give the id of one notice, such as `seloste release customer-register`.',
  },
  noDay: (typed: string): Said => ({
    fi: `Päivä ”${typed}” ei ole kalenterissa. Kirjoita esimerkiksi 2026-05-31.`,
    en: `“${typed}” is not a day of the calendar. Write, for example, 2026-05-31.`,
  }),
  noLanguage: {
    fi: 'Anna muutos kielen kanssa: --change-log "fi=Säilytysaika lyheni."',
    en: 'Give a change with its language: --change-log "en=Data is kept for less time."',
  },
  oneHand: {
    fi: 'Versiota ei julkaistu: kahden roolin hyväksyntä on samalta henkilöltä.',
    en: 'No version was released: the approvals of two roles are one person’s.',
  },
  mendFirst: {
    fi: 'Versiota ei julkaistu. Korjaa ensin virheet.',
    en: 'No version was released. Mend the errors first.',
  },
  taken: (folder: string): Said => ({
    fi: `Kansio \`${folder}\` on jo olemassa. Mitään ei kirjoitettu.`,
    en: `The folder \`${folder}\` is there already. Nothing was written.`,
  }),
  released: (number: number, effectiveFrom: string, folder: string): Said => ({
    fi: `Versio ${number} julkaistu. Se on voimassa ${effectiveFrom} alkaen: ${folder}/`,
    en: `Version ${number} was released. It is in force from ${effectiveFrom}: ${folder}/`,
  }),
};
