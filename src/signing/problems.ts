// All that can be wrong with the approvals of a notice as files, in words.
import type { Approval, Diagnostic, Said } from '../model.ts';
import { at, unknownInApprovals } from '../reading/file-problems.ts';
import type { ApprovalRecord } from '../schema/approval.ts';

/** A file that its approval does not tell of. */
export const unknown = (path: string): Diagnostic =>
  at(path, unknownInApprovals(path.slice(path.lastIndexOf('/') + 1)));

/** A folder of an approval without the file that tells of it. */
export const unrecorded = (folder: string): Diagnostic =>
  at(folder, {
    rule: 'approval-recorded',
    severity: 'error',
    message: {
      fi: 'Hyväksynnästä puuttuu tiedosto `approval.yaml`.',
      en: 'The approval has no file `approval.yaml`.',
    },
    help: restore,
  });

/** Two branches recorded a decision under one number, and git has put both into one file. */
export const merging = (path: string): Diagnostic =>
  at(path, {
    rule: 'approval-recorded',
    severity: 'error',
    message: {
      fi: 'Tiedostossa on kaksi päätöstä samalla numerolla: kaksi haaraa on yhdistetty, ja git jätti merkkinsä tiedostoon.',
      en: 'The file holds two decisions under one number: two branches were merged, and git left its marks in the file.',
    },
    help: {
      fi: 'Pidä yhden haaran kansio kokonaan sellaisena kuin se oli, ja kirjaa toisen haaran päätös uudelleen: `seloste approve`.',
      en: 'Keep the folder of one branch just as it was, and record the decision of the other one anew: `seloste approve`.',
    },
  });

/** The text that was decided on is kept neither here, nor with an earlier approval, nor as a version. */
export const textMissing = (folder: string): Diagnostic =>
  at(folder, {
    rule: 'approval-complete',
    severity: 'error',
    message: {
      fi: 'Teksti, jota hyväksyntä koskee, ei ole tallella kaikilla kielillä.',
      en: 'The text that the approval is about is not kept in all its languages.',
    },
    help: restore,
  });

/** The language that carries the facts is not among those that were decided on. */
export const sourceUnsigned = (path: string, { sourceLanguage }: ApprovalRecord): Diagnostic =>
  at(path, {
    rule: 'approval-complete',
    severity: 'error',
    message: {
      fi: `Hyväksynnän lähdekieli on \`${sourceLanguage}\`, mutta sitä kieltä ei ole hyväksynnän kentässä \`texts\`.`,
      en: `The source language of the approval is \`${sourceLanguage}\`, but that language is not among its \`texts\`.`,
    },
    help: restore,
  });

/** An approval whose fields do not match its seal, or do not follow the seal of the one before it. */
export const altered = (path: string): Diagnostic =>
  unaltered(path, {
    fi: 'Tätä hyväksyntää tai sitä edeltävää on muutettu jälkeenpäin: sinetti ei täsmää, joten hyväksyntää ei oteta huomioon.',
    en: 'This approval, or the one before it, was altered later: its seal does not match, so it does not count.',
  });

/** A text that was decided on and is not what it was. */
export const textAltered = (path: string): Diagnostic =>
  unaltered(path, {
    fi: 'Tätä tekstiä on muutettu sen jälkeen, kun siitä päätettiin, tai selosteen kansio on nimetty uudelleen: teksti ei vastaa hyväksynnän tunnistetta.',
    en: 'This text was altered after it was decided on, or the folder of the notice was renamed: the text does not match the fingerprint in the approval.',
  });

/** An approval before this one is not there. */
export const earlierGone = (path: string, number: number): Diagnostic =>
  unaltered(path, {
    fi: `Hyväksyntä ${number} puuttuu, joten sitä seuraavaa ei oteta huomioon.`,
    en: `Approval ${number} is missing, so the one that follows it does not count.`,
  });

/** An approval that a version was released with is not there, or is another's. */
export const taken = (path: string, version: number, number: number): Diagnostic =>
  unaltered(path, {
    fi: `Versio ${version} julkaistiin hyväksynnällä ${number}, mutta hyväksyntä puuttuu, sitä ei voi lukea tai sen on antanut joku muu.`,
    en: `Version ${version} was released with approval ${number}, but that is missing, cannot be read, or is someone else’s.`,
  });

const unaltered = (path: string, message: Said): Diagnostic =>
  at(path, {
    rule: 'approvals-unaltered',
    severity: 'error',
    message,
    help: {
      fi: 'Palauta kansio `approvals` sellaiseksi kuin se oli. Sinetti kertoo vain, että jokin on muuttunut; mitä muutettiin ja kuka muutti, näkyy git-historiasta. Kirjaa uusi päätös komennolla `seloste approve`.',
      en: 'Restore the folder `approvals` as it was. The seal tells only that something changed; what, and by whom, is in the history of git. Record a new decision with `seloste approve`.',
    },
  });

const restore: Said = {
  fi: 'Palauta hyväksynnän kansio sellaiseksi kuin komento sen teki. Kirjattua hyväksyntää ei muuteta.',
  en: 'Restore the folder of the approval as the command made it. An approval is not changed afterwards.',
};

/** One person signed for two roles, and the site asks for another person in each. */
export const oneHand = (
  path: string,
  id: string,
  [{ record: one }, { record: other }]: readonly [Approval, Approval],
  version: number | null,
): Diagnostic => {
  const which = version === null ? '' : ` --version ${version}`;
  const approve = (name: string) => `\`seloste approve ${id} --role ${other.role} --by "${name}"${which}\``;
  return at(path, {
    rule: 'four-eyes-kept',
    severity: 'error',
    message: {
      fi: `${shown(other.by)} on hyväksynyt ${version === null ? 'tekstin' : `version ${version}`} kahdessa roolissa, ”${one.role}” ja ”${other.role}”, mutta sivuston sääntö \`fourEyes: yes\` vaatii joka rooliin eri henkilön.`,
      en: `${shown(other.by)} has approved ${version === null ? 'the text' : `version ${version}`} in two roles, “${one.role}” and “${other.role}”, but the site’s rule \`fourEyes: yes\` asks for another person in each.`,
    },
    help: {
      fi: `Pyydä hyväksyntä toiselta ja kirjaa se: ${approve('Nimi')}.`,
      en: `Ask someone else for an approval, and record it: ${approve('Name')}.`,
    },
  });
};

/** A person as a sentence may hold one: no marks of code. */
const shown = (by: string): string => by.replaceAll('`', '');
