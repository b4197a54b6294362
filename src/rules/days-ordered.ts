// Days that follow one another.
import type { Rule } from './rule.ts';

/** A notice is drawn up, updated and reviewed in that order, on days that have been, and its review is not overdue. */
export const daysOrdered: Rule = {
  id: 'days-ordered',
  covers: ['DAT-04'],
  severity: 'warning',
  ground: 'GDPR 5(2), 24(1)',
  why: {
    fi: 'Ristiriitaisista päivistä ei näe, mikä teksti on ollut voimassa milloin.',
    en: 'From days that conflict no one can tell which text was in force when.',
  },

  *check({ source, facts }, { today }) {
    const pairs = [
      ['created', 'updated'],
      ['created', 'effectiveFrom'],
      ['created', 'reviewed'],
      ['updated', 'reviewDue'],
      ['reviewed', 'reviewDue'],
    ] as const;
    for (const [earlier, later] of pairs) {
      const [first, second] = [facts[earlier], facts[later]];
      if (!first || !second || first <= second) continue;
      yield {
        edition: source,
        at: [later],
        severity: 'error',
        message: {
          fi: `Kentän \`${later}\` päivä ${second} on ennen kentän \`${earlier}\` päivää ${first}.`,
          en: `The day of \`${later}\`, ${second}, is before that of \`${earlier}\`, ${first}.`,
        },
        help: { fi: 'Korjaa jompikumpi päivä.', en: 'Correct one of the days.' },
      };
    }
    for (const field of ['created', 'updated', 'reviewed'] as const) {
      const day = facts[field];
      if (!day || day <= today) continue;
      yield {
        edition: source,
        at: [field],
        message: {
          fi: `Kentän \`${field}\` päivä ${day} on vasta tulossa.`,
          en: `The day of \`${field}\`, ${day}, is still to come.`,
        },
        help: {
          fi: 'Korjaa päivä. Tuleva voimaantulo merkitään kenttään `effectiveFrom`.',
          en: 'Correct the day. A start that is to come is put in `effectiveFrom`.',
        },
      };
    }
    if (facts.reviewDue && facts.reviewDue < today)
      yield {
        edition: source,
        at: ['reviewDue'],
        message: {
          fi: `Seloste piti tarkistaa viimeistään ${facts.reviewDue}.`,
          en: `The notice was due for review on ${facts.reviewDue}.`,
        },
        help: {
          fi: 'Lue seloste, korjaa se ja päivitä kentät `reviewed` ja `reviewDue`.',
          en: 'Reread the notice, correct it, and update `reviewed` and `reviewDue`.',
        },
      };
  },

  good: { 'fi.md': [['updated: 2026-04-20', 'created: 2026-04-01\nupdated: 2026-04-20']] },
  bad: { 'fi.md': [['updated: 2026-04-20', 'created: 2026-05-01\nupdated: 2026-04-20']] },
};
