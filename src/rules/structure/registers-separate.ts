// A notice of several registers keeps them apart: each purpose with its own basis and retention.
import { mentionsIn } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang, Passage } from '../../model.ts';
import type { Facts } from '../../schema/notice.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A notice that covers several registers tells for each purpose why and how long its data is kept. */
export const registersSeparate: Rule = {
  id: 'registers-separate',
  covers: ['STR-11'],
  severity: 'warning',
  ground: 'GDPR 13(1)(c), 14(1)(c); HetiL 10 §',
  why: {
    fi: 'Jos rekisterit ovat sekaisin, lukija ei näe, mikä peruste ja mikä säilytysaika koskee mitäkin tietoja.',
    en: 'With registers mixed, a reader cannot see which basis and which retention goes with which data.',
  },

  *check({ facts, editions }) {
    if (isSeparated(facts)) return;
    for (const edition of editions) {
      const [mention] = [...mentionsIn(edition, several[edition.lang])].filter(({ passage }) =>
        isOfNotice(passage),
      );
      if (!mention) continue;
      yield {
        ...foundAt(edition, mention),
        message: {
          fi: `Seloste kattaa useita rekistereitä: ”${mention.text}”.`,
          en: `The notice covers several registers: “${mention.text}”.`,
        },
        help: {
          fi: 'Erottele tarkoitukset: anna kentässä `purposes` jokaiselle oma `basis` ja säilytysaika.',
          en: 'Separate the purposes: under `purposes`, give each its own `basis` and retention.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      ['registerName: Verkkokaupan asiakasrekisteri', 'registerName: Asiakas- ja markkinointirekisteri'],
    ],
    'en.md': [
      ['registerName: Customer register of the web shop', 'registerName: Customer and marketing registers'],
    ],
  },
  bad: {
    'fi.md': [
      ['registerName: Verkkokaupan asiakasrekisteri', 'registerName: Asiakas- ja työnhakijarekisteri'],
      ['    retentionRule: kunnes kiellät markkinoinnin\n', ''],
    ],
    'en.md': [
      ['registerName: Customer register of the web shop', 'registerName: Customer and applicant registers'],
      ['    retentionRule: until you object to marketing\n', ''],
    ],
  },
};

const several: Record<Lang, RegExp> = {
  fi: phrases(
    '*rekisterit',
    '*rekisterien',
    '*rekistereiden',
    '*rekistereitä',
    '*- ja *rekisteri*',
    '*- sekä *rekisteri*',
    '*rekisteri ja *rekisteri',
  ),
  sv: phrases('*- och *register*', '*register och *register*', 'följande register'),
  en: phrases('registers', '* register and * register'),
};

/** Where a notice says what it is of: elsewhere it may tell of the registers of others. */
const isOfNotice = ({ section, written }: Passage): boolean =>
  section === 'registerName' || (section === 'meta' && written[0] === 'registerName');

/** Whether each purpose has its basis and retention, or they are declared to be open. The repealed Act asked for neither. */
function isSeparated({ framework, purposes = [], gaps = [] }: Facts): boolean {
  if (framework === 'hetil-10') return false;
  const isOpen = (element: string) => gaps.some((gap) => gap.element === element);
  return (
    purposes.length > 1 &&
    (isOpen('legalBasis') || purposes.every(({ basis }) => basis)) &&
    (isOpen('retention') || purposes.every(({ retention, retentionRule }) => retention ?? retentionRule))
  );
}
