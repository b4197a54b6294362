// Accounting records are kept as long as the Accounting Act says, and marketing data is none.
import { excerpt } from '../../judging/remarks/remark.ts';
import { has, sentencesIn } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { retentionAnchors } from '../../law/retention.ts';
import type { Edition, Finding, Lang, Notice } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { monthsOf, periodsIn } from './periods.ts';

const { vouchers, books } = retentionAnchors;

/** Vouchers are kept for six years and books for ten; marketing data is not kept on the Accounting Act. */
export const accountingPeriodKept: Rule = {
  id: 'accounting-period-kept',
  covers: ['RET-05'],
  severity: underGdpr('warning'),
  ground: 'Kirjanpitolaki (1336/1997) 2:10',
  why: {
    fi: 'Kirjanpitolaki määrää, kuinka kauan kirjanpitoaineisto säilytetään. Muita tietoja se ei koske.',
    en: 'The Accounting Act says how long accounting records are kept. It is not about other data.',
  },

  *check(notice) {
    yield* inFacts(notice);
    for (const edition of notice.editions) yield* inProse(edition);
  },

  good: {
    'fi.md': [
      ['name: tilausten toimittaminen', 'name: tilausten toimittaminen ja kirjanpito'],
      [
        '## Tietojen vastaanottajat',
        '## Tietojen säilytysaika\n\nPoistamme tilaukset kolmen vuoden kuluttua, ellei kirjanpitolaki edellytä pidempää aikaa.\n\n## Tietojen vastaanottajat',
      ],
    ],
    'en.md': [
      ['name: delivering orders', 'name: delivering orders and accounting'],
      [
        '## Recipients',
        '## Retention\n\nWe delete orders after three years, unless the Accounting Act requires a longer time.\n\n## Recipients',
      ],
    ],
  },
  bad: {
    'fi.md': [
      ['name: tilausten toimittaminen', 'name: tilausten toimittaminen ja kirjanpito'],
      ['    retention: P6Y\n', '    retention: P3Y\n'],
    ],
    'en.md': [['name: delivering orders', 'name: delivering orders and accounting']],
  },
};

function* inFacts({ source, facts }: Notice): Generator<Finding> {
  const { lang } = source;
  for (const [index, purpose] of (facts.purposes ?? []).entries()) {
    const { name, retention, retentionRule = '', statute, marketing } = purpose;
    const least = leastYears(name, lang);
    if (least && retention && monthsOf(retention) < least * 12)
      yield {
        edition: source,
        at: ['purposes', index, 'retention'],
        section: 'retention',
        ...short(name, least),
      };
    if (least || marketing === undefined) continue;
    if (statute?.statute === vouchers.statute || has(retentionRule, act[lang]))
      yield {
        edition: source,
        at: ['purposes', index, statute ? 'statute' : 'retentionRule'],
        section: 'retention',
        message: {
          fi: `Markkinoinnin (”${name}”) säilytysaika perustuu kirjanpitolakiin.`,
          en: `The retention of marketing (“${name}”) rests on the Accounting Act.`,
        },
        help: {
          fi: 'Anna markkinoinnille oma säilytysaika ja erota kirjanpito omaksi tarkoitukseksi.',
          en: 'Give marketing a period of its own, and make accounting a purpose of its own.',
        },
      };
  }
}

/** Sentences that tell one period alone, and tell it of accounting records. */
function* inProse(edition: Edition): Generator<Finding> {
  const { lang } = edition;
  for (const sentence of sentencesIn(edition, { kinds: ['paragraph', 'item', 'cell'] })) {
    const least = leastYears(sentence.text, lang);
    const [months, ...more] = periodsIn(sentence.text, lang);
    if (!least || months === undefined || more.length > 0) continue;
    if (months >= least * 12 || has(sentence.text, otherwise[lang])) continue;
    yield { ...foundAt(edition, sentence), ...short(sentence.text.replace(/[.!]$/, ''), least) };
  }
}

/** How many years the law has the records kept that a text is about; null when it is about none. */
function leastYears(text: string, lang: Lang): number | null {
  if (has(text, bookWords[lang])) return books.years;
  return has(text, voucherWords[lang]) ? vouchers.years : null;
}

const short = (what: string, years: number): Pick<Finding, 'message' | 'help'> => ({
  message: {
    fi: `Säilytysaika on lyhyempi kuin kirjanpitolain ${years} vuotta: ”${excerpt(what, 80)}”.`,
    en: `The period is shorter than the ${years} years of the Accounting Act: “${excerpt(what, 80)}”.`,
  },
  help: {
    fi: `Tarkista säilytysaika: tositteet ${vouchers.years} vuotta, kirjanpitokirjat ja tilinpäätös ${books.years} vuotta.`,
    en: `Check the period: vouchers ${vouchers.years} years, account books and financial statements ${books.years} years.`,
  },
});

const act: Record<Lang, RegExp> = {
  fi: phrases('kirjanpitola*', '1336/1997'),
  sv: phrases('bokföringslag*', '1336/1997'),
  en: phrases('accounting act', '1336/1997'),
};

const voucherWords: Record<Lang, RegExp> = {
  fi: phrases(
    'kirjanpito',
    'kirjanpidon',
    'kirjanpitoaineist*',
    'kirjanpitotie*',
    'kirjanpitotosit*',
    'tosit*',
  ),
  sv: phrases('bokföring', 'bokföringen', 'bokföringsmaterial*', 'verifikat*'),
  en: phrases('accounting', 'bookkeeping', 'accounting records', 'vouchers'),
};

const bookWords: Record<Lang, RegExp> = {
  fi: phrases('tilinpäätö*', 'kirjanpitokirj*', 'pääkirj*', 'toimintakertomu*'),
  sv: phrases('bokslut*', 'huvudbok*', 'bokföringsböcker*'),
  en: phrases('financial statement*', 'account books', 'books of account', 'general ledger*'),
};

/** Words by which the period is that of other data. */
const otherwise: Record<Lang, RegExp> = {
  fi: phrases('ellei', 'jollei', 'paitsi', 'muut', 'muiden', 'pidemp*', 'pidemm*', 'lisäksi'),
  sv: phrases('om inte', 'förutom', 'övriga', 'andra', 'längre', 'dessutom'),
  en: phrases('unless', 'except', 'other', 'longer', 'in addition'),
};
