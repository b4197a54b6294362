// Data has a purpose, and a purpose has the data that it needs.
import { has, isDenied } from '../../judging/sentences.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Finding, Lang, Notice, SourceEdition } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** Data that goes with one kind of purpose alone has such a purpose; marketing has the data that its channel takes. */
export const dataFitPurposes: Rule = {
  id: 'data-fit-purposes',
  covers: ['CNT-09'],
  severity: underGdpr('warning'),
  ground: 'GDPR 5(1)(c)',
  why: {
    fi: 'Tietoa saa kerätä vain tarkoitukseen, joka kerrotaan. Tieto ilman tarkoitusta on turha tai tarkoitus puuttuu.',
    en: 'Data may be collected only for a purpose that is told. Data without one is needless, or the purpose is missing.',
  },

  *check(notice) {
    if (!notice.facts.purposes || !tellsContent(notice.source)) return;
    yield* withoutPurpose(notice);
    yield* withoutData(notice);
  },

  good: {
    'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot ja suoramarkkinointikielto\n']],
    'en.md': [['    name: order data\n', '    name: order data and objection to direct marketing\n']],
  },
  bad: {
    'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot ja ruoka-aineallergiat\n']],
    'en.md': [['    name: order data\n', '    name: order data and food allergies\n']],
  },
};

const tellsContent = ({ passages }: SourceEdition): boolean =>
  passages.some(({ section, kind }) => section === 'content' && kind !== 'heading');

function* withoutPurpose({ source, facts }: Notice): Generator<Finding> {
  const { lang } = source;
  const elsewhere = source.passages.filter(({ section }) => section !== 'content' && section !== 'rights');
  for (const { data, purpose, isMarketing } of pairs) {
    const [mention] = [...mentionsIn(source, data[lang], { sections: ['content'] })].filter(
      (one) => one.passage.kind !== 'heading' && !isDenied(one, source.lang),
    );
    if (!mention) continue;
    if (isMarketing && facts.purposes?.some(({ marketing }) => marketing)) continue;
    const told = [...elsewhere, { text: withoutWords(mention.passage.text, data[lang]) }];
    if (told.some(({ text }) => has(text, purpose[lang]))) continue;
    yield {
      ...foundAt(source, mention),
      message: {
        fi: `Tiedolle ”${mention.text}” ei ole tarkoitusta.`,
        en: `The data “${mention.text}” has no purpose.`,
      },
      help: {
        fi: 'Lisää tarkoitus, johon tietoa tarvitaan, tai poista tieto luettelosta.',
        en: 'Add the purpose that the data is needed for, or delete the data from the list.',
      },
    };
  }
}

const withoutWords = (text: string, words: RegExp): string => text.replaceAll(words, ' ');

function* withoutData({ source, facts }: Notice): Generator<Finding> {
  const { lang } = source;
  const content = source.passages.filter(({ section, kind }) => section === 'content' && kind !== 'heading');
  for (const [index, { name, marketing }] of (facts.purposes ?? []).entries()) {
    const needed = marketing && channels[marketing];
    if (!needed || content.some(({ text }) => has(text, needed[lang]) || has(text, reach[lang]))) continue;
    yield {
      edition: source,
      at: ['purposes', index, 'marketing'],
      section: 'purpose',
      message: {
        fi: `Tarkoitus ”${name}” tarvitsee yhteystietoja, joita ei ole käsiteltävissä tiedoissa.`,
        en: `The purpose “${name}” needs contact details that are not among the data.`,
      },
      help: {
        fi: 'Lisää tiedot, joita tarkoitukseen käytetään, tai korjaa kenttä `marketing`.',
        en: 'Add the data that is used for the purpose, or correct the field `marketing`.',
      },
    };
  }
}

type Words = Record<Lang, RegExp>;

