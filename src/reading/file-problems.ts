// All that can be wrong with the folders and files under `notices/`, in words.
import * as languages from '../languages/index.ts';
import type { Diagnostic, Said } from '../model.ts';
import {
  caseFolded,
  deviceOfWindows,
  isNoticeId,
  isReserved,
  nearestId,
  nearestLanguage,
  noticeAndLanguage,
} from './file-names.ts';
import type { KeptFor } from './notice-files.ts';
import { fileStart } from './range.ts';

/** What is wrong and what to do, before the place is known. */
export type Problem = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'help'>;

/** A problem as a diagnostic about the file or folder at `path`, or about a range of it. */
export const at = (path: string, problem: Problem, range = fileStart): Diagnostic => ({
  ...problem,
  path: path.normalize('NFC'),
  range,
  ...noticeAndLanguage(path),
  waived: false,
});

/**
 * What is wrong with the names of folders that lie beside each other, by name; an id has nothing wrong with it. Names
 * that differ only in case, or in how their letters are encoded, are one folder on some machines.
 */
export function ofFolderNames(names: readonly string[]): Map<string, Problem> {
  const alike = new Map<string, string[]>();
  for (const name of names) {
    const key = caseFolded(name);
    alike.set(key, [...(alike.get(key) ?? []), name].slice(0, 2));
  }
  const problemOf = (name: string) => {
    const other = alike.get(caseFolded(name))?.find((one) => one !== name);
    if (other !== undefined) return sameName(name, other);
    return isReserved(name.toLowerCase()) ? reservedName(name) : notAnId(name);
  };
  return new Map(names.filter((name) => !isNoticeId(name)).map((name) => [name, problemOf(name)]));
}

/**
 * What is wrong with the name of a file in a notice's folder that is not an edition's. It is an error when the file
 * looks like an edition, since that would stay unpublished without a word; else a warning.
 */
export function ofFileName(name: string): Problem {
  const nearest = nearestLanguage(name);
  return {
    rule: 'file-named-by-language',
    severity: nearest !== null || markdown.test(name) ? 'error' : 'warning',
    message: {
      fi: `Tiedostoa ”${shown(name)}” ei lueta, koska sen nimi ei ole mikään näistä: ${editionNames}.`,
      en: `The file “${shown(name)}” is not read, because its name is none of these: ${editionNames}.`,
    },
    help: nearest === null ? nameByLanguage : renameTo(`${nearest}.md`),
  };
}

/** Something lies in a folder where it is not looked for. */
export const stray = (name: string): Problem => ({
  rule: 'files-in-place',
  severity: 'warning',
  message: {
    fi: `”${shown(name)}” ei kuulu tähän kansioon, joten sitä ei lueta.`,
    en: `“${shown(name)}” does not belong in this folder, so it is not read.`,
  },
  help: markdown.test(name)
    ? {
        fi: 'Siirrä seloste omaan kansioonsa, esimerkiksi `notices/asiakasrekisteri/fi.md`.',
        en: 'Move the notice to a folder of its own, for example `notices/asiakasrekisteri/fi.md`.',
      }
    : { fi: 'Siirrä se muualle tai poista se.', en: 'Move it elsewhere or delete it.' },
});

/** Something lies among the released versions of a notice that is none of their files. */
export const unknownInVersions = (name: string): Problem => ({
  rule: 'version-files-known',
  severity: 'error',
  message: {
    fi: `”${shown(name)}” ei kuulu julkaistuihin versioihin.`,
    en: `“${shown(name)}” is no part of the released versions.`,
  },
  help: {
    fi: 'Siirrä se muualle tai poista se. Kansiossa `versions` on vain komennon `seloste release` tekemiä kansioita.',
    en: 'Move it elsewhere or delete it. The folder `versions` holds only what `seloste release` made.',
  },
});

/** Something lies among the approvals of a notice that is none of their files. */
export const unknownInApprovals = (name: string): Problem => ({
  rule: 'approval-files-known',
  severity: 'error',
  message: {
    fi: `”${shown(name)}” ei kuulu hyväksyntöihin.`,
    en: `“${shown(name)}” is no part of the approvals.`,
  },
  help: {
    fi: 'Siirrä se muualle tai poista se. Kansiossa `approvals` on vain komennon `seloste approve` tekemiä kansioita.',
    en: 'Move it elsewhere or delete it. The folder `approvals` holds only what `seloste approve` made.',
  },
});

