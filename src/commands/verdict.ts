// The decision on a text as it is typed on the command line.
import type { Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { kinds } from '../schema/scalars.ts';
import type { Verdict } from '../signing/approval.ts';
import type { Given, Option } from './command.ts';

/** The options that tell a decision. */
export const verdictOptions = {
  role: {
    type: 'string',
    value: 'ROLE',
    about: {
      fi: 'rooli, jossa päätös tehtiin, esimerkiksi legal tai owner',
      en: 'the role in which it was decided, such as legal or owner',
    },
  },
  by: {
    type: 'string',
    value: 'NAME',
    about: { fi: 'kuka päätti: nimi, sähköposti tai molemmat', en: 'who decided: name, e-mail or both' },
  },
  conditions: {
    type: 'string',
    multiple: true,
    value: 'TEXT',
    about: {
      fi: 'ehto tai hylkäyksen syy (voi antaa monta)',
      en: 'a condition, or the reason for a rejection (may be given many times)',
    },
  },
  reject: {
    type: 'boolean',
    about: {
      fi: 'kirjaa hylkäys; se kumoaa hyväksynnän, jonka rooli on aiemmin antanut samalle tekstille',
      en: 'record a rejection; it undoes an approval that the role has given the same text',
    },
  },
  evidence: {
    type: 'string',
    value: 'URL',
    about: {
      fi: 'osoite, jossa päätös näkyy, esimerkiksi katselmoinnin sivu',
      en: 'an address where the decision can be seen, such as a page of the review',
    },
  },
} satisfies Record<string, Option>;

/** The decision that was typed, or what is wrong with it. */
export function verdictIn({ options }: Given, today: string): Verdict | Said {
  const typed = (name: string) => String(options[name] ?? '').trim();
  const [role, by, evidence] = [typed('role'), typed('by'), typed('evidence')];
  const conditions = typed('conditions')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!kinds.id.holds(role)) return say.noRole(visible(role));
  if (by === '') return say.noPerson;
  if (isUnfit(by, 160)) return say.unfit('--by', 160);
  if (conditions.some((one) => isUnfit(one, 500)) || conditions.length > 20)
    return say.unfit('--conditions', 500);
  if (evidence !== '' && (!kinds.web.holds(evidence) || isUnfit(evidence, 2000))) return say.noAddress;
  return {
    decision: options['reject'] === true ? 'rejected' : 'approved',
    role,
    by,
    on: today,
    ...(conditions.length > 0 && { conditions }),
    ...(evidence !== '' && { evidence }),
  };
}

/** Whether a text is too long to be recorded, or holds what cannot be seen. */
const isUnfit = (text: string, most: number): boolean => text.length > most || visible(text) !== text;

const say = {
  noRole: (role: string): Said =>
    role === ''
      ? {
          fi: 'Kerro rooli, jossa päätös tehtiin: --role legal',
          en: 'Say in which role it was decided: --role legal',
        }
      : {
          fi: `”${role}” ei kelpaa roolin tunnukseksi. Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi --role legal`,
          en: `“${role}” cannot be the id of a role. Use small letters a–z, digits and hyphens, such as --role legal`,
        },
  noPerson: {
    fi: 'Kerro, kuka päätti: --by "Etunimi Sukunimi"',
    en: 'Say who decided: --by "First Last"',
  },
  unfit: (option: string, most: number): Said => ({
    fi: `Valitsimen ${option} tekstissä saa olla enintään ${most} merkkiä, eikä siinä saa olla näkymättömiä merkkejä.`,
    en: `The text of ${option} may have ${most} characters at most, and none that cannot be seen.`,
  }),
  noAddress: {
    fi: 'Kirjoita koko osoite: --evidence https://…',
    en: 'Write the whole address: --evidence https://…',
  },
};
