// Whoever checks credit data receives the identity code in the query.
import { has, sentencesIn } from '../../judging/sentences.ts';
import { affirmed } from '../../judging/asked.ts';
import * as languages from '../../languages/index.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { IdentityCodeGround } from '../../law/sensitive-data.ts';
import type { Lang, Notice } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A credit register that is a source, and is asked by identity code, is a recipient as well. */
export const creditRegisterReceives: Rule = {
  id: 'credit-register-receives',
  covers: ['SRC-07'],
  severity: underGdpr('warning'),
  ground: 'GDPR 4(9), 13(1)(e), 14(1)(e)',
  why: {
    fi: 'Luottotietoja kysytään henkilötunnuksella. Rekisteri siis myös saa tiedon, eikä vain anna sitä.',
    en: 'Credit data is asked for by identity code. The register thus receives data too, and does not only give it.',
  },

  *check(notice, { site }) {
    const { source, facts } = notice;
    if (facts.gaps?.some(({ element }) => element === 'recipients') || !facts.recipients) return;
    if (!isAskedByCode(notice) || isRecipient(notice, site)) return;
    const mention = affirmed('creditCheck', notice, ['sources']);
    if (!mention) return;
    yield {
      ...foundAt(source, mention),
      message: {
        fi: `Luottotietoja kysytään yleensä henkilötunnuksella, mutta lähde ”${mention.text}” ei ole vastaanottajissa.`,
        en: `Credit data is usually asked for by identity code, but the source “${mention.text}” is not among the recipients.`,
      },
      help: {
        fi: 'Lisää luottotietoyhtiö kenttään `recipients`.',
        en: 'Add the credit agency under `recipients`.',
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
      ['name: tilausten toimittaminen', 'name: tilausten toimittaminen laskulla'],
      [
        '    name: tilaustiedot\n',
        '    name: tilaustiedot\n  - id: tunnus\n    name: henkilötunnus\n    identityCode: credit\n',
      ],
    ],
    'en.md': [
      ['name: delivering orders', 'name: delivering orders by invoice'],
      ['    name: order data\n', '    name: order data\n  - id: tunnus\n    name: personal identity code\n'],
    ],
  },
};

/** Whether the code is held for credit, or a sentence has it used to check credit. */
function isAskedByCode({ source, facts }: Notice): boolean {
  const { mentions, negations } = languages[source.lang];
  return (
    (facts.data ?? []).some(({ identityCode }) => identityCode && forCredit.includes(identityCode)) ||
    [...sentencesIn(source)].some(
      ({ text }) =>
        has(text, mentions.identityCode) && has(text, mentions.creditCheck) && !has(text, negations),
    )
  );
}

const forCredit: readonly IdentityCodeGround[] = ['credit', 'creditInformation', 'creditInstitution'];

/** Whether a listed recipient, or a sentence on giving data, is about the credit register. */
function isRecipient({ source, facts }: Notice, { recipients = {} }: Site): boolean {
  const { lang } = source;
  const credit = languages[lang].mentions.creditCheck;
  const listed = Array.isArray(facts.recipients) ? facts.recipients : [];
  const told = listed.map(({ name, reason, recipient }) =>
    [name, reason, recipients[recipient ?? '']?.name].filter((text) => text !== undefined).join(' '),
  );
  const said = [...sentencesIn(source, { sections: ['disclosures'] })].map(({ text }) => text);
  return (
    told.some((text) => has(text, credit) || has(text, agencies[lang])) ||
    said.some((text) => has(text, giving[lang]) && (has(text, credit) || has(text, agencies[lang])))
  );
}

const agencies: Record<Lang, RegExp> = {
  fi: phrases('*luotto*'),
  sv: phrases('*kredit*'),
  en: phrases('credit*'),
};

const giving: Record<Lang, RegExp> = {
  fi: phrases('luovut*', 'annamme', 'annetaan', 'lähet*', 'välit*', 'siirr*'),
  sv: phrases('lämna*', 'ger', 'överför*', 'skickar', 'förmedlar'),
  en: phrases('disclos*', 'give', 'given', 'send', 'sent', 'pass', 'passed', 'share*', 'transfer*'),
};