/** Data that goes with one kind of purpose alone, and the words of that purpose. */
const pairs: readonly { data: Words; purpose: Words; isMarketing?: true }[] = [
  {
    isMarketing: true,
    data: {
      fi: phrases('*markkinointikiel*', '*markkinointilu*', '*markkinointisuostumu*', 'tarjouspost*'),
      sv: phrases('*marknadsföringsförbud*', '*marknadsföringstillstånd*'),
      en: phrases('marketing permission*', 'marketing consent*', 'objection* to … marketing'),
    },
    purpose: {
      fi: phrases('*markkinoin*', '*mainon*', 'uutiskirj*', '*viestin*', '*tarjou*'),
      sv: phrases('*marknadsför*', '*reklam*', 'nyhetsbrev*', '*erbjudande*'),
      en: phrases('marketing', 'advertis*', 'newsletter*', 'offer*', 'promotion*'),
    },
  },
  {
    data: {
      fi: phrases('ruoka-aineallergi*', '*allergi*', '*ruokavalio*'),
      sv: phrases('*allergi*', 'specialkost*', 'specialdiet*'),
      en: phrases('food allerg*', '*allerg*', '*diet*', 'dietary'),
    },
    purpose: {
      fi: phrases(
        '*tapahtum*',
        '*tilaisuu*',
        '*tarjoi*',
        '*ruok*',
        '*ruoa*',
        '*ateri*',
        '*koulut*',
        '*kokou*',
        '*matk*',
        '*majoi*',
        '*ravintol*',
        '*hoito*',
        '*hoido*',
        '*hoita*',
        '*terve*',
        '*leiri*',
      ),
      sv: phrases(
        '*evenemang*',
        '*servering*',
        'mat',
        'maten',
        '*måltid*',
        '*utbildning*',
        '*möte*',
        '*resor*',
        '*vård*',
      ),
      en: phrases(
        'event*',
        'meal*',
        'food',
        'cater*',
        'train*',
        'meeting*',
        'travel*',
        'care',
        'camp*',
        'restaurant*',
      ),
    },
  },
  {
    data: {
      fi: phrases('tilinumero*', 'pankkitilin numero*', 'IBAN*'),
      sv: phrases('kontonummer*', 'IBAN*'),
      en: phrases('bank account*', 'account number*', 'IBAN*'),
    },
    purpose: {
      fi: phrases(
        '*maks*',
        '*palk*',
        '*lasku*',
        '*hyvity*',
        '*palau*',
        '*korvau*',
        '*perin*',
        '*avustu*',
        '*kirjanpi*',
      ),
      sv: phrases('*betal*', '*lön*', '*faktur*', '*återb*', '*ersättning*', '*bidrag*', '*bokför*'),
      en: phrases(
        'pay*',
        'salar*',
        'wage*',
        'invoic*',
        'refund*',
        'compensat*',
        'reimburs*',
        'accounting',
        'grant*',
      ),
    },
  },
];

/** What each way of marketing takes. */
const channels: Partial<Record<string, Words>> = {
  electronic: {
    fi: phrases('*sähköposti*', '*puhelin*', '*gsm*'),
    sv: phrases('*e-post*', '*telefon*', '*mobil*'),
    en: phrases('e-mail*', 'email*', 'phone*', '*phone number*', 'telephone*'),
  },
  phone: {
    fi: phrases('*puhelin*', '*gsm*'),
    sv: phrases('*telefon*', '*mobil*'),
    en: phrases('phone*', 'telephone*'),
  },
  post: {
    fi: phrases('*osoite*', '*osoitt*'),
    sv: phrases('*adress*'),
    en: phrases('address*'),
  },
};

/** Categories that may well hold what is needed. */
const reach: Words = {
  fi: phrases('*yhteystie*', '*perustie*', '*asiakastie*', '*tunnistetie*', '*profiili*'),
  sv: phrases('*kontaktuppgift*', '*basuppgift*', '*kunduppgift*', '*grunduppgift*'),
  en: phrases('contact*', 'basic*', 'customer*', 'profile*', 'identification'),
};
