// A source is a name or a line of business, not “partners”.
import { isDenied } from '../../judging/sentences.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import { isNamed } from '../is-named.ts';
import type { Rule } from '../rule.ts';

/** Partners, subcontractors and services that data comes from are named, or their line of business is told. */
export const sourcesSpecific: Rule = {
  id: 'sources-specific',
  covers: ['SRC-04'],
  severity: underGdpr('warning'),
  ground: 'GDPR 14(2)(f)',
  why: {
    fi: 'Yleinen nimitys ei kerro, mistä tiedot tulevat, eikä lukija voi kysyä niistä lähteeltä.',
    en: 'A general word does not tell where data comes from, and a reader cannot ask the source about it.',
  },

  *check({ editions, facts }) {
    if (facts.gaps?.some(({ element }) => element === 'sources')) return;
    for (const edition of editions)
      for (const words of Object.values(general)) {
        const mentions = [
          ...mentionsIn(edition, words[edition.lang], {
            sections: ['sources'],
            kinds: ['field', 'paragraph', 'item', 'cell'],
          }),
        ].filter((one) => !isDenied(one, edition.lang));
        const [first] = mentions;
        if (!first || mentions.some((one) => isNamed(one, edition.lang))) continue;
        yield {
          ...foundAt(edition, first),
          message: {
            fi: `”${first.text}” ei kerro, mistä tiedot saadaan.`,
            en: `“${first.text}” does not tell where the data comes from.`,
          },
          help: {
            fi: 'Nimeä lähde tai ainakin sen toimiala.',
            en: 'Name the source, or at least its line of business.',
          },
        };
      }
  },

  good: {
    'fi.md': [
      [
        '  - id: luotto\n',
        '  - id: kumppani\n    name: yhteistyökumppanimme Kuljetus Esimerkki Oy\n    from: elsewhere\n    public: no\n  - id: luotto\n',
      ],
    ],
    'en.md': [
      ['  - id: luotto\n', '  - id: kumppani\n    name: our partner Kuljetus Esimerkki Oy\n  - id: luotto\n'],
    ],
  },
  bad: {
    'fi.md': [
      [
        '  - id: luotto\n',
        '  - id: kumppani\n    name: yhteistyökumppanit\n    from: elsewhere\n    public: no\n  - id: luotto\n',
      ],
    ],
    'en.md': [['  - id: luotto\n', '  - id: kumppani\n    name: partners\n  - id: luotto\n']],
  },
};

const general: Record<string, Record<Lang, RegExp>> = {
  partners: {
    fi: phrases('yhteistyökumppan*', 'kumppaneilta*', 'kumppaneiltamme'),
    sv: phrases('samarbetspartner*', 'samarbetsparter*'),
    en: phrases('partners', 'partner', 'our partners', 'business partners'),
  },
  updates: {
    fi: phrases('päivityspalvelu*', 'tietojen päivityspalvelu*'),
    sv: phrases('uppdateringstjänst*'),
    en: phrases('update service', 'update services', 'updating service', 'updating services'),
  },
  subcontractors: {
    fi: phrases('alihankkij*'),
    sv: phrases('underleverantör*'),
    en: phrases('subcontractor*', 'sub-contractor*'),
  },
  digital: {
    fi: phrases('muista digitaalisista lähteistä', 'muut digitaaliset lähteet', 'digitaalisista lähteistä'),
    sv: phrases('andra digitala källor', 'övriga digitala källor'),
    en: phrases('other digital sources', 'other digital source'),
  },
  others: {
    fi: phrases(
      'kolmansilta osapuolilta',
      'kolmannet osapuolet',
      'ulkopuolisilta',
      'muista lähteistä',
      'muut lähteet',
    ),
    sv: phrases('tredje parter', 'tredje part', 'utomstående', 'andra källor', 'övriga källor'),
    en: phrases('third parties', 'third party', 'other sources', 'outsiders'),
  },
};
