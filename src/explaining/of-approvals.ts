// The ids of what is wrong with the sign-off of notices, seen in the sound notice when it is approved and then spoilt.
import type { Diagnostic, Said } from '../model.ts';
import * as problems from '../reading/file-problems.ts';
import { approved, checked, edited, released } from './kept.ts';
import type { Known } from './known.ts';
import { lay, rawFiles } from './lay.ts';
import { told } from './seen.ts';
import { sound } from './sound.ts';

const folder = 'notices/verkkokauppa/approvals/1';

const lasting: Said = {
  fi: 'Hyväksynnästä on voitava osoittaa, kuka hyväksyi, mitä ja milloin. Siksi sitä ei muuteta eikä poisteta. Sinetti paljastaa vahingot ja huolimattomat muutokset; joka laskee sinetinkin uudelleen, jää kiinni vasta git-historiasta.',
  en: 'An approval has to show who approved what, and when. So it is neither changed nor deleted. The seal shows accidents and careless edits; one who makes the seal anew is caught by the history of git alone.',
};
const signed: Said = {
  fi: 'Sivuston säännön mukaan teksti on julkinen vasta, kun jokainen kentän `review` rooli on hyväksynyt juuri sen tekstin jokaisella kielellä.',
  en: 'By the rule of the site a text is public only when each role under `review` has approved that very text in each language.',
};

const asking = lay({ 'site.yaml': [['authority:', 'review:\n  roles:\n    - legal\nauthority:']] });

/** What is told of approvals, and of texts that lack them. */
export const ofApprovals: readonly Known[] = [
  known('text-approved', signed, () => checked(rawFiles(asking))),
  known('version-approved', signed, () => checked([...rawFiles(asking), ...released()])),
  known('approvals-unaltered', lasting, () =>
    checked([...rawFiles(sound), ...edited(approved(), 'approval.yaml', ['role: legal', 'role: owner'])]),
  ),
  known('approval-recorded', lasting, () => checked([...rawFiles(sound), ...without('approval.yaml')])),
  known('approval-complete', lasting, () => checked([...rawFiles(sound), ...without('en.md')])),
  known('approval-files-known', lasting, () => [
    problems.at(`${folder}/muistio.docx`, problems.unknownInApprovals('muistio.docx')),
  ]),
];

function known(id: string, why: Said, find: () => Diagnostic[]): Known {
  return { id, severity: 'error', why, see: () => ({ ...told(id, find()), repair: [], fine: [] }) };
}

const without = (name: string) => approved().filter(({ path }) => !path.endsWith(`/${name}`));
