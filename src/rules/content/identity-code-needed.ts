// The personal identity code is for the uses that the law names.
import { has } from '../../judging/sentences.ts';
import { affirmed } from '../../judging/asked.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { basesOf } from '../../law/rights.ts';
import type { IdentityCodeGround } from '../../law/sensitive-data.ts';
import type { Finding, Lang, Notice } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A notice that has the personal identity code tells of a use that section 29 of the Data Protection Act names. */
export const identityCodeNeeded: Rule = {
  id: 'identity-code-needed',
  covers: ['CNT-05'],
  severity: underGdpr('warning'),
  ground: 'Tietosuojalaki 29 §; GDPR 5(1)(c)',
  why: {
    fi: 'Henkilötunnusta saa käsitellä vain laissa mainituissa tilanteissa. Lukijan pitää nähdä, mikä niistä on kyseessä.',
    en: 'The law names the situations in which the identity code may be processed. A reader must see which one it is.',
  },

  *check(notice) {
    const stated = (notice.facts.data ?? []).map(({ identityCode }) => identityCode);
    for (const [index, ground] of stated.entries()) {
      const words = ground && uses[ground]?.[notice.source.lang];
      if (words && !tellsOf(words, notice)) yield unused(notice, index, ground);
    }
    if (stated.some((ground) => ground) || isFree(notice)) return;
    const mention = affirmed('identityCode', notice, ['content', 'meta']);
    const known = Object.values(uses).some((words) => tellsOf(words[notice.source.lang], notice));
    if (!mention || known) return;
    yield {
      ...foundAt(notice.source, mention),
      message: {
        fi: 'Henkilötunnukselle ei näy laissa mainittua käyttöä, kuten luoton myöntämistä tai vuokraamista.',
        en: 'No use that the law names, such as granting credit or renting, is visible for the identity code.',
      },
      help: {
        fi: 'Kerro henkilötunnuksen käyttötarkoitus tai poista henkilötunnus luettelosta.',
        en: 'Tell what the identity code is needed for, or delete it from the list.',
      },
    };
  },

  good: {
    'fi.md': [
      ['name: tilausten toimittaminen', 'name: tilausten toimittaminen laskulla'],
      [
        '    name: tilaustiedot\n',
        '    name: tilaustiedot\n  - id: tunnus\n    name: henkilötunnus\n    identityCode: credit\n',
      ],
      [
        'recipients:\n',
        'recipients:\n  - id: luotto\n    name: luottotietoyhtiö\n    reason: tarkistaa luottotiedot\n    as: controller\n    country: FI\n',
      ],
    ],
    'en.md': [
      ['name: delivering orders', 'name: delivering orders by invoice'],
      ['    name: order data\n', '    name: order data\n  - id: tunnus\n    name: personal identity code\n'],
      [
        'recipients:\n',
        'recipients:\n  - id: luotto\n    name: credit agency\n    reason: checks the credit data\n',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        '    name: tilaustiedot\n',
        '    name: tilaustiedot\n  - id: tunnus\n    name: henkilötunnus\n    identityCode: rental\n',
      ],
    ],
    'en.md': [
      ['    name: order data\n', '    name: order data\n  - id: tunnus\n    name: personal identity code\n'],
    ],
  },
};

/** Where the law lets the code be processed, or whoever answers for the notice has yet to say why. */
const isFree = ({ facts }: Notice): boolean =>
  basesOf(facts).some((basis) => ['consent', 'legalObligation', 'publicTask'].includes(basis)) ||
  (facts.gaps ?? []).some(({ element }) => element === 'identityCodeGround' || element === 'purposes');

const tellsOf = (words: RegExp, { source }: Notice): boolean =>
  source.passages.some(({ text }) => has(text, words));

const unused = ({ source }: Notice, index: number, ground: IdentityCodeGround): Finding => ({
  edition: source,
  at: ['data', index, 'identityCode'],
  section: 'content',
  message: {
    fi: `Henkilötunnuksen perusteena on \`${ground}\`, mutta selosteessa ei kerrota sellaisesta käytöstä.`,
    en: `The ground of the identity code is \`${ground}\`, but the notice tells of no such use.`,
  },
  help: {
    fi: 'Kerro tarkoituksissa tästä käytöstä tai korjaa kenttä `identityCode`.',
    en: 'Tell of this use among the purposes, or correct `identityCode`.',
  },
});

const credit: Record<Lang, RegExp> = {
  fi: phrases('*luot*', '*lasku*', 'osamaksu*', 'maksuhäiriö*'),
  sv: phrases('*kredit*', '*faktur*', 'avbetal*'),
  en: phrases('credit*', '*invoic*', 'instalment*', 'loan*'),
};

/** The uses of section 29, second subsection, and the words that tell of each. The grounds that are left out need none. */
const uses: Partial<Record<IdentityCodeGround, Record<Lang, RegExp>>> = {
  credit,
  creditInformation: credit,
  creditInstitution: {
    fi: phrases('*luot*', '*pank*', '*laina*', 'rahoitu*'),
    sv: phrases('*kredit*', '*bank*', '*lån*', 'finansier*'),
    en: phrases('credit*', 'bank*', 'loan*', 'financ*'),
  },
  debtCollection: {
    fi: phrases('*perintä*', '*perinnä*', 'periä', 'perimme', '*saatav*'),
    sv: phrases('*indriv*', '*inkasso*', '*fordr*'),
    en: phrases('collect*', 'debt*', 'receivable*'),
  },
  insurance: { fi: phrases('*vakuut*'), sv: phrases('*försäkr*'), en: phrases('insur*') },
  paymentService: { fi: phrases('*maks*'), sv: phrases('*betal*'), en: phrases('pay*') },
  rental: {
    fi: phrases('*vuokra*', '*laina*'),
    sv: phrases('*hyr*', '*lån*', '*uthyrning*'),
    en: phrases('rent*', 'lease*', 'leasing', 'lend*', 'loan*', 'borrow*'),
  },
  health: {
    fi: phrases('*terve*', '*potila*', '*hoito*', '*hoidon*', '*hoita*'),
    sv: phrases('*hälso*', '*patient*', '*vård*'),
    en: phrases('health*', 'patient*', 'care', 'treatment*'),
  },
  social: {
    fi: phrases('*sosiaali*', '*etuu*', '*eläke*', '*eläkke*', '*avustu*', '*tuki', '*tuen'),
    sv: phrases('*social*', '*förmån*', '*pension*', '*bidrag*', '*stöd*'),
    en: phrases('social*', 'benefit*', 'pension*', 'allowance*', 'support*'),
  },
  employment: {
    fi: phrases(
      '*työsuh*',
      '*palvelussuh*',
      '*virkasuh*',
      '*työntekij*',
      '*palk*',
      '*henkilöst*',
      '*rekryt*',
    ),
    sv: phrases('*anställ*', '*lön*', '*tjänsteförh*', '*personal*', '*rekryt*'),
    en: phrases('employ*', 'salar*', 'wage*', 'payroll', 'staff', 'recruit*'),
  },
};
