// The derogations of Article 49 are exceptions, not a ground for transfers that go on and on.
import { has } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Mechanism } from '../../law/transfers.ts';
import type { Notice, Said } from '../../model.ts';
import type { Rule } from '../rule.ts';

/** A transfer that rests on a derogation is neither said to be regular nor made to a processor. */
export const derogationsOccasional: Rule = {
  id: 'derogations-occasional',
  covers: ['TRF-11'],
  severity: underGdpr('warning'),
  ground: 'GDPR 49',
  why: {
    fi: 'Artiklan 49 poikkeukset on tarkoitettu poikkeustilanteisiin. Jatkuva siirto tarvitsee muun perusteen.',
    en: 'The derogations of Article 49 are for exceptional situations. A transfer that goes on needs another ground.',
  },

  *check(notice) {
    const { source, facts } = notice;
    const transfers = Array.isArray(facts.transfers) ? facts.transfers : [];
    for (const [index, { id, mechanism, recipient }] of transfers.entries()) {
      if (!mechanism || !exceptional.includes(mechanism)) continue;
      const sign = signOfRegularity(notice, id, recipient);
      if (!sign) continue;
      yield {
        edition: source,
        at: ['transfers', index, 'mechanism'],
        section: 'transfers',
        message: {
          fi: `Siirto ”${id}” perustuu artiklan 49 poikkeukseen, mutta ${sign.fi}.`,
          en: `The transfer “${id}” rests on a derogation of Article 49, but ${sign.en}.`,
        },
        help: {
          fi: 'Valitse kenttään `mechanism` riittävyyspäätös tai suojatoimi, esimerkiksi vakiolausekkeet, jos siirto voi perustua siihen.',
          en: 'Choose an adequacy decision or a safeguard, such as standard clauses, as the `mechanism`, if the transfer can rest on it.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        'transfers: none\n',
        'transfers:\n  - id: hotelli\n    country: IN\n    mechanism: derogationContract\n    reason: Varaamme asiakkaan pyynnöstä yksittäisen huoneen Intiasta.\n',
      ],
    ],
    'en.md': [
      [
        'provision:\n',
        'transfers:\n  - id: hotelli\n    reason: We book a single room in India at the request of the customer.\nprovision:\n',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'transfers: none\n',
        'transfers:\n  - id: tuki\n    country: IN\n    mechanism: derogationContract\n    reason: Järjestelmän tuki käsittelee tilauksia päivittäin Intiassa.\n',
      ],
    ],
    'en.md': [
      [
        'provision:\n',
        'transfers:\n  - id: tuki\n    reason: Support for the system handles orders daily in India.\nprovision:\n',
      ],
    ],
  },
};

// The others of Article 49(1), such as a public register, are left out: they may be used again and again.
const exceptional: readonly Mechanism[] = ['derogationConsent', 'derogationContract', 'derogationCompelling'];

function signOfRegularity(
  { source, facts }: Notice,
  id: string,
  recipient: string | undefined,
): Said | undefined {
  const reason = source.words.transfers?.find((transfer) => transfer.id === id)?.reason ?? '';
  const [word] = has(reason, occasional) ? [] : (reason.match(regular) ?? []);
  if (word) return { fi: `kentässä \`reason\` lukee ”${word}”`, en: `its \`reason\` says “${word}”` };
  const recipients = Array.isArray(facts.recipients) ? facts.recipients : [];
  if (recipient && recipients.some((one) => one.recipient === recipient && one.as === 'processor'))
    return {
      fi: `”${recipient}” on henkilötietojen käsittelijä, jolle tietoja siirretään yleensä toistuvasti`,
      en: `“${recipient}” is a processor, to which data is as a rule transferred again and again`,
    };
  return undefined;
}

const regular = phrases(
  ...['säännölli*', 'säännönmukai*', 'jatkuva*', 'päivittäi*', 'viikoittai*', 'kuukausittai*', 'toistuva*'],
  ...['regelbund*', 'regelmäss*', 'fortlöpande', 'löpande', 'kontinuerlig*', 'dagligen', 'upprepa*'],
  ...['regular*', 'continuous*', 'ongoing', 'daily', 'weekly', 'monthly', 'routine*', 'systematic*'],
);

const occasional = phrases('ei', 'emme', 'eivät', 'satunnai*', 'inte', 'tillfällig*', 'not', 'occasional*');
