// Headings the catalogue does not know: a slip, or a section of the author's own.
import { plain, sectionsAsked, wordingsOf } from '../headings.ts';
import { nearest } from '../nearest.ts';
import { rangeOf } from '../range.ts';
import type { WritingRule } from '../rules/rule.ts';

/** A heading asks about a section of the catalogue, or has a permanent address of its own. */
export const sectionsKnown: WritingRule = {
  id: 'sections-known',
  severity: 'warning',
  why: {
    fi: 'Tuntematon otsikko jää omaksi kohdakseen, ja vakiokohta, jota ehkä tarkoitettiin, jää vastaamatta.',
    en: 'An unknown heading becomes a section of its own, and the standard one that was perhaps meant stays unanswered.',
  },

  *check(draft) {
    for (const { heading, title, key, addressed } of draft.sections) {
      if (addressed || heading.depth !== 2 || sectionsAsked(title, draft.lang).length > 0) continue;
      const guess = nearest(plain(title), wordingsOf(draft.lang));
      yield {
        edition: draft,
        at: rangeOf(heading),
        section: key,
        message: {
          fi: `Otsikkoa ”${title}” ei tunneta.`,
          en: `The heading “${title}” is not in the catalogue.`,
        },
        help: guess
          ? {
              fi: `Tarkoititko ”${guess}”? Jos kohta on oma, anna sille pysyvä osoite: \`## ${title} {#own-address}\``,
              en: `Did you mean “${guess}”? If the section is your own, give it a permanent address: \`## ${title} {#own-address}\``,
            }
          : {
              fi: `Anna omalle kohdalle pysyvä osoite: \`## ${title} {#own-address}\``,
              en: `Give a section of your own a permanent address: \`## ${title} {#own-address}\``,
            },
      };
    }
  },

  good: { 'fi.md': [['## Tietojen suojaaminen', '## Rekisterin suojaus']] },
  bad: { 'fi.md': [['## Tietojen suojaaminen', '## Tietojen suojaminen']] },
};
