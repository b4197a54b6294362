// `seloste approve`: someone's decision on a text, recorded beside the notice for good.
import { resolve } from 'node:path';
import { examine, noticesOf } from '../examine.ts';
import type { Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { approvalOf, type Verdict } from '../signing/approval.ts';
import { proposalOf, type Proposal } from '../signing/proposal.ts';
import { sameHands } from '../signing/four-eyes.ts';
import * as refusals from '../signing/refusals.ts';
import { signOffOf } from '../signing/sign-off.ts';
import { refusalOf } from '../signing/who-may.ts';
import { languagesOf } from '../versions/kept.ts';
import { fingerprintOf } from '../versions/text-hash.ts';
import { writeFolder } from '../versions/write-folder.ts';
import type { Command, Exit, Talk } from './command.ts';
import { inTheWay, tellInTheWay } from './in-the-way.ts';
import { noNotice } from './not-there.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';
import { verdictIn, verdictOptions } from './verdict.ts';

/**
 * Writes `notices/<id>/approvals/<n>/`. Exit 1, writing nothing, when the notice has errors or the person may not approve;
 * 2 when it cannot be known who may; 75 when another approval came first.
 */
export const approve: Command = {
  about: {
    fi: 'Kirjaa, kuka hyväksyi tai hylkäsi selosteen tekstin.',
    en: 'Record who approved or rejected the text of a notice.',
  },
  paths: { fi: 'selosteen tunnus', en: 'the id of the notice' },
  operand: 'ID',
  options: {
    root: shared.root,
    date: {
      ...shared.date,
      about: { fi: 'päätöksen päivä (oletus: tänään)', en: 'the day of the decision (default: today)' },
    },
    ...verdictOptions,
    version: {
      type: 'string',
      value: 'N',
      about: {
        fi: 'julkaistu versio, jota päätös koskee (oletus: työteksti)',
        en: 'the released version that it is about (default: the working text)',
      },
    },
  },

  run: async (given, talk) => {
    const { lang, err, today } = talk;
    const { options, paths } = given;
    const [id, ...more] = paths;
    if (id === undefined || more.length > 0) return wrongUsage(err, lang, say.oneNotice);
    const verdict = verdictIn(given, today);
    if ('fi' in verdict) return wrongUsage(err, lang, verdict);

    const root = resolve(String(options['root'] ?? '.'));
    const examined = await examine(root, { today, strict: false }, (notice, site, history) =>
      notice.id === id ? { notice, site, history } : null,
    );
    const { compiled, diagnostics, files, known } = examined;
    if (!noticesOf(known).includes(id)) return wrongUsage(err, lang, noNotice(id));
    const found = compiled?.notices.find((one) => one !== null) ?? null;
    const errors = inTheWay(diagnostics, id);
    if (found === null || errors.length > 0) {
      tellInTheWay({ id, errors, mendFirst: say.mendFirst }, examined, talk);
      return 1;
    }

    const { site, history } = found;
    const roles = site.review?.roles ?? [verdict.role];
    if (!roles.includes(verdict.role))
      return wrongUsage(err, lang, refusals.roleUnknown(verdict.role, roles));
    const asked = options['version'] === undefined ? null : String(options['version']);
    const version = history.versions.find(({ number }) => String(number) === asked);
    if (asked !== null && !version) {
      const numbers = history.versions.map(({ number }) => number);
      return wrongUsage(err, lang, refusals.versionUnknown(id, asked, numbers));
    }
    return record(root, proposalOf({ ...found, files }, version), verdict, talk);
  },
};

async function record(root: string, proposal: Proposal, verdict: Verdict, talk: Talk): Promise<Exit> {
  const { lang, out, err } = talk;
  const { role, decision } = verdict;
  const own = signOffOf(proposal.texts, proposal.approvals, { roles: [role] });
  const [first] = own;
  // Another person may sign for a role once more, where one has signed for two.
  const isMending = sameHands(proposal.texts, proposal.approvals, proposal.policy) !== null;
  if (first?.approval && !isMending && own.every(({ state }) => state === decision)) {
    out(`${refusals.decidedAlready(first.approval)[lang]}\n`);
    return 0;
  }
  const refuse = (said: Said, exit: Exit): Exit => {
    err(`${said[lang]}\n`);
    return exit;
  };
  const refused = await refusalOf(root, proposal, verdict);
  if (refused) return refuse(refused.said, refused.isUnknown ? 2 : 1);

  const made = approvalOf(proposal, verdict);
  if (!(await writeFolder(root, made))) return refuse(say.taken(made.folder), 75);
  const prints = languagesOf(proposal).map((tag) => `${tag} ${fingerprintOf(proposal.texts[tag] ?? '')}`);
  out(`${say.recorded(verdict, proposal.version?.number ?? null, prints)[lang]}\n`);
  const reason = decision === 'approved' ? say.condition : say.reason;
  for (const condition of verdict.conditions ?? []) out(`  ${reason[lang]}: ${visible(condition)}\n`);
  out(`${made.folder}/\n`);
  return 0;
}

const say = {
  oneNotice: {
    fi: 'Anna yhden selosteen tunnus, esimerkiksi `seloste approve asiakasrekisteri --role legal --by "Nimi"`.',
    en: 'Give the id of one notice, such as `seloste approve customer-register --role legal --by "Name"`.',
  },
  mendFirst: {
    fi: 'Päätöstä ei kirjattu. Korjaa ensin virheet.',
    en: 'The decision was not recorded. Mend the errors first.',
  },
  taken: (folder: string): Said => ({
    fi: `Toinen päätös kirjattiin samaan aikaan (\`${folder}\`). Mitään ei kirjoitettu. Tarkista tilanne komennolla \`seloste approvals\` ja yritä uudelleen.`,
    en: `Another decision was recorded at the same time (\`${folder}\`). Nothing was written. See \`seloste approvals\`, and try again.`,
  }),
  recorded: (
    { decision, role, by, on }: Verdict,
    version: number | null,
    prints: readonly string[],
  ): Said => ({
    fi: `Kirjattu ${on}: ${visible(by)} (${role}) ${decision === 'approved' ? 'hyväksyi' : 'hylkäsi'} ${version === null ? 'työtekstin' : `version ${version} tekstin`}. Tekstin tunniste: ${prints.join(', ')}`,
    en: `Recorded on ${on}: ${visible(by)} (${role}) ${decision} the ${version === null ? 'working text' : `text of version ${version}`}. Fingerprint of the text: ${prints.join(', ')}`,
  }),
  condition: { fi: 'Ehto', en: 'Condition' },
  reason: { fi: 'Syy', en: 'Reason' },
};