/** What is wrong with something that is no part of a folder of kept texts. */
export const unknownIn = (kept: KeptFor, name: string): Problem =>
  kept === 'versions' ? unknownInVersions(name) : unknownInApprovals(name);

/** There is no folder of notices. */
export const noNotices: Problem = {
  rule: 'notices-folder-present',
  severity: 'error',
  message: { fi: 'Kansio `notices` puuttuu.', en: 'The folder `notices` is missing.' },
  help: {
    fi: 'Siirry kansioon, jossa `notices` on, tai kerro se valitsimella `--root`.',
    en: 'Go to the folder that holds `notices`, or name it with `--root`.',
  },
};

/** There is no `site.yaml`; `misspelt` is whether a file is there that may have been meant. */
export const noSiteFile = (misspelt: boolean): Problem => ({
  rule: 'site-file-present',
  severity: 'error',
  message: { fi: 'Tiedosto `notices/site.yaml` puuttuu.', en: 'The file `notices/site.yaml` is missing.' },
  help: misspelt
    ? renameTo('site.yaml')
    : {
        fi: 'Lisää tiedosto ja siihen sivuston nimi, osoite, kielet ja rekisterinpitäjät.',
        en: 'Add the file, with the name, address, languages and controllers of the site.',
      },
});

/** The folder of a notice has no edition in it. */
export const noEditions: Problem = {
  rule: 'notice-has-editions',
  severity: 'error',
  message: {
    fi: 'Kansiossa ei ole selostetta millään kielellä.',
    en: 'The folder has no notice in any language.',
  },
  help: {
    fi: 'Lisää kansioon seloste, esimerkiksi `fi.md`, tai poista kansio.',
    en: 'Add a notice, for example `fi.md`, or delete the folder.',
  },
};

/** A symbolic link: what it leads to may be anything on the machine. */
export const link = (name: string): Problem => ({
  rule: 'files-plain',
  severity: 'error',
  message: {
    fi: `”${shown(name)}” on linkki, eikä linkkejä seurata.`,
    en: `“${shown(name)}” is a link, and links are not followed.`,
  },
  help: {
    fi: 'Korvaa linkki tiedostolla tai kansiolla, johon se johtaa.',
    en: 'Replace the link with the file or folder that it leads to.',
  },
});

/** A folder, pipe, socket or device where a file should be. */
export const notFile = (name: string): Problem => ({
  rule: 'files-plain',
  severity: 'error',
  message: {
    fi: `”${shown(name)}” ei ole tavallinen tiedosto.`,
    en: `“${shown(name)}” is not an ordinary file.`,
  },
  help: { fi: 'Poista se tai tallenna sen tilalle tiedosto.', en: 'Delete it, or save a file in its place.' },
});

/** Anything but a folder where a folder should be. */
export const notFolder = (name: string): Problem => ({
  rule: 'files-plain',
  severity: 'error',
  message: { fi: `”${shown(name)}” ei ole kansio.`, en: `“${shown(name)}” is not a folder.` },
  help: { fi: 'Tee sen tilalle kansio.', en: 'Make a folder in its place.' },
});

/** The machine does not let us read it. */
export const unreadable = (name: string): Problem => ({
  rule: 'files-readable',
  severity: 'error',
  message: {
    fi: `”${shown(name)}” ei aukea lukemista varten.`,
    en: `“${shown(name)}” cannot be opened for reading.`,
  },
  help: {
    fi: 'Anna itsellesi lukuoikeus, ja sulje tiedosto, jos se on auki toisessa ohjelmassa.',
    en: 'Give yourself the right to read it, and close it if another program has it open.',
  },
});

