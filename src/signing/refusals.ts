// Why a decision is not recorded, in words: what is in the way, then what to do.
import type { Approval, AuthorLang, Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { roleName } from './roles.ts';

/** The role is not one that the policy of the site asks. */
export const roleUnknown = (role: string, roles: readonly string[]): Said => ({
  fi: `Rooli ”${visible(role)}” ei ole hyväksyjien joukossa. Tiedoston \`notices/site.yaml\` kentässä \`review\` ovat roolit: ${listed(roles, 'fi')}.`,
  en: `The role “${visible(role)}” is not asked to approve. The roles under \`review\` in \`notices/site.yaml\` are: ${listed(roles, 'en')}.`,
});

/** A version that was never released. */
export const versionUnknown = (id: string, version: string, numbers: readonly number[]): Said =>
  numbers.length === 0
    ? {
        fi: `Selosteella ”${id}” ei ole julkaistuja versioita. Hyväksy työteksti jättämällä valitsin --version pois.`,
        en: `The notice “${id}” has no released versions. Leave --version out to approve the working text.`,
      }
    : {
        fi: `Selosteella ”${id}” ei ole versiota ”${visible(version)}”. Versiot: ${numbers.join(', ')}.`,
        en: `The notice “${id}” has no version “${visible(version)}”. Versions: ${numbers.join(', ')}.`,
      };

/** Four eyes are asked for, and these two have approved the text already. */
export const sameEyes = ({ number, record: { by, role } }: Approval): Said => ({
  fi: `Hyväksyntää ei kirjattu: ${visible(by)} on jo hyväksynyt tämän tekstin roolissa ”${role}” (hyväksyntä ${number}), ja sivuston sääntö \`fourEyes: yes\` vaatii joka rooliin eri henkilön. Pyydä hyväksyntä toiselta.`,
  en: `The approval was not recorded: ${visible(by)} has approved this text already in the role “${role}” (approval ${number}), and the site’s rule \`fourEyes: yes\` asks for another person in each role. Ask someone else.`,
});

/** The text may not be approved by one who edited it. */
export const ownText = (by: string): Said => ({
  fi: `Hyväksyntää ei kirjattu: gitin mukaan ${visible(by)} on muokannut tätä tekstiä, ja sivuston sääntö \`editorsApprove: no\` kieltää oman tekstin hyväksymisen. Pyydä hyväksyntä toiselta.`,
  en: `The approval was not recorded: by git, ${visible(by)} has edited this text, and the site’s rule \`editorsApprove: no\` forbids approving one’s own text. Ask someone else.`,
});

/** Who edited the text cannot be known. */
export const editorsUnknown = (why: 'noGit' | 'shallow'): Said =>
  why === 'noGit'
    ? {
        fi: 'Hyväksyntää ei kirjattu: sivuston sääntö `editorsApprove: no` vaatii tiedon tekstin muokkaajista, mutta git ei ole käytettävissä tai kansio ei ole git-tietovarastossa. Anna hyväksyntä kansiossa, jonka historia on gitissä.',
        en: 'The approval was not recorded: the site’s rule `editorsApprove: no` needs to know who edited the text, but git is not available, or the folder is in no git repository. Approve in a folder whose history is in git.',
      }
    : {
        fi: 'Hyväksyntää ei kirjattu: sivuston sääntö `editorsApprove: no` vaatii tiedon tekstin muokkaajista, mutta täällä on vain osa git-historiasta. Hae koko historia: `git fetch --unshallow`.',
        en: 'The approval was not recorded: the site’s rule `editorsApprove: no` needs to know who edited the text, but only a part of the history is here. Get it all: `git fetch --unshallow`.',
      };

/** The role has decided so already. */
export const decidedAlready = ({ number, record: { by, on, decision } }: Approval): Said => ({
  fi: `Ei tehtävää: ${visible(by)} on jo ${decision === 'approved' ? 'hyväksynyt' : 'hylännyt'} tämän tekstin ${on} (päätös ${number}).`,
  en: `Nothing to do: ${visible(by)} already ${decision} this text on ${on} (decision ${number}).`,
});

const listed = (roles: readonly string[], lang: AuthorLang): string =>
  roles
    .map((role) => (roleName(role, lang) === role ? role : `${role} (${roleName(role, lang)})`))
    .join(', ');
