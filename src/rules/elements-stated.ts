// What a notice must tell, element by element: one rule for each element, asked always or because of what the notice says.
import { answered } from '../judging/answered.ts';
import { isAsked, occasionOf } from '../judging/asked.ts';
import { foundAt } from '../judging/found-at.ts';
import * as languages from '../languages/index.ts';
import { elementOf, type ElementKey } from '../law/elements.ts';
import { underGdpr } from '../law/frameworks.ts';
import { excerpt } from '../judging/remarks/remark.ts';
import type { Notice, Said } from '../model.ts';
import type { Site } from '../schema/site.ts';
import type { Facts } from '../schema/notice.ts';
import type { Example, Rule } from './rule.ts';

const withoutBases = [
  ['    basis: contract\n', ''],
  ['    basis: legitimateInterests\n', ''],
] as const;

const gap = (element: ElementKey) =>
  `\n  - element: ${element}\n    reason: Selvitetään.\n    until: 2027-12-31`;

type Telling = {
  covers: readonly string[];
  /** `error`, when left out. */
  severity?: Rule['severity'];
  /** Where an author tells it. */
  in: Said;
  /** Where in the metadata its lack is seen; the start of the file when there is no such place. */
  at?: (facts: Facts) => (string | number)[];
  /** What it follows from: as long as that is not told, there is no sense in asking for this. */
  after?: ElementKey;
  /** An element whose gap is a gap of this too. */
  within?: ElementKey;
  /** How the sound notice looks without it. */
  bad: Example;
};

