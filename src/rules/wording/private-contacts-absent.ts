// A notice gives the contact details of an organisation, not those of a private person.
import type { Edition, Finding } from '../../model.ts';
import { phrases } from '../../languages/phrases.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { placeOf } from '../../judging/passages.ts';
import { rangeAt } from '../../reading/range.ts';
import type { Rule } from '../rule.ts';
import { sectionOf } from '../../judging/found-at.ts';

/** No e-mail address is of a provider for private persons, and no mobile number stands in the text by itself. */
export const privateContactsAbsent: Rule = {
  id: 'private-contacts-absent',
  severity: 'warning',
  ground: 'GDPR 5(1)(c)',
  why: {
    fi: 'Yksityisen ihmisen yhteystieto vanhenee, ja julkisena sitä käytetään väärin.',
    en: 'A private person’s contact details go out of date, and in public they are misused.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      yield* privateAddresses(edition);
      yield* mobileNumbers(edition);
    }
  },

  isPrivate: true,

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Asiakaspalvelumme numero on 040 000 0000, vaihteen 029 566 6700. Tilausnumero on 0400000. Suojaamme tiedot',
      ],
    ],
    'en.md': [
      [
        'We protect',
        'The number of our customer service is 040 000 0000, the switchboard’s 029 566 6700. Your order is 0400000. We protect',
      ],
    ],
  },
  bad: {
    'fi.md': [
      ['email: tietosuoja@example.fi', 'email: etunimi.sukunimi@luukku.com'],
      ['Lähetä pyyntö', 'Soita 040 000 0000. Lähetä pyyntö'],
    ],
    'en.md': [['Send your request', 'Call +358 40 000 0000. Send your request']],
  },
};

function* privateAddresses(edition: Edition): Generator<Finding> {
  const { text } = edition.file;
  for (const { 0: address, 1: domain = '', index } of text.matchAll(privateAddress))
    yield {
      edition,
      at: rangeAt(text, index, index + address.length),
      message: {
        fi: `Sähköpostiosoite ”…@${domain}” on yksityishenkilöille tarkoitetusta palvelusta.`,
        en: `The e-mail address “…@${domain}” is of a service meant for private persons.`,
      },
      help: {
        fi: 'Käytä organisaation yhteistä osoitetta, esimerkiksi `tietosuoja@example.fi`.',
        en: 'Use a shared address of the organisation, such as `tietosuoja@example.fi`.',
      },
    };
}

function* mobileNumbers(edition: Edition): Generator<Finding> {
  for (const { passage, text, start } of mentionsIn(edition, mobileNumber)) {
    const sentence = passage.sentences.findLast((one) => one.start <= start);
    if (sentence && sentence.text.search(sharedNumber) !== -1) continue;
    yield {
      edition,
      at: placeOf(edition, passage, start, start + text.length),
      ...sectionOf(passage.section),
      message: {
        fi: `Tekstissä on matkapuhelinnumero, joka päättyy ”${text.slice(-2)}”.`,
        en: `The text has a mobile number, ending in “${text.slice(-2)}”.`,
      },
      help: {
        fi: 'Käytä organisaation yhteistä numeroa, tai kerro numeron vieressä, minkä palvelun numero se on.',
        en: 'Use a shared number of the organisation, or say beside it which service’s number it is.',
      },
    };
  }
}

// Domains where anyone gets a mailbox; the last ones are of Finnish and Swedish operators, for their subscribers.
const providers = [
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.fi', 'hotmail.se', 'outlook.com', 'outlook.fi'],
  ...[
    'live.com',
    'live.fi',
    'live.se',
    'msn.com',
    'yahoo.com',
    'yahoo.se',
    'ymail.com',
    'icloud.com',
    'me.com',
  ],
  ...['mac.com', 'aol.com', 'gmx.com', 'gmx.net', 'proton.me', 'protonmail.com', 'mail.com', 'mail.ru'],
  ...['luukku.com', 'suomi24.fi', 'netti.fi', 'mbnet.fi', 'surffi.net', 'jippii.fi', 'iki.fi', 'kolumbus.fi'],
  ...['elisanet.fi', 'saunalahti.fi', 'welho.com', 'pp.inet.fi', 'inet.fi', 'dnainternet.net', 'phnet.fi'],
  ...['kotinet.com', 'wippies.com', 'wippies.fi', 'bredband.net', 'spray.se', 'passagen.se'],
];

const privateAddress = new RegExp(
  `(?<![\\w.+-])[\\w.+-]{1,64}@(${providers.map((domain) => domain.replaceAll('.', '\\.')).join('|')})(?![\\w-])`,
  'gi',
);

// 040–046, 049 and 050 are the mobile networks of Finland; a number in one of them has nine or ten digits.
const mobileNumber =
  /(?<![\p{L}\p{N}+-])(?:(?:\+|00)358[ -]?(?:\(0\)[ -]?)?|0)(?:4[0-69]|50)[ -]?\d{3}(?:[ -]?\d){3,5}(?![\p{L}\p{N}-])/gu;

const sharedNumber = phrases(
  'asiakaspalvelu*',
  'palvelunumero*',
  'vaih*',
  'päivysty*',
  'neuvon*',
  'toimisto*',
  'tietosuojatiimi*',
  'tietosuojavastaava*',
  'kundtjänst*',
  'kundservice*',
  'växel*',
  'jour*',
  'dataskyddsombud*',
  'customer service*',
  'switchboard*',
  'help desk',
  'helpline*',
  'office',
  'data protection officer*',
);
