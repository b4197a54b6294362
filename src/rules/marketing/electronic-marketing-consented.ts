// Electronic direct marketing to people rests on their consent, or on the exception for customers.
import { underGdpr } from '../../law/frameworks.ts';
import type { Finding, SourceEdition } from '../../model.ts';
import type { Rule } from '../rule.ts';

/** Each purpose that is electronic direct marketing has consent as its basis, or says which exception holds. */
export const electronicMarketingConsented: Rule = {
  id: 'electronic-marketing-consented',
  covers: ['MKT-01'],
  severity: underGdpr('error'),
  ground: 'SVPL 200 §',
  why: {
    fi: 'Sähköposti ja tekstiviesti tulevat perille kysymättä. Siksi laki vaatii kuluttajan suostumuksen ennen ensimmäistä mainosta.',
    en: 'E-mail and text messages arrive unasked. That is why the law wants a consumer’s consent before the first one.',
  },

  *check({ facts, source }) {
    for (const [index, { name, basis, marketing }] of (facts.purposes ?? []).entries()) {
      if (basis === undefined || basis === 'consent') continue;
      if (marketing === 'electronic') yield withoutConsent(source, index, name);
      if (marketing === 'any') yield allChannels(source, index, name);
    }
  },

  good: { 'fi.md': [['marketing: post', 'marketing: electronicToCustomers']] },
  bad: { 'fi.md': [['marketing: post', 'marketing: electronic']] },
};

const withoutConsent = (edition: SourceEdition, index: number, name: string): Finding => ({
  edition,
  at: ['purposes', index, 'basis'],
  section: 'purpose',
  message: {
    fi: `Tarkoitus ”${name}” on sähköistä suoramarkkinointia, mutta sen peruste ei ole suostumus.`,
    en: `The purpose “${name}” is electronic direct marketing, but its basis is not consent.`,
  },
  help: {
    fi: 'Valitse perusteeksi `consent`. Jos markkinoit vain omille asiakkaille samankaltaisia tuotteita, merkitse `marketing: electronicToCustomers`, ja jos vain yhteisöille, `electronicToOrganisations`.',
    en: 'Choose `consent` as the basis. If you market only similar products to your own customers, put `marketing: electronicToCustomers`; if only to organisations, `electronicToOrganisations`.',
  },
});

const allChannels = (edition: SourceEdition, index: number, name: string): Finding => ({
  edition,
  at: ['purposes', index, 'marketing'],
  severity: 'warning',
  section: 'purpose',
  message: {
    fi: `Tarkoitus ”${name}” kattaa myös sähköisen suoramarkkinoinnin, mutta sen peruste ei ole suostumus.`,
    en: `The purpose “${name}” covers electronic direct marketing too, but its basis is not consent.`,
  },
  help: {
    fi: 'Jaa tarkoitus kanavan mukaan: `post` ja `phone` voivat perustua oikeutettuun etuun, `electronic` vaatii kuluttajalta suostumuksen.',
    en: 'Split the purpose by channel: `post` and `phone` can rest on legitimate interests, `electronic` needs a consumer’s consent.',
  },
});