const told: Partial<Record<ElementKey, Telling>> = {
  updated: {
    covers: ['DAT-01'],
    severity: 'warning',
    in: { fi: 'kenttä `updated`', en: 'the field `updated`' },
    bad: { 'fi.md': [['updated: 2026-04-20\n', '']] },
  },
  controllerContact: {
    covers: ['CTL-02', 'STR-03'],
    in: {
      fi: 'rekisterinpitäjälle osoite tai puhelin tiedostoon `site.yaml`',
      en: 'an address or phone for the controller in `site.yaml`',
    },
    at: () => ['controller'],
    bad: {
      'site.yaml': [
        ['    phone: 029 566 6700\n    email: tietosuoja@example.fi\n', ''],
        [
          '    postalAddress:\n      street: Esimerkkikatu 1\n      postcode: 00100\n      city: Helsinki\n',
          '',
        ],
      ],
    },
  },
  contact: {
    covers: [],
    in: { fi: 'kenttä `contact`', en: 'the field `contact`' },
    bad: {
      'fi.md': [['contact:\n  role: Tietosuojatiimi\n  email: tietosuoja@example.fi\n', '']],
      'en.md': [['contact:\n  role: Data protection team\n', '']],
    },
  },
  contactChannel: {
    covers: ['CTL-07'],
    severity: 'info',
    in: {
      fi: 'kentän `contact` alle organisaation `email` tai `phone`',
      en: 'an `email` or `phone` of the organisation under `contact`',
    },
    at: () => ['contact'],
    bad: {
      'fi.md': [['  email: tietosuoja@example.fi\n', '']],
      'site.yaml': [['    phone: 029 566 6700\n    email: tietosuoja@example.fi\n', '']],
    },
  },
  dataSubjects: {
    covers: ['CNT-02', 'STR-03'],
    severity: { 'hetil-10': 'error', ...underGdpr('warning') },
    in: { fi: 'kenttä `dataSubjects`', en: 'the field `dataSubjects`' },
    bad: {
      'fi.md': [['dataSubjects:\n  - id: asiakkaat\n    name: verkkokaupan asiakkaat\n', '']],
      'en.md': [['dataSubjects:\n  - id: asiakkaat\n    name: customers of the web shop\n', '']],
    },
  },
  purposes: {
    covers: ['BAS-01', 'STR-03'],
    in: { fi: 'kenttä `purposes`', en: 'the field `purposes`' },
    bad: {
      'fi.md': [[/purposes:\n[^]*?(?=data:)/, '']],
      'en.md': [[/purposes:\n[^]*?(?=data:)/, '']],
    },
  },
  legalBasis: {
    covers: ['BAS-02'],
    in: { fi: 'jokaiselle tarkoitukselle `basis`', en: 'a `basis` for every purpose' },
    at: ({ purposes = [] }) => ['purposes', purposes.findIndex(({ basis }) => !basis)],
    after: 'purposes',
    bad: { 'fi.md': [['    basis: contract\n', '']] },
  },
  provision: {
    covers: ['BAS-12'],
    in: { fi: 'kenttä `provision`', en: 'the field `provision`' },
    bad: {
      'fi.md': [[/provision:\n[^]*?(?=automatedDecisions)/, '']],
      'en.md': [[/provision:\n.*\n/, '']],
    },
  },
  content: {
    covers: ['CNT-01', 'STR-03'],
    in: { fi: 'kenttä `data`', en: 'the field `data`' },
    bad: { 'fi.md': [[/data:\n[^]*?(?=sources:)/, '']], 'en.md': [[/data:\n[^]*?(?=sources:)/, '']] },
  },
  retention: {
    covers: ['RET-01'],
    in: {
      fi: 'jokaiselle tarkoitukselle `retention` tai `retentionRule`',
      en: 'a `retention` or `retentionRule` for every purpose',
    },
    at: ({ purposes = [] }) => [
      'purposes',
      purposes.findIndex(({ retention, retentionRule }) => !retention && !retentionRule),
    ],
    after: 'purposes',
    bad: {
      'fi.md': [['    retentionRule: kunnes kiellät markkinoinnin\n', '']],
      'en.md': [['    retentionRule: until you object to marketing\n', '']],
    },
  },
  sources: {
    covers: ['SRC-01'],
    in: { fi: 'kenttä `sources`', en: 'the field `sources`' },
    bad: {
      'fi.md': [[/sources:\n[^]*?(?=recipients:)/, '']],
      'en.md': [[/sources:\n[^]*?(?=recipients:)/, '']],
    },
  },
  recipients: {
    covers: ['REC-01', 'STR-03'],
    in: {
      fi: 'kenttä `recipients` (tai `recipients: none`)',
      en: 'the field `recipients` (or `recipients: none`)',
    },
    bad: {
      'fi.md': [
        [/recipients:\n[^]*?(?=transfers:)/, ''],
        [/## Tietojen vastaanottajat\n[^]*?(?=##)/, ''],
      ],
      'en.md': [
        [/recipients:\n[^]*?(?=provision:)/, ''],
        [/## Recipients\n[^]*?(?=##)/, ''],
      ],
    },
  },
  transfers: {
    covers: ['TRF-01', 'TRF-02', 'STR-03'],
    in: {
      fi: 'kenttä `transfers` (tai `transfers: none`)',
      en: 'the field `transfers` (or `transfers: none`)',
    },
    bad: { 'fi.md': [['transfers: none\n', '']] },
  },
  security: {
    covers: ['SEC-01', 'STR-03'],
    in: {
      fi: 'otsikko ”Tietojen suojaaminen” ja teksti sen alle',
      en: 'the heading “Security of the data” with text under it',
    },
    bad: {
      'fi.md': [[/## Tietojen suojaaminen\n[^]*?(?=##)/, '']],
      'en.md': [[/## Security of the data\n[^]*?(?=##)/, '']],
    },
  },
  rights: {
    covers: ['RGT-01'],
    in: {
      fi: 'tarkoituksille `basis` tai kenttä `rights`',
      en: 'a `basis` for the purposes, or the field `rights`',
    },
    at: () => ['purposes'],
    after: 'legalBasis',
    bad: { 'fi.md': [...withoutBases, ['data:\n', `gaps:${gap('legalBasis')}${gap('complaint')}\ndata:\n`]] },
  },
  complaint: {
    covers: ['RGT-04'],
    in: {
      fi: 'tarkoituksille `basis` tai maininta valvontaviranomaisesta oikeuksien alle',
      en: 'a `basis` for the purposes, or a mention of the authority under the rights',
    },
    at: () => ['purposes'],
    after: 'legalBasis',
    bad: { 'fi.md': [...withoutBases, ['data:\n', `gaps:${gap('legalBasis')}${gap('rights')}\ndata:\n`]] },
  },
  jointControllers: {
    covers: ['CTL-05'],
    severity: underGdpr('warning'),
    in: { fi: 'kenttä `jointControllers`', en: 'the field `jointControllers`' },
    at: () => ['registerName'],
    bad: {
      'fi.md': [['registerName: Verkkokaupan', 'registerName: Esimerkin ja sen tytäryhtiöiden']],
      'en.md': [['register of the web shop', 'register of Esimerkki and its subsidiaries']],
    },
  },
  representative: {
    covers: ['CTL-12'],
    severity: underGdpr('error'),
    in: { fi: 'kenttä `representative`', en: 'the field `representative`' },
    at: () => ['controller'],
    bad: { 'site.yaml': [['      city: Helsinki\n', '      city: Boston\n      country: US\n']] },
  },
  dpo: {
    covers: ['CTL-10', 'CTL-11'],
    severity: underGdpr('error'),
    in: {
      fi: 'kenttään `dpo` tietosuojavastaavan `email` tai `phone` (tai `dpo: none`)',
      en: 'an `email` or `phone` of the officer under `dpo` (or `dpo: none`)',
    },
    bad: {
      'site.yaml': [['    businessId: 0112038-9\n', '    businessId: 0112038-9\n    publicBody: yes\n']],
      'fi.md': [['dpo: none\n', '']],
    },
  },
  legitimateInterest: {
    covers: ['BAS-03'],
    severity: underGdpr('error'),
    in: { fi: 'tarkoitukselle `interest`', en: 'an `interest` for the purpose' },
    at: ({ purposes = [] }) => [
      'purposes',
      purposes.findIndex(({ basis, interest }) => basis === 'legitimateInterests' && !interest),
      'basis',
    ],
    bad: {
      'fi.md': [['    interest: omien tuotteiden markkinointi asiakkaille\n', '']],
      'en.md': [['    interest: marketing our own products to customers\n', '']],
    },
  },
  basisStatute: {
    covers: ['BAS-05'],
    severity: underGdpr('error'),
    in: { fi: 'tarkoitukselle `statute`', en: 'a `statute` for the purpose' },
    at: ({ purposes = [] }) => [
      'purposes',
      purposes.findIndex(
        ({ basis, statute }) => (basis === 'legalObligation' || basis === 'publicTask') && !statute,
      ),
      'basis',
    ],
    bad: { 'fi.md': [['    basis: contract\n', '    basis: legalObligation\n']] },
  },
  automatedDecisions: {
    covers: ['BAS-15'],
    severity: underGdpr('error'),
    in: {
      fi: 'kenttä `automatedDecisions` ja siihen `logic` ja `consequences` (tai `automatedDecisions: none`)',
      en: 'the field `automatedDecisions` with `logic` and `consequences` (or `automatedDecisions: none`)',
    },
    bad: {
      'fi.md': [
        ['automatedDecisions: none\n', ''],
        ['Suojaamme tiedot', 'Teemme ostorajasta automaattisen päätöksen. Suojaamme tiedot'],
      ],
      'en.md': [['We protect', 'We make an automated decision on your limit. We protect']],
    },
  },
  profiling: {
    covers: ['BAS-13'],
    severity: underGdpr('warning'),
    in: {
      fi: 'kenttä `profiling` ja siihen `description` (tai `profiling: none`)',
      en: 'the field `profiling` with a `description` (or `profiling: none`)',
    },
    bad: {
      'fi.md': [
        ['profiling: none\n', ''],
        ['    name: suoramarkkinointi\n', '    name: suoramarkkinoinnin kohdentaminen\n'],
      ],
      'en.md': [['    name: direct marketing\n', '    name: targeting direct marketing\n']],
    },
  },
  specialCategoryGround: {
    covers: ['BAS-10'],
    severity: underGdpr('error'),
    in: { fi: 'tiedolle `special` kenttään `data`', en: '`special` for the category under `data`' },
    at: () => ['data'],
    bad: {
      'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot ja allergiat\n']],
      'en.md': [['    name: order data\n', '    name: order data and allergies\n']],
    },
  },
  criminalGround: {
    covers: ['BAS-11'],
    severity: underGdpr('error'),
    in: { fi: 'tiedolle `criminal` kenttään `data`', en: '`criminal` for the category under `data`' },
    at: () => ['data'],
    bad: {
      'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot ja rikosepäilyt\n']],
      'en.md': [['    name: order data\n', '    name: order data and suspected offences\n']],
    },
  },
  identityCodeGround: {
    covers: ['CNT-03'],
    severity: underGdpr('error'),
    in: {
      fi: 'tiedolle `identityCode` kenttään `data`',
      en: '`identityCode` for the category under `data`',
    },
    at: () => ['data'],
    bad: {
      'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot ja henkilötunnus\n']],
      'en.md': [['    name: order data\n', '    name: order data and personal identity code\n']],
    },
  },
  callRecordingNotice: {
    covers: ['CNT-10'],
    severity: underGdpr('error'),
    in: {
      fi: 'tekstiin virke siitä, miten puhelun osapuolelle ilmoitetaan tallennuksesta',
      en: 'a sentence on how the other party to the call is told of the recording',
    },
    at: () => ['data'],
    bad: {
      'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot ja puhelutallenteet\n']],
      'en.md': [['    name: order data\n', '    name: order data and call recordings\n']],
    },
  },
  creditRegister: {
    covers: ['SRC-06'],
    severity: underGdpr('error'),
    in: {
      fi: 'kenttään `sources` luottotietorekisteri, josta tiedot tarkistetaan',
      en: 'the credit register that is consulted to `sources`',
    },
    at: () => ['sources'],
    bad: {
      'fi.md': [['    name: Esimerkin luottotietorekisteri\n', '    name: Esimerkin palvelu\n']],
      'en.md': [['    name: the credit register of Esimerkki\n', '    name: the service of Esimerkki\n']],
    },
  },
  transferCountry: {
    covers: ['TRF-04'],
    severity: underGdpr('error'),
    in: { fi: 'jokaiselle siirrolle `country`', en: 'a `country` for every transfer' },
    at: () => ['transfers'],
    bad: {
      'fi.md': [
        [
          'transfers: none\n',
          'transfers:\n  - id: pilvi\n    reason: ylläpito\n    mechanism: scc\n    copy: pyydä kopio meiltä\n',
        ],
      ],
      'en.md': [
        [
          'provision:\n',
          'transfers:\n  - id: pilvi\n    reason: maintenance\n    copy: ask us for a copy\nprovision:\n',
        ],
      ],
    },
  },
  transferMechanism: {
    covers: ['TRF-05'],
    severity: underGdpr('error'),
    in: { fi: 'jokaiselle siirrolle `mechanism`', en: 'a `mechanism` for every transfer' },
    at: () => ['transfers'],
    bad: {
      'fi.md': [['transfers: none\n', 'transfers:\n  - id: pilvi\n    reason: ylläpito\n    country: IN\n']],
      'en.md': [['provision:\n', 'transfers:\n  - id: pilvi\n    reason: maintenance\nprovision:\n']],
    },
  },
  safeguardCopy: {
    covers: ['TRF-06'],
    severity: underGdpr('warning'),
    in: { fi: 'siirrolle `copy`', en: 'a `copy` for the transfer' },
    at: () => ['transfers'],
    bad: {
      'fi.md': [
        [
          'transfers: none\n',
          'transfers:\n  - id: pilvi\n    reason: ylläpito\n    country: IN\n    mechanism: scc\n',
        ],
      ],
      'en.md': [['provision:\n', 'transfers:\n  - id: pilvi\n    reason: maintenance\nprovision:\n']],
    },
  },
  cookies: {
    covers: ['MKT-05'],
    severity: underGdpr('warning'),
    in: { fi: 'otsikko ”Evästeet” ja teksti sen alle', en: 'the heading “Cookies” with text under it' },
    bad: {
      'fi.md': [['Suojaamme tiedot', 'Verkkokauppa tallentaa evästeitä. Suojaamme tiedot']],
      'en.md': [['We protect', 'The web shop stores cookies. We protect']],
    },
  },
  withdrawal: {
    covers: ['RGT-02'],
    severity: underGdpr('error'),
    in: {
      fi: 'tarkoitukselle `basis: consent` tai oikeuksien alle virke suostumuksen peruuttamisesta',
      en: '`basis: consent` for the purpose, or a sentence on withdrawal under the rights',
    },
    at: () => ['purposes'],
    within: 'rights',
    bad: {
      'fi.md': [['Annamme kuljetusyritykselle', 'Annamme suostumuksellasi kuljetusyritykselle']],
      'en.md': [['We give', 'With your consent we give']],
    },
  },
  marketingObjection: {
    covers: ['RGT-05'],
    severity: underGdpr('error'),
    in: {
      fi: 'tarkoitukselle `marketing` ja `basis`, tai oikeuksien alle virke markkinoinnin kieltämisestä',
      en: '`marketing` and `basis` for the purpose, or a sentence on objecting to marketing under the rights',
    },
    at: () => ['purposes'],
    within: 'rights',
    bad: {
      'fi.md': [['    marketing: post\n', '']],
    },
  },
};

