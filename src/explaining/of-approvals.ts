// The ids of what is wrong with the sign-off of notices, seen in the sound notice when it is approved and then spoilt.
import type { Said } from '../model.ts';
import * as problems from '../reading/file-problems.ts';
import { approved, checked, edited, released, without } from './kept.ts';
import type { Known } from './known.ts';
import { lay, rawFiles } from './lay.ts';
import { knownFrom } from './seen.ts';
import { sound } from './sound.ts';

const folder = 'notices/verkkokauppa/approvals/1';

const lasting: Said = {
  fi: 'Hyväksynnästä on selvittävä, kuka hyväksyi, mitä hyväksyttiin ja milloin. Siksi sitä ei muuteta eikä poisteta. Sinetti paljastaa vahingot ja huolimattomat muutokset. Jos joku laskee sinetinkin uudelleen, sen näkee vain git-historiasta.',
  en: 'An approval has to show who approved what, and when. So it is neither changed nor deleted. The seal shows accidents and careless edits. If someone computes the seal anew, only the history of git shows it.',
};
const signed: Said = {
  fi: 'Sivuston säännön mukaan teksti julkaistaan vasta, kun jokainen kentän `review` rooli on hyväksynyt juuri sen jokaisella kielellä.',
  en: 'By the rule of the site a text is published only when each role under `review` has approved that very text in each language.',
};

const asking = lay({ 'site.yaml': [['authority:', 'review:\n  roles:\n    - legal\nauthority:']] });

const doubled = lay({
  'site.yaml': [['authority:', 'review:\n  roles:\n    - legal\n    - owner\n  fourEyes: yes\nauthority:']],
});

/** What is told of approvals, and of texts that lack them. */
export const ofApprovals: readonly Known[] = [
  knownFrom('text-approved', signed, () => checked(rawFiles(asking))),
  knownFrom('version-approved', signed, () => checked([...rawFiles(asking), ...released()])),
  knownFrom(
    'four-eyes-kept',
    {
      fi: 'Toinen huomaa sen, mitä yksi ei. Siksi sivusto voi vaatia joka rooliin eri henkilön.',
      en: 'One sees what another does not. So a site may ask for another person in each role.',
    },
    () => {
      const first = approved();
      return checked([...rawFiles(doubled), ...first, ...approved('owner', first)]);
    },
  ),
  knownFrom('approvals-unaltered', lasting, () =>
    checked([...rawFiles(sound), ...edited(approved(), 'approval.yaml', ['role: legal', 'role: owner'])]),
  ),
  knownFrom('approval-recorded', lasting, () =>
    checked([...rawFiles(sound), ...without(approved(), 'approval.yaml')]),
  ),
  knownFrom('approval-complete', lasting, () =>
    checked([...rawFiles(sound), ...without(approved(), 'en.md')]),
  ),
  knownFrom('approval-files-known', lasting, () => [
    problems.at(`${folder}/muistio.docx`, problems.unknownInApprovals('muistio.docx')),
  ]),
];
