// Waivers silence one rule for a stated time.
import type { Rule } from './rule.ts';

/** A waiver is not past its day. */
export const waiversCurrent: Rule = {
  id: 'waivers-current',
  severity: 'error',
  why: {
    fi: 'Poikkeus on määräaikainen, jotta siihen palataan.',
    en: 'A waiver has an end, so that someone comes back to it.',
  },

  *check({ source, facts }, { today }) {
    for (const [index, { rule, until }] of (facts.waivers ?? []).entries())
      if (until < today)
        yield {
          edition: source,
          at: ['waivers', index, 'until'],
          message: {
            fi: `Säännöstä \`${rule}\` annettu poikkeus päättyi ${until}.`,
            en: `The waiver of \`${rule}\` ended on ${until}.`,
          },
          help: {
            fi: 'Korjaa asia ja poista poikkeus, tai perustele se uudelleen uudella päivällä.',
            en: 'Mend the matter and delete the waiver, or give it a new reason and a new day.',
          },
        };
  },

  good: {
    'fi.md': [
      [
        'automatedDecisions: none\n',
        'automatedDecisions: none\nwaivers:\n  - rule: languages-present\n    reason: Käännös on tilattu.\n    until: 2027-12-31\n',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'automatedDecisions: none\n',
        'automatedDecisions: none\nwaivers:\n  - rule: languages-present\n    reason: Käännös on tilattu.\n    until: 2020-12-31\n',
      ],
    ],
  },
};