/** One rule for each element: it is told, or declared as a gap. */
export const elementsStated: readonly Rule[] = Object.entries(told).map(
  ([key, { covers, severity = 'error', in: place, at, after, within, bad }]) => {
    // Object.entries forgets that the keys are elements.
    const element = key as ElementKey;
    const { section, ground } = elementOf(element);
    return {
      id: `${element.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-stated`,
      covers,
      severity,
      ground,
      why: {
        fi: `Lukijan pitää saada selosteesta tietää: ${languages.fi.elements[element]}.`,
        en: `A reader must learn from the notice ${languages.en.elements[element]}.`,
      },

      *check(notice, { site }) {
        if (!isUntold(element, notice, site)) return;
        if (after && isUntold(after, notice, site)) return;
        if (within && isGap(within, notice)) return;
        const occasion = occasionOf(element, notice);
        yield {
          ...(occasion
            ? foundAt(notice.source, occasion)
            : { edition: notice.source, at: at?.(notice.facts) ?? [] }),
          section,
          message: occasion
            ? {
                fi: `Teksti puhuu asiasta ”${excerpt(occasion.text)}”, mutta selosteesta puuttuu tieto: ${languages.fi.elements[element]}.`,
                en: `The text speaks of “${excerpt(occasion.text)}”, but the notice does not state ${languages.en.elements[element]}.`,
              }
            : {
                fi: `Selosteesta puuttuu tieto: ${languages.fi.elements[element]}.`,
                en: `The notice does not state ${languages.en.elements[element]}.`,
              },
          help: {
            fi: `Lisää ${place.fi}. Jos tietoa ei vielä ole, lisää kenttään \`gaps\` kohta \`element: ${element}\`.`,
            en: `Add ${place.en}. If it is not known yet, add an entry \`element: ${element}\` to \`gaps\`.`,
          },
        };
      },

      good: {},
      bad,
    };
  },
);

const isUntold = (element: ElementKey, notice: Notice, site: Site): boolean =>
  !isGap(element, notice) && isAsked(element, notice, site) && answered(element, notice, site) === 'no';

const isGap = (element: ElementKey, { facts }: Notice): boolean =>
  (facts.gaps ?? []).some((gap) => gap.element === element);
