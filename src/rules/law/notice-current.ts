// A notice is looked at again, and is not older than the law it answers to.
import { underGdpr } from '../../law/frameworks.ts';
import type { Rule } from '../rule.ts';

/** The day from which the GDPR applies. */
const gdprApplies = '2018-05-25';

/** A notice under the GDPR has been updated since the GDPR applies, and looked at within a year. */
export const noticeCurrent: Rule = {
  id: 'notice-current',
  covers: ['DAT-02', 'DAT-03'],
  severity: underGdpr('warning'),
  ground: 'GDPR 5(2), 24(1)',
  why: {
    fi: 'Käsittely muuttuu. Seloste, jota ei tarkisteta, kertoo ennen pitkää väärin.',
    en: 'Processing changes. A notice that is not looked at sooner or later tells what is not so.',
  },

  *check({ source, facts }, { today }) {
    const { updated, reviewed, created, reviewDue, drawnUpUnder } = facts;
    const field = updated ? 'updated' : 'created';
    const made = updated ?? created;
    // What was drawn up under an older act says so: its first day is old, and that is no contradiction.
    if (made && made < gdprApplies && !(drawnUpUnder && field === 'created')) {
      yield {
        edition: source,
        at: [field],
        severity: 'error',
        message: {
          fi: `Seloste on vanhempi kuin tietosuoja-asetus, jota on sovellettu 25.5.2018 alkaen: \`${field}: ${made}\`.`,
          en: `The notice is older than the GDPR, which applies from 25 May 2018: \`${field}: ${made}\`.`,
        },
        help: {
          fi: 'Tarkista seloste tietosuoja-asetuksen mukaan ja päivitä kenttä `updated`.',
          en: 'Check the notice against the GDPR, and update the field `updated`.',
        },
      };
      return;
    }
    const seen = [updated, reviewed, created]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
    // A day for the next review that is still to come is the author’s own interval.
    if (!seen || yearAfter(seen) >= today || (reviewDue && reviewDue >= today)) return;
    yield {
      edition: source,
      at: [reviewed === seen ? 'reviewed' : field],
      message: {
        fi: `Selostetta ei ole päivitetty tai tarkistettu yli 12 kuukauteen: viimeksi ${seen}.`,
        en: `The notice has not been updated or reviewed for over 12 months: last on ${seen}.`,
      },
      help: {
        fi: 'Tarkista seloste ja kirjoita päivä kenttään `updated` tai `reviewed`.',
        en: 'Check the notice, and put the day in `updated` or `reviewed`.',
      },
    };
  },

  good: { 'fi.md': [['updated: 2026-04-20', 'updated: 2025-01-15\nreviewed: 2026-04-20']] },
  bad: { 'fi.md': [['updated: 2026-04-20', 'updated: 2025-04-20']] },
};

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
