// An adequacy decision that a transfer rests on is in force on the day of the check.
import { adequacy, adequacyOf, isInEea } from '../../law/adequacy.ts';
import { countryName } from '../../law/countries.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Said } from '../../model.ts';
import type { Rule } from '../rule.ts';

/** A transfer rests on adequacy only where the Commission has decided so, and while the decision holds. */
export const adequacyInForce: Rule = {
  id: 'adequacy-in-force',
  covers: ['TRF-08'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(1)(f), 14(1)(f), 45',
  why: {
    fi: 'Riittävyyspäätös on siirron peruste vain niissä maissa, joista komissio on päättänyt, ja vain päätöksen ajan.',
    en: 'Adequacy is a ground only for countries on which the Commission has decided, and only while the decision holds.',
  },

  *check({ source, facts }, { today }) {
    const transfers = Array.isArray(facts.transfers) ? facts.transfers : [];
    for (const [index, { country, mechanism }] of transfers.entries()) {
      if (!country || mechanism !== 'adequacy' || isInEea(country) || adequacyOf(country, today)) continue;
      yield {
        edition: source,
        at: ['transfers', index, 'mechanism'],
        section: 'transfers',
        message: messageOf(country, today),
        help: {
          fi: 'Tarkista päätös komission luettelosta. Jos sitä ei ole, valitse toinen `mechanism`.',
          en: 'Check the decision in the list of the Commission. If there is none, choose another `mechanism`.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        'transfers: none\n',
        'transfers:\n  - id: tuki\n    country: GB\n    mechanism: adequacy\n    reason: Järjestelmän tuki toimii Isosta-Britanniasta.\n',
      ],
    ],
    'en.md': [
      [
        'provision:\n',
        'transfers:\n  - id: tuki\n    reason: Support for the system works from the United Kingdom.\nprovision:\n',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'transfers: none\n',
        'transfers:\n  - id: tuki\n    country: IN\n    mechanism: adequacy\n    reason: Järjestelmän tuki toimii Intiasta.\n',
      ],
    ],
    'en.md': [
      [
        'provision:\n',
        'transfers:\n  - id: tuki\n    reason: Support for the system works from India.\nprovision:\n',
      ],
    ],
  },
};

function messageOf(country: string, today: string): Said {
  const [fi, en] = [countryName(country, 'fi'), countryName(country, 'en')];
  const until = adequacy.decisions.find((decision) => decision.country === country)?.until;
  if (until && until < today)
    return {
      fi: `Riittävyyspäätös maasta ”${fi}” oli voimassa ${until} asti.`,
      en: `The adequacy decision on “${en}” was in force until ${until}.`,
    };
  return {
    fi: `Siirto perustuu riittävyyspäätökseen, mutta maasta ”${fi}” ei tunneta voimassa olevaa päätöstä (tiedot ${adequacy.asOf}).`,
    en: `The transfer rests on an adequacy decision, but none in force is known on “${en}” (as of ${adequacy.asOf}).`,
  };
}
