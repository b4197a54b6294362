// One heading, one question.
import * as languages from '../languages/index.ts';
import { sectionsAsked } from '../reading/headings.ts';
import { rangeOf } from '../reading/range.ts';
import type { WritingRule } from '../rules/rule.ts';

/** A heading asks about one section, not about several at once. */
export const sectionsSeparate: WritingRule = {
  id: 'sections-separate',
  covers: ['STR-05', 'STR-06'],
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Yhdistetyn otsikon alla vastataan usein vain toiseen kysymykseen, eikä lukija huomaa, että toinen puuttuu.',
    en: 'Under a merged heading often only one question is answered, and no reader sees that the other is missing.',
  },

  *check(draft) {
    for (const { heading, title, key, addressed } of draft.sections) {
      const asked = sectionsAsked(title, draft.lang);
      if (addressed || asked.length < 2) continue;
      const headings = asked.map((section) => `\`## ${languages[draft.lang].sections[section]}\``);
      yield {
        edition: draft,
        at: rangeOf(heading),
        section: key,
        message: {
          fi: `Otsikko ”${title}” yhdistää ${asked.length} aihetta.`,
          en: `The heading “${title}” merges ${asked.length} subjects.`,
        },
        help: {
          fi: `Jaa teksti otsikoille ${headings.join(' ja ')}.`,
          en: `Divide the text between the headings ${headings.join(' and ')}.`,
        },
      };
    }
  },

  good: {},
  bad: {
    'fi.md': [['## Tietojen vastaanottajat', '## Tietojen luovutus ja siirto']],
    'en.md': [['## Recipients', '## Data disclosure and transfers']],
  },
};