/** It was there when its folder was listed, and no longer when it was opened. */
export const vanished: Problem = {
  rule: 'files-stay',
  severity: 'error',
  message: {
    fi: 'Tiedosto tai kansio katosi kesken lukemisen.',
    en: 'The file or folder vanished while being read.',
  },
  help: {
    fi: 'Aja komento uudelleen, kun tiedostoja ei muuteta.',
    en: 'Run the command again when the files are at rest.',
  },
};

/** The file has more bytes than `most`. */
export const tooLarge = (size: number, most: number): Problem => ({
  rule: 'file-size-within-limit',
  severity: 'error',
  message: {
    fi: `Tiedoston koko on ${kilobytes(size)} kt, ja raja on ${kilobytes(most)} kt.`,
    en: `The file is ${kilobytes(size)} kB, and the limit is ${kilobytes(most)} kB.`,
  },
  help: {
    fi: 'Jaa teksti useaan selosteeseen tai poista tiedostosta se, mikä ei ole selosteen tekstiä.',
    en: 'Divide the text into several notices, or delete what is not text of the notice.',
  },
});

/** There are more than `most` files and folders. */
export const tooMany = (most: number): Problem => ({
  rule: 'file-count-within-limit',
  severity: 'error',
  message: {
    fi: `Kansiossa \`notices\` on yli ${most} tiedostoa ja kansiota.`,
    en: `The folder \`notices\` holds more than ${most} files and folders.`,
  },
  help: {
    fi: 'Poista tiedostot, jotka eivät ole selosteita, tai jaa selosteet useaan sivustoon.',
    en: 'Delete the files that are not notices, or divide the notices into several sites.',
  },
});

const markdown = /\.(md|markdown)$/i;

// Rounded up, so that a file just over the limit does not read as being within it.
const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

const sameName = (name: string, other: string): Problem => ({
  rule: 'folder-names-distinct',
  severity: 'error',
  message: {
    fi: `Kansiot ”${shown(name)}” ja ”${shown(other)}” ovat joissakin koneissa yksi ja sama kansio.`,
    en: `The folders “${shown(name)}” and “${shown(other)}” are one and the same on some machines.`,
  },
  help: {
    fi: 'Anna kansioille nimet, jotka eroavat muutenkin kuin kirjainkoolta, tai poista tarpeeton.',
    en: 'Give the folders names that differ in more than capital letters, or delete the one not needed.',
  },
});

const reservedName = (name: string): Problem => ({
  rule: 'folder-name-free',
  severity: 'error',
  message: deviceOfWindows.test(name.toLowerCase())
    ? { fi: `Windowsissa ei voi olla kansiota ”${name}”.`, en: `Windows cannot have a folder “${name}”.` }
    : {
        fi: `Sivusto tarvitsee nimen ”${name}” omaan käyttöönsä.`,
        en: `The site needs the name “${name}” for itself.`,
      },
  help: {
    fi: `Anna kansiolle toinen nimi, esimerkiksi \`${name.toLowerCase()}-rekisteri\`.`,
    en: `Give the folder another name, for example \`${name.toLowerCase()}-register\`.`,
  },
});

function notAnId(name: string): Problem {
  const example = nearestId(name) ?? 'asiakasrekisteri';
  return {
    rule: 'folder-name-plain',
    severity: 'error',
    message: {
      fi: `Kansion nimi ”${shown(name)}” ei kelpaa selosteen tunnukseksi.`,
      en: `The folder name “${shown(name)}” cannot be the id of a notice.`,
    },
    help: {
      fi: `Käytä enintään 64 merkkiä: pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi \`${example}\`.`,
      en: `Use at most 64 characters: small letters a–z, digits and hyphens, for example \`${example}\`.`,
    },
  };
}

const editionNames = Object.keys(languages)
  .map((tag) => `\`${tag}.md\``)
  .join(', ');

const nameByLanguage: Said = {
  fi: 'Nimeä tiedosto kielen mukaan tai siirrä se pois kansiosta.',
  en: 'Name the file after its language, or move it out of the folder.',
};

const renameTo = (name: string): Said => ({
  fi: `Anna tiedostolle nimi \`${name}\`.`,
  en: `Rename the file to \`${name}\`.`,
});

// Without what cannot be seen or would break the line, and not too long to be read in a sentence.
function shown(name: string): string {
  const characters = [...name.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}
