// Collection, invoicing and delivery are seldom done without anyone's help.
import { has } from '../../judging/sentences.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang, Notice } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A purpose that others usually have a hand in has such a recipient, or the notice says that nobody has. */
export const purposesHaveRecipients: Rule = {
  id: 'purposes-have-recipients',
  covers: ['REC-05'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(1)(e), 14(1)(e)',
  why: {
    fi: 'Perintätoimisto, laskutuspalvelu ja kuljetusyritys ovat vastaanottajia, jotka unohtuvat helposti.',
    en: 'A collection agency, an invoicing service and a carrier are recipients that are easily forgotten.',
  },

  *check(notice, { site }) {
    const { source, facts } = notice;
    const { lang } = source;
    if (!facts.recipients || facts.gaps?.some(({ element }) => element === 'recipients')) return;
    const told = toldOfRecipients(notice, site);
    for (const { purpose, recipient } of tasks) {
      const [mention] = mentionsIn(source, purpose[lang], { sections: ['purpose'], kinds: ['field'] });
      if (!mention || has(told, recipient[lang]) || has(told, helpers[lang])) continue;
      if (source.passages.some(({ text }) => has(text, alone[lang]))) continue;
      yield {
        ...foundAt(source, mention),
        message: {
          fi: `”${mention.text}” edellyttää yleensä vastaanottajaa, mutta sellaista ei kerrota.`,
          en: `“${mention.text}” usually implies a recipient, but none is told.`,
        },
        help: {
          fi: 'Lisää vastaanottaja kenttään `recipients` tai kerro, että hoidatte tehtävän itse.',
          en: 'Add the recipient under `recipients`, or say that you do it yourselves.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      ['    name: tilausten toimittaminen\n', '    name: tilausten toimittaminen ja perintä\n'],
      [
        'Annamme kuljetusyritykselle',
        'Annamme maksamattoman laskun perintätoimistolle. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [
      ['    name: delivering orders\n', '    name: delivering orders and debt collection\n'],
      ['We give', 'We give an unpaid invoice to a collection agency. We give'],
    ],
  },
  bad: {
    'fi.md': [['    name: tilausten toimittaminen\n', '    name: tilausten toimittaminen ja perintä\n']],
    'en.md': [['    name: delivering orders\n', '    name: delivering orders and debt collection\n']],
  },
};

/** All that the notice tells of its recipients: the list and the section. */
function toldOfRecipients({ source, facts }: Notice, { recipients = {} }: Site): string {
  const listed = Array.isArray(facts.recipients) ? facts.recipients : [];
  return [
    ...listed.flatMap(({ recipient }) => recipients[recipient ?? '']?.name ?? []),
    ...source.passages.filter(({ section }) => section === 'disclosures').map(({ text }) => text),
  ].join('\n');
}

const tasks: readonly { purpose: Record<Lang, RegExp>; recipient: Record<Lang, RegExp> }[] = [
  {
    purpose: {
      fi: phrases('*perintä', '*perinnä*', '*perintää*', '*perintätoim*', 'saatavien periminen'),
      sv: phrases('*indrivning*', '*inkasso*'),
      en: phrases('debt collection', 'collecting debts', 'collection of debts', 'debt recovery'),
    },
    recipient: {
      fi: phrases('*perintä*', '*perinnä*', '*inkasso*', 'asianajo*', 'ulosot*'),
      sv: phrases('*indriv*', 'driver in', 'drivs in', '*inkasso*', 'advokat*', 'utsökning*'),
      en: phrases('collection', 'collecting', 'collector*', 'recovery', 'lawyer*', 'enforcement'),
    },
  },
  {
    purpose: {
      fi: phrases('laskutus', '*laskutus', 'laskutuksen', 'laskuttaminen', 'laskujen lähettäminen'),
      sv: phrases('*fakturering*', 'utskick av fakturor'),
      en: phrases('invoicing', 'billing', 'sending invoices'),
    },
    recipient: {
      fi: phrases(
        '*lasku*',
        '*pank*',
        '*tilitoimisto*',
        '*taloushallin*',
        '*kirjanpi*',
        '*maksu*',
        '*rahoitu*',
      ),
      sv: phrases('*faktur*', '*bank*', '*bokför*', '*ekonomiförvalt*', '*betal*', '*finans*'),
      en: phrases('invoic*', 'bill*', 'bank*', 'account*', 'bookkeep*', 'financ*', 'pay*'),
    },
  },
  {
    purpose: {
      fi: phrases(
        'tilau* … toimit*',
        'tuott* … toimit*',
        'tavaroi* … toimit*',
        'lähety* … toimit*',
        '*kuljetu*',
        'kotiinkuljetu*',
      ),
      sv: phrases(
        'leverans av beställningar*',
        'leverans av varor*',
        'leverera* … beställning*',
        'leverera* … var*',
      ),
      en: phrases(
        'deliver* orders',
        'deliver* … goods',
        'deliver* … products',
        'delivery of orders',
        'shipping',
      ),
    },
    recipient: {
      fi: phrases(
        '*kulje*',
        '*toimit*',
        '*posti*',
        '*logisti*',
        '*lähet*',
        '*rahti*',
        '*huolin*',
        '*jakelu*',
      ),
      sv: phrases('*transport*', '*lever*', '*post*', '*logist*', '*frakt*', '*distribu*'),
      en: phrases(
        'carrier*',
        'deliver*',
        'post*',
        'logistic*',
        'transport*',
        'courier*',
        'shipping',
        'freight*',
      ),
    },
  },
];

/** Recipients of a kind that may well do it. */
const helpers: Record<Lang, RegExp> = {
  fi: phrases('*palveluntarjoaj*', '*alihankkij*', '*yhteistyökumppan*'),
  sv: phrases('*tjänsteleverantör*', '*underleverantör*', '*samarbetspartner*'),
  en: phrases('service provider*', 'subcontractor*', 'partner*'),
};

const alone: Record<Lang, RegExp> = {
  fi: phrases(
    'hoidamme … itse',
    'toimitamme … itse',
    'laskutamme … itse',
    'perimme … itse',
    'omalla autolla*',
    'omalla kalustolla*',
    'noudat … itse',
    'nouda* … myymäl*',
  ),
  sv: phrases(
    'sköter … själva',
    'levererar … själva',
    'fakturerar … själva',
    'driver in … själva',
    'med egna fordon',
  ),
  en: phrases('ourselves', 'by our own', 'with our own', 'pick* up'),
};
