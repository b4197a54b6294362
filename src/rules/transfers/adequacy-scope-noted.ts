// An adequacy decision that covers some organisations alone is relied on only for them.
import { phrases } from '../../languages/phrases.ts';
import { adequacyOf } from '../../law/adequacy.ts';
import { countryName } from '../../law/countries.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import type { Rule } from '../rule.ts';

/** Where a decision is limited, the notice says that the recipient is one of those it covers. */
export const adequacyScopeNoted: Rule = {
  id: 'adequacy-scope-noted',
  covers: ['TRF-07', 'TRF-08'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(1)(f), 14(1)(f), 45',
  why: {
    fi: 'Osa riittävyyspäätöksistä koskee vain tiettyjä organisaatioita. Muille siirrettäessä tarvitaan toinen peruste.',
    en: 'Some adequacy decisions cover certain organisations alone. A transfer to others needs another ground.',
  },

  *check({ source, facts }, { today }) {
    const transfers = Array.isArray(facts.transfers) ? facts.transfers : [];
    for (const [index, { country, mechanism }] of transfers.entries()) {
      if (!country || mechanism !== 'adequacy') continue;
      const limit = adequacyOf(country, today)?.limit;
      const signs = noted[country];
      if (!limit || !signs || !mentionsIn(source, signs).next().done) continue;
      yield {
        edition: source,
        at: ['transfers', index, 'mechanism'],
        section: 'transfers',
        message: {
          fi: `Maan ”${countryName(country, 'fi')}” riittävyyspäätöksen nojalla tietoja saa siirtää vain ${limit.fi}, eikä selosteessa kerrota, että vastaanottaja on sellainen.`,
          en: `Under the adequacy decision on “${countryName(country, 'en')}” data may go only to ${limit.en}, and the notice does not say that the recipient is one of them.`,
        },
        help: {
          fi: 'Kerro kentässä `reason`, että päätös koskee vastaanottajaa. Jos se ei koske, valitse toinen `mechanism`.',
          en: 'Say in `reason` that the decision covers the recipient. If it does not, choose another `mechanism`.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        'transfers: none\n',
        'transfers:\n  - id: pilvi\n    country: US\n    mechanism: adequacy\n    reason: Palvelimia ylläpitävällä yhtiöllä on DPF-sertifiointi.\n',
      ],
    ],
    'en.md': [
      [
        'provision:\n',
        'transfers:\n  - id: pilvi\n    reason: The company that runs the servers is certified under the DPF.\nprovision:\n',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'transfers: none\n',
        'transfers:\n  - id: pilvi\n    country: US\n    mechanism: adequacy\n    reason: Palvelimet ovat Yhdysvalloissa.\n',
      ],
    ],
    'en.md': [
      [
        'provision:\n',
        'transfers:\n  - id: pilvi\n    reason: The servers are in the United States.\nprovision:\n',
      ],
    ],
  },
};

/** The words by which a notice in any language says that the recipient is covered, country by country. */
const noted: Readonly<Record<string, RegExp>> = {
  US: phrases(
    ...['DPF', 'Data Privacy Framework*', 'tietosuojakehy*', 'tietosuojakehik*', 'sertifioi*'],
    ...['ram för dataskydd*', 'ramen för dataskydd*', 'dataskyddsram*', 'certifiera*', 'certified'],
  ),
  CA: phrases(
    ...['PIPEDA', 'kaupallis* organisaatio*', 'kaupallis* toimij*', 'kaupallinen organisaatio'],
    ...['kommersiell* organisation*', 'commercial organi*'],
  ),
  JP: phrases('APPI', 'yksityi* sektori*', 'privata sektorn', 'private sector', 'private-sector'),
  KR: phrases('PIPA', 'Personal Information Protection Act'),
};
