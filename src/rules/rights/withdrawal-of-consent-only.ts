// Consent can be withdrawn only where something rests on it.
import { isDenied } from '../../judging/sentences.ts';
import { mentionsIn, speaksOf } from '../../judging/mentions.ts';
import * as languages from '../../languages/index.ts';
import { basesOf } from '../../law/rights.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Finding, Notice, Said } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** The right to withdraw consent is not given where, by the stated bases, nothing rests on consent. */
export const withdrawalOfConsentOnly: Rule = {
  id: 'withdrawal-of-consent-only',
  covers: ['RGT-03'],
  severity: underGdpr('warning'),
  ground: 'GDPR 7(3), 12(1)',
  why: {
    fi: 'Lukija luulee, että käsittely perustuu hänen suostumukseensa ja loppuu, kun hän peruuttaa sen.',
    en: 'The reader takes the processing to rest on their consent and to end when they withdraw it.',
  },

  *check(notice) {
    if (mayRestOnConsent(notice)) return;
    const { source, facts, editions } = notice;
    const declared = (facts.rights ?? []).indexOf('withdrawal');
    if (declared !== -1)
      yield {
        edition: source,
        at: ['rights', declared],
        section: 'rights',
        ...told({ fi: '`withdrawal`', en: '`withdrawal`' }),
      };
    for (const edition of editions) {
      const pattern = languages[edition.lang].mentions.withdrawal;
      const mentions = [...mentionsIn(edition, pattern, { sections: ['rights'] })];
      const [first] = mentions.filter((mention) => !isDenied(mention, edition.lang));
      if (first)
        yield { ...foundAt(edition, first), ...told({ fi: `”${first.text}”`, en: `“${first.text}”` }) };
    }
  },

  good: {
    'fi.md': [
      ['Lähetä pyyntö', 'Suostumusta ei tarvitse peruuttaa, koska emme pyydä sitä.\n\nLähetä pyyntö'],
    ],
    'en.md': [
      ['Send your', 'You do not need to withdraw your consent, as we do not ask for it.\n\nSend your'],
    ],
  },
  bad: {
    'fi.md': [
      ['automatedDecisions: none\n', 'automatedDecisions: none\nrights:\n  - withdrawal\n'],
      ['Lähetä pyyntö', 'Voit milloin tahansa peruuttaa antamasi suostumuksen.\n\nLähetä pyyntö'],
    ],
    'en.md': [['Send your', 'You can withdraw your consent at any time.\n\nSend your']],
  },
};

/** Whether something rests on consent, or may do so as far as can be seen: a basis not stated, cookies, e-marketing. */
function mayRestOnConsent({ source, facts }: Notice): boolean {
  const { purposes = [], data = [], transfers } = facts;
  return (
    purposes.length === 0 ||
    purposes.some(({ basis, marketing }) => basis === undefined || marketing === 'electronic') ||
    basesOf(facts).includes('consent') ||
    data.some(({ special, identityCode }) => special === 'explicitConsent' || identityCode === 'consent') ||
    (Array.isArray(transfers) && transfers.some(({ mechanism }) => mechanism === 'derogationConsent')) ||
    speaksOf('cookies', source) ||
    speaksOf('electronicMarketing', source) ||
    (speaksOf('specialCategories', source) && data.every(({ special }) => special === undefined))
  );
}

const told = (words: Said): Pick<Finding, 'message' | 'help'> => ({
  message: {
    fi: `Oikeuksissa mainitaan suostumuksen peruuttaminen (${words.fi}), vaikka mikään tarkoitus ei perustu suostumukseen.`,
    en: `The rights mention the withdrawal of consent (${words.en}), although no purpose rests on consent.`,
  },
  help: {
    fi: 'Poista maininta, tai korjaa tarkoituksen `basis`, jos käsittely perustuu suostumukseen.',
    en: 'Delete the mention, or correct the `basis` of the purpose if the processing rests on consent.',
  },
});
