// What a notice must tell, element by element: one rule for each element that a regime always asks for.
import { answered } from '../judging/answered.ts';
import * as languages from '../languages/index.ts';
import { elementOf, elementsAsked, type ElementKey } from '../law/elements.ts';
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
  /** Where an author tells it. */
  in: Said;
  /** Where in the metadata its lack is seen; the start of the file when there is no such place. */
  at?: (facts: Facts) => (string | number)[];
  /** What it follows from: as long as that is not told, there is no sense in asking for this. */
  after?: ElementKey;
  /** How the sound notice looks without it. */
  bad: Example;
};

const told: Partial<Record<ElementKey, Telling>> = {
  updated: {
    in: { fi: 'kenttä `updated`', en: 'the field `updated`' },
    bad: { 'fi.md': [['updated: 2026-04-20\n', '']] },
  },
  controllerContact: {
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
    in: { fi: 'kenttä `contact`', en: 'the field `contact`' },
    bad: {
      'fi.md': [['contact:\n  role: Tietosuojatiimi\n  email: tietosuoja@example.fi\n', '']],
      'en.md': [['contact:\n  role: Data protection team\n', '']],
    },
  },
  contactChannel: {
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
    in: { fi: 'kenttä `dataSubjects`', en: 'the field `dataSubjects`' },
    bad: {
      'fi.md': [['dataSubjects:\n  - id: asiakkaat\n    name: verkkokaupan asiakkaat\n', '']],
      'en.md': [['dataSubjects:\n  - id: asiakkaat\n    name: customers of the web shop\n', '']],
    },
  },
  purposes: {
    in: { fi: 'kenttä `purposes`', en: 'the field `purposes`' },
    bad: {
      'fi.md': [[/purposes:\n[^]*?(?=data:)/, '']],
      'en.md': [[/purposes:\n[^]*?(?=data:)/, '']],
    },
  },
  legalBasis: {
    in: { fi: 'jokaiselle tarkoitukselle `basis`', en: 'a `basis` for every purpose' },
    at: ({ purposes = [] }) => ['purposes', purposes.findIndex(({ basis }) => !basis)],
    after: 'purposes',
    bad: { 'fi.md': [['    basis: contract\n', '']] },
  },
  provision: {
    in: { fi: 'kenttä `provision`', en: 'the field `provision`' },
    bad: {
      'fi.md': [[/provision:\n[^]*?(?=automatedDecisions)/, '']],
      'en.md': [[/provision:\n.*\n/, '']],
    },
  },
  content: {
    in: { fi: 'kenttä `data`', en: 'the field `data`' },
    bad: { 'fi.md': [[/data:\n[^]*?(?=sources:)/, '']], 'en.md': [[/data:\n[^]*?(?=sources:)/, '']] },
  },
  retention: {
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
    in: { fi: 'kenttä `sources`', en: 'the field `sources`' },
    bad: {
      'fi.md': [[/sources:\n[^]*?(?=recipients:)/, '']],
      'en.md': [[/sources:\n[^]*?(?=recipients:)/, '']],
    },
  },
  recipients: {
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
    in: {
      fi: 'kenttä `transfers` (tai `transfers: none`)',
      en: 'the field `transfers` (or `transfers: none`)',
    },
    bad: { 'fi.md': [['transfers: none\n', '']] },
  },
  security: {
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
    in: {
      fi: 'tarkoituksille `basis` tai kenttä `rights`',
      en: 'a `basis` for the purposes, or the field `rights`',
    },
    at: () => ['purposes'],
    after: 'legalBasis',
    bad: { 'fi.md': [...withoutBases, ['data:\n', `gaps:${gap('legalBasis')}${gap('complaint')}\ndata:\n`]] },
  },
  complaint: {
    in: {
      fi: 'tarkoituksille `basis` tai maininta valvontaviranomaisesta oikeuksien alle',
      en: 'a `basis` for the purposes, or a mention of the authority under the rights',
    },
    at: () => ['purposes'],
    after: 'legalBasis',
    bad: { 'fi.md': [...withoutBases, ['data:\n', `gaps:${gap('legalBasis')}${gap('rights')}\ndata:\n`]] },
  },
};

/** One rule for each element: it is told, or declared as a gap. */
export const elementsStated: readonly Rule[] = Object.entries(told).map(
  ([key, { in: place, at, after, bad }]) => {
    // Object.entries forgets that the keys are elements.
    const element = key as ElementKey;
    const { section, ground } = elementOf(element);
    return {
      id: `${element.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-stated`,
      severity: 'error',
      ground,
      why: {
        fi: `Lukijan pitää saada selosteesta tietää: ${languages.fi.elements[element]}.`,
        en: `A reader must learn from the notice ${languages.en.elements[element]}.`,
      },

      *check(notice, { site }) {
        if (!isUntold(element, notice, site)) return;
        if (after && isUntold(after, notice, site)) return;
        yield {
          edition: notice.source,
          at: at?.(notice.facts) ?? [],
          section,
          message: {
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
  elementsAsked(notice.facts.framework).includes(element) &&
  !(notice.facts.gaps ?? []).some((gap) => gap.element === element) &&
  answered(element, notice, site) === 'no';
