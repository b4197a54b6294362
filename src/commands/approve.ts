// `seloste approve`: someone's decision on a text, recorded beside the notice for good.
import { resolve } from 'node:path';
import { examine, noticesOf, summaryOf } from '../examine.ts';
import type { Diagnostic, Notice, Said } from '../model.ts';
import type { History } from '../pipeline.ts';
import { terminal } from '../reporters/terminal.ts';
import { visible } from '../reporters/visible.ts';
import type { Site } from '../schema/site.ts';
import { approvalOf, type Verdict } from '../signing/approve.ts';
import { proposalOf } from '../signing/proposal.ts';
import * as refusals from '../signing/refusals.ts';
import { signOffOf } from '../signing/sign-off.ts';
import { isUnsigned } from '../signing/signed.ts';
import { refusalOf } from '../signing/who-may.ts';
import { fingerprintOf } from '../versions/text-hash.ts';
import { writeFolder } from '../versions/write-folder.ts';
import type { Command, Exit, Given, Talk } from './command.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';
import { verdictIn, verdictOptions } from './verdict.ts';

type Found = { notice: Notice; site: Site; history: History };

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
    const { lang, err, colour, today } = talk;
    const { options, paths } = given;
    const [id, ...more] = paths;
    if (id === undefined || more.length > 0) return wrongUsage(err, lang, say.oneNotice);
    const verdict = verdictIn(given, today);
    if ('fi' in verdict) return wrongUsage(err, lang, verdict);

    const root = resolve(String(options['root'] ?? '.'));
    const { compiled, diagnostics, files, known, texts } = await examine(
      root,
      { today, strict: false },
      (notice, site, history): Found | null => (notice.id === id ? { notice, site, history } : null),
    );
    if (!noticesOf(known).includes(id)) return wrongUsage(err, lang, say.noNotice(visible(id)));
    const found = compiled?.notices.find((one) => one !== null) ?? null;
    const errors = diagnostics.filter((one) => isInTheWay(one, id));
    if (found === null || errors.length > 0) {
      const own = known.filter((path) => noticesOf([path]).includes(id));
      err(terminal({ summary: summaryOf(own, errors), diagnostics: errors, texts, lang, colour }));
      err(`${say.mendFirst[lang]}\n`);
      return 1;
    }
    return decide(root, found, files, verdict, given, talk);
  },
};

async function decide(
  root: string,
  { notice, site, history }: Found,
  files: Parameters<typeof proposalOf>[1],
  verdict: Verdict,
  { options }: Given,
  { lang, out, err }: Talk,
): Promise<Exit> {
  const { role, decision } = verdict;
  const listed = site.review?.roles ?? [role];
  if (!listed.includes(role)) return wrongUsage(err, lang, refusals.roleUnknown(role, listed));
  const asked = options['version'] === undefined ? null : String(options['version']);
  const version = history.versions.find(({ number }) => String(number) === asked);
  if (asked !== null && !version) {
    const numbers = history.versions.map(({ number }) => number);
    return wrongUsage(err, lang, refusals.versionUnknown(notice.id, asked, numbers));
  }

  const proposal = proposalOf({ notice, site, history }, files, version);
  const own = signOffOf(proposal.texts, history.approvals, { roles: [role] });
  const [first] = own;
  if (first?.approval && own.every(({ state }) => state === decision)) {
    out(`${refusals.decidedAlready(first.approval)[lang]}\n`);
    return 0;
  }
  const refuse = (said: Said, exit: Exit): Exit => {
    err(`${said[lang]}\n`);
    return exit;
  };
  const refused = await refusalOf(root, proposal, verdict, history.approvals, site.review);
  if (refused) return refuse(refused.said, refused.isUnknown ? 2 : 1);

  const made = approvalOf(proposal, verdict, history);
  if (!(await writeFolder(root, made))) return refuse(say.taken(made.folder), 75);
  const prints = Object.entries(proposal.texts).map(([tag, hash]) => `${tag} ${fingerprintOf(hash ?? '')}`);
  out(`${say.recorded(verdict, version?.number ?? null, prints)[lang]}\n`);
  const reason = decision === 'approved' ? say.condition : say.reason;
  for (const condition of verdict.conditions ?? []) out(`  ${reason[lang]}: ${visible(condition)}\n`);
  out(`${made.folder}/\n`);
  return 0;
}

/** Whether an error is about the notice, or about the site as a whole. That a text is unsigned is what an approval mends. */
const isInTheWay = (one: Diagnostic, id: string): boolean =>
  one.severity === 'error' &&
  !one.waived &&
  !isUnsigned(one) &&
  (one.notice === undefined || one.notice === id);

const say = {
  oneNotice: {
    fi: 'Anna yhden selosteen tunnus, esimerkiksi `seloste approve asiakasrekisteri --role legal --by "Nimi"`.',
    en: 'Give the id of one notice, such as `seloste approve customer-register --role legal --by "Name"`.',
  },
  noNotice: (id: string): Said => ({
    fi: `Selostetta ”${id}” ei ole. Tarkista: seloste status`,
    en: `There is no notice “${id}”. See: seloste status`,
  }),
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
