// A heading promises text.
import { rangeOf } from '../reading/range.ts';
import type { WritingRule } from '../rules/rule.ts';

/** A section or sub-section that has a heading has text under it. */
export const sectionsFilled: WritingRule = {
  id: 'sections-filled',
  covers: ['STR-04'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Pelkkä otsikko ei kerro lukijalle, mitä asia tarkoittaa ja miten oikeutta käytetään.',
    en: 'A mere heading does not tell a reader what a thing means or how a right is used.',
  },

  *check(draft) {
    // A heading of another level than a section's is an error of its own.
    for (const section of draft.sections.filter(({ heading }) => heading.depth === 2)) {
      const empty =
        section.clauses.length === 0
          ? [{ heading: section.heading, title: section.title }]
          : section.clauses.filter(({ blocks }) => blocks.length === 0);
      for (const { heading, title } of empty)
        yield {
          edition: draft,
          at: rangeOf(heading ?? section.heading),
          section: section.key,
          message: {
            fi: `Otsikon ”${title}” alla ei ole tekstiä.`,
            en: `There is no text under the heading “${title}”.`,
          },
          help: { fi: 'Kirjoita teksti tai poista otsikko.', en: 'Write the text, or delete the heading.' },
        };
    }
  },

  good: {
    'fi.md': [['## Tietojen suojaaminen', '## Evästeet\n\nEmme käytä niitä.\n\n## Tietojen suojaaminen']],
    'en.md': [['## Security of the data', '## Cookies\n\nWe use none.\n\n## Security of the data']],
  },
  bad: {
    'fi.md': [['## Tietojen suojaaminen', '## Evästeet\n\n## Tietojen suojaaminen']],
    'en.md': [['## Security of the data', '## Cookies\n\nWe use none.\n\n## Security of the data']],
  },
};
