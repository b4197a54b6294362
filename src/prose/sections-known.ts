// Headings the catalogue does not know: a slip, or a section of the author's own.
import { plain, sectionsAsked, wordingsOf } from '../reading/headings.ts';
import type { Lang, Section } from '../model.ts';
import { nearest } from '../judging/nearest.ts';
import { rangeOf } from '../reading/range.ts';
import type { WritingRule } from '../rules/rule.ts';

/**
 * A heading asks about a section of the catalogue, or has a permanent address of its own. One that is nearly in the
 * catalogue is an error: the section it was meant for would stay unanswered.
 */
export const sectionsKnown: WritingRule = {
  id: 'sections-known',
  severity: 'warning',
  why: {
    fi: 'Tuntematon otsikko jää omaksi kohdakseen, ja vakiokohta, jota ehkä tarkoitettiin, jää vastaamatta.',
    en: 'An unknown heading becomes a section of its own, and the standard one that was perhaps meant stays unanswered.',
  },

  *check(draft) {
    for (const section of draft.sections) {
      if (!isUnknown(section, draft.lang)) continue;
      const { heading, title, key } = section;
      const guess = headingMeant(section, draft.lang);
      yield {
        edition: draft,
        at: rangeOf(heading),
        severity: guess ? 'error' : 'warning',
        section: key,
        message: {
          fi: `Otsikkoa ”${title}” ei tunneta.`,
          en: `The heading “${title}” is not known.`,
        },
        help: guess
          ? {
              fi: `Tarkoititko ”${guess}”? Jos kohta on oma, anna sille pysyvä osoite: \`## ${title} {#oma-osoite}\``,
              en: `Did you mean “${guess}”? If the section is your own, give it a permanent address: \`## ${title} {#own-address}\``,
            }
          : {
              fi: `Anna omalle kohdalle pysyvä osoite: \`## ${title} {#oma-osoite}\``,
              en: `Give a section of your own a permanent address: \`## ${title} {#own-address}\``,
            },
      };
    }
  },

  good: { 'fi.md': [['## Tietojen suojaaminen', '## Rekisterin suojaus']] },
  bad: { 'fi.md': [['## Tietojen suojaaminen', '## Tietojen suojaminen']] },
};

/** The wording of the catalogue that an unknown heading was probably meant to be; null when it is known, or like none. */
export const headingMeant = (section: Section, lang: Lang): string | null =>
  isUnknown(section, lang) ? nearest(plain(section.title), wordingsOf(lang)) : null;

const isUnknown = ({ addressed, heading, title }: Section, lang: Lang): boolean =>
  !addressed && heading.depth === 2 && sectionsAsked(title, lang).length === 0;
