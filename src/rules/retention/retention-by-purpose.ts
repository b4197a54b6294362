// One period rarely suits every purpose.
import { basesOf } from '../../law/rights.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Rule } from '../rule.ts';

/** Purposes that rest on different bases do not all share one period. */
export const retentionByPurpose: Rule = {
  id: 'retention-by-purpose',
  covers: ['RET-04'],
  severity: underGdpr('info'),
  ground: 'GDPR 5(1)(e), 13(2)(a), 14(2)(a)',
  why: {
    fi: 'Säilytysaika riippuu tarkoituksesta: kirjanpito vaatii vuosia, markkinointi ei.',
    en: 'Retention depends on the purpose: accounting takes years, marketing does not.',
  },

  *check({ source, facts }) {
    const purposes = facts.purposes ?? [];
    const [first] = purposes;
    if (!first || purposes.length < 2 || basesOf(facts).length < 2) return;
    if (first.retention === undefined) return;
    const isShared = purposes.every(
      ({ retention, retentionRule }) =>
        retention === first.retention && retentionRule === first.retentionRule,
    );
    if (!isShared) return;
    yield {
      edition: source,
      at: ['purposes', 0, 'retention'],
      section: 'retention',
      message: {
        fi: `Kaikilla tarkoituksilla on sama säilytysaika \`${first.retention}\`, vaikka niillä on eri perusteet.`,
        en: `All the purposes have the same period, \`${first.retention}\`, although they have different bases.`,
      },
      help: {
        fi: 'Anna säilytysaika tarkoituksittain. Jos aika on oikea kaikille, jätä se ennalleen.',
        en: 'Give a period for each purpose. If this one is right for all, leave it as it is.',
      },
    };
  },

  good: {
    'fi.md': [
      [
        '    retentionRule: kunnes kiellät markkinoinnin\n',
        '    retention: P6Y\n    retentionRule: viimeisestä tilauksesta\n',
      ],
    ],
    'en.md': [
      ['    retentionRule: until you object to marketing\n', '    retentionRule: from the last order\n'],
    ],
  },
  bad: {
    'fi.md': [
      [
        '    retentionRule: kunnes kiellät markkinoinnin\n',
        '    retention: P6Y\n    retentionRule: tilikauden päättymisestä\n',
      ],
    ],
    'en.md': [
      [
        '    retentionRule: until you object to marketing\n',
        '    retentionRule: from the end of the financial year\n',
      ],
    ],
  },
};
