// A notice that denies transfers names no recipient outside the EEA.
import { has, isDenied } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { isInEea } from '../../law/adequacy.ts';
import { countryName } from '../../law/countries.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { vendors, type Vendor } from '../../law/vendors.ts';
import type { Finding, Notice, Passage } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** When no transfers are declared, no recipient is outside the EEA; a provider with a parent company there is worth a look. */
export const transfersNoneTrue: Rule = {
  id: 'transfers-none-true',
  covers: ['TRF-03'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(1)(f), 14(1)(f), 44',
  why: {
    fi: 'Tieto siirtyy EU- ja ETA-alueen ulkopuolelle myös silloin, kun palveluntarjoaja käsittelee sitä siellä.',
    en: 'Data leaves the EU and EEA also when a service provider processes it elsewhere.',
  },

  *check(notice, { site }) {
    const { facts } = notice;
    if (facts.transfers !== 'none') return;
    const recipients = Array.isArray(facts.recipients) ? facts.recipients : [];
    for (const [index, { id, country }] of recipients.entries())
      if (country && !isInEea(country)) yield contradiction(notice, index, id, country);
    for (const vendor of vendors.filter(({ country }) => !isInEea(country))) {
      const finding = firstHint(notice, vendor, site);
      if (finding) yield finding;
    }
  },

  good: {
    'fi.md': [['Suojaamme', 'Uutiskirjeen lähettää Brevo. Emme käytä Google Analyticsia.\n\nSuojaamme']],
    'en.md': [['We protect', 'Brevo sends the newsletter. We do not use Google Analytics.\n\nWe protect']],
  },
  bad: {
    'fi.md': [
      ['    country: FI\n', '    country: US\n'],
      ['Suojaamme', 'Mittaamme verkkokaupan käyttöä Google Analyticsilla.\n\nSuojaamme'],
    ],
    'en.md': [['We protect', 'We measure the use of the web shop by Google Analytics.\n\nWe protect']],
  },
};

/** Sections in which a service is not mentioned for what it does with data. */
const aside: readonly Passage['section'][] = [
  'meta',
  'controller',
  'contact',
  'registerName',
  'rights',
  'changes',
];

const contradiction = ({ source }: Notice, index: number, id: string, country: string): Finding => ({
  edition: source,
  at: ['recipients', index, 'country'],
  section: 'transfers',
  message: {
    fi: `Selosteen mukaan tietoja ei siirretä EU- ja ETA-alueen ulkopuolelle, mutta vastaanottajan ”${id}” maa on ${countryName(country, 'fi')}.`,
    en: `The notice says that no data is transferred outside the EU and EEA, but the country of the recipient “${id}” is ${countryName(country, 'en')}.`,
  },
  help: {
    fi: 'Lisää siirto kenttään `transfers`, tai korjaa vastaanottajan `country`.',
    en: 'Add the transfer to `transfers`, or correct the `country` of the recipient.',
  },
});

/** The first mention of a provider that a notice has, in its text or among the shared recipients; null without one. */
function firstHint({ source, facts, editions }: Notice, vendor: Vendor, site: Site): Finding | null {
  const pattern = phrases(...vendor.phrases);
  for (const edition of editions)
    for (const mention of mentionsIn(edition, pattern)) {
      if (aside.includes(mention.passage.section) || !/^\p{Lu}/u.test(mention.text)) continue;
      if (isDenied(mention, edition.lang)) continue;
      return hint(foundAt(edition, mention), vendor);
    }
  const shared = (Array.isArray(facts.recipients) ? facts.recipients : []).findIndex(
    ({ recipient }) => recipient && has(site.recipients?.[recipient]?.name ?? '', pattern),
  );
  if (shared === -1) return null;
  return hint({ edition: source, at: ['recipients', shared, 'recipient'], section: 'disclosures' }, vendor);
}

const hint = (found: Pick<Finding, 'edition' | 'at' | 'section'>, { name, country }: Vendor): Finding => ({
  ...found,
  severity: 'info',
  message: {
    fi: `Selosteen mukaan tietoja ei siirretä EU- ja ETA-alueen ulkopuolelle, mutta siinä mainitaan ”${name}” (emoyhtiön maa: ${countryName(country, 'fi')}).`,
    en: `The notice says that no data is transferred outside the EU and EEA, but it mentions “${name}” (parent company in: ${countryName(country, 'en')}).`,
  },
  help: {
    fi: 'Selvitä tietojen säilytyspaikka ja se, pääseekö niihin EU- ja ETA-alueen ulkopuolelta. Jos pääsee, kerro siirrosta kentässä `transfers`.',
    en: 'Check where the service keeps the data and whether it can be reached from outside the EU and EEA. If so, state the transfer in `transfers`.',
  },
});
