// All that can be wrong with the versions of a notice, in words.
import type { Diagnostic, Lang, Said } from '../model.ts';
import { at, unknownInVersions } from '../reading/file-problems.ts';

type Numbered = { number: number; record: { effectiveFrom: string } };

/** A file that is not in the record of its version. */
export const unknown = (path: string): Diagnostic =>
  at(path, unknownInVersions(path.slice(path.lastIndexOf('/') + 1)));

/** A released text that is not what it was. */
export const altered = (path: string): Diagnostic =>
  at(path, {
    rule: 'version-unaltered',
    severity: 'error',
    message: {
      fi: 'Tätä julkaistua versiota on muutettu julkaisun jälkeen: teksti tai tiedot eivät vastaa sen tunnistetta.',
      en: 'This released version was altered after its release: its text or facts do not match its fingerprint.',
    },
    help: {
      fi: 'Palauta version kansio sellaiseksi kuin se julkaistiin. Tee muutos selosteen työtekstiin ja julkaise uusi versio: `seloste release`.',
      en: 'Restore the folder of the version as it was released. Change the working text of the notice, and release a new version: `seloste release`.',
    },
  });

/** A record that does not match its own seal. */
export const recordAltered = (path: string): Diagnostic =>
  at(path, {
    rule: 'version-unaltered',
    severity: 'error',
    message: {
      fi: 'Tätä julkaistun version tiedostoa on muutettu julkaisun jälkeen: sen kentät eivät vastaa sen sinettiä.',
      en: 'This file of a released version was altered after its release: its fields do not match its seal.',
    },
    help: {
      fi: 'Palauta tiedosto sellaiseksi kuin se julkaistiin. Sinetti kertoo vain, että jokin on muuttunut; mitä muutettiin ja kuka muutti, näkyy git-historiasta. Tee muutos selosteen työtekstiin ja julkaise uusi versio: `seloste release`.',
      en: 'Restore the file as it was released. The seal tells only that something changed; what, and by whom, is in the history of git. Change the working text of the notice, and release a new version: `seloste release`.',
    },
  });

/** A version without a record. */
export const unrecorded = (folder: string): Diagnostic =>
  at(folder, {
    rule: 'version-recorded',
    severity: 'error',
    message: {
      fi: 'Versiosta puuttuu tiedosto `record.yaml`.',
      en: 'The version has no file `record.yaml`.',
    },
    help: restore,
  });

/** A version without an edition that its record names. */
export const editionMissing = (folder: string, lang: Lang): Diagnostic =>
  at(folder, {
    rule: 'version-complete',
    severity: 'error',
    message: {
      fi: `Julkaistusta versiosta puuttuu tiedosto \`${lang}.md\`.`,
      en: `The released version has no file \`${lang}.md\`.`,
    },
    help: restore,
  });

/** A version whose folder has another number than its record. */
export const otherNumber = (path: string, recorded: string, number: number): Diagnostic =>
  at(path, {
    rule: 'version-numbered',
    severity: 'error',
    message: {
      fi: `Version numero on ${recorded}, mutta sen kansio on \`${number}\`.`,
      en: `The number of the version is ${recorded}, but its folder is \`${number}\`.`,
    },
    help: restore,
  });

/** A version that would be in force before the one it follows. */
export const outOfOrder = (path: string, later: Numbered, earlier: Numbered): Diagnostic =>
  at(path, {
    rule: 'versions-in-order',
    severity: 'error',
    message: {
      fi: `Versio ${later.number} tulisi voimaan ${later.record.effectiveFrom}, ennen aiempaa versiota ${earlier.number} (${earlier.record.effectiveFrom}).`,
      en: `Version ${later.number} would take effect on ${later.record.effectiveFrom}, before version ${earlier.number} (${earlier.record.effectiveFrom}).`,
    },
    help: restore,
  });

/** The working text says something that no version says. */
export const unreleased = (
  path: string,
  notice: string,
  number: number,
  languages: readonly Lang[],
): Diagnostic =>
  at(path, {
    rule: 'text-released',
    severity: 'info',
    message: {
      fi: `Työteksti poikkeaa versiosta ${number} (${languages.join(', ')}), eikä muutos näy vielä sivustolla.`,
      en: `The working text differs from version ${number} (${languages.join(', ')}), and the change is not on the site yet.`,
    },
    help: {
      fi: `Julkaise uusi versio, kun teksti on valmis: \`seloste release ${notice}\`.`,
      en: `Release a new version when the text is final: \`seloste release ${notice}\`.`,
    },
  });

/** A language that a version was released in and the site has no more. */
export const languageGone = (
  path: string,
  lang: Lang,
  { notice, number }: { notice: string; number: number },
  range: Diagnostic['range'],
): Diagnostic => ({
  ...at(path, {
    rule: 'released-languages-listed',
    severity: 'error',
    message: {
      fi: `Kieli \`${lang}\` puuttuu sivuston kielistä, vaikka sillä on julkaistu seloste: ”${notice}”, versio ${number}. Sen pysyvät sivut häviäisivät.`,
      en: `The language \`${lang}\` is not among the languages of the site, but a notice was released in it: “${notice}”, version ${number}. Its permanent pages would be gone.`,
    },
    help: {
      fi: `Lisää \`${lang}\` takaisin kenttään \`languages\`. Jos selosteita ei enää tehdä tällä kielellä, julkaise uusi versio ilman sitä; aiemmat versiot pysyvät luettavina.`,
      en: `Put \`${lang}\` back into \`languages\`. If notices are no longer written in it, release a new version without it; the earlier ones stay readable.`,
    },
  }),
  range,
});

/** A record in which git left its marks. */
export const merging = (path: string): Diagnostic =>
  at(path, {
    rule: 'version-recorded',
    severity: 'error',
    message: {
      fi: 'Tiedostossa on kaksi versiota samalla numerolla: kaksi haaraa on yhdistetty, ja git jätti merkkinsä tiedostoon.',
      en: 'The file holds two versions under one number: two branches were merged, and git left its marks in the file.',
    },
    help: {
      fi: 'Pidä yhden haaran kansio kokonaan sellaisena kuin se oli, ja julkaise toisen haaran teksti uutena versiona: `seloste release`.',
      en: 'Keep the folder of one branch just as it was, and release the text of the other one as a new version: `seloste release`.',
    },
  });

/** A notice that `site.yaml` retires and nobody knows. */
export const retiredUnknown = (path: string, id: string, range: Diagnostic['range']): Diagnostic =>
  at(
    path,
    {
      rule: 'retired-notices-known',
      severity: 'error',
      message: {
        fi: `Kentässä \`retired\` on ”${id}”, mutta sellaista selostetta ei ole.`,
        en: `\`retired\` names “${id}”, but there is no such notice.`,
      },
      help: {
        fi: 'Kirjoita selosteen kansion nimi, tai palauta poistettu kansio: käytöstä poistettu seloste pysyy luettavana.',
        en: 'Write the name of the notice’s folder, or restore the deleted folder: a retired notice stays readable.',
      },
    },
    range,
  );

const restore: Said = {
  fi: 'Palauta version kansio sellaiseksi kuin se julkaistiin. Julkaistua versiota ei muuteta.',
  en: 'Restore the folder of the version as it was released. A released version is not changed.',
};
