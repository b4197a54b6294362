// One section, one place.
import { rangeOf } from '../reading/range.ts';
import type { WritingRule } from '../rules/rule.ts';

/** No two headings ask about the same section. */
export const sectionsOnce: WritingRule = {
  id: 'sections-once',
  severity: 'error',
  why: {
    fi: 'Lukija löytää vastauksen vain yhdestä paikasta, ja osoitteella voi olla vain yksi kohta.',
    en: 'A reader finds an answer in one place only, and an address can lead to one section only.',
  },

  *check(draft) {
    const first = new Map<string, number>();
    for (const { key, heading, title } of draft.sections) {
      const line = first.get(key);
      if (line === undefined) first.set(key, rangeOf(heading).line);
      else
        yield {
          edition: draft,
          at: rangeOf(heading),
          section: key,
          message: {
            fi: `Otsikko ”${title}” avaa saman kohdan kuin otsikko rivillä ${line}.`,
            en: `The heading “${title}” opens the same section as the one on line ${line}.`,
          },
          help: {
            fi: 'Yhdistä tekstit yhden otsikon alle ja käytä väliotsikoita `###`.',
            en: 'Put the texts under one heading and use `###` sub-headings.',
          },
        };
    }
  },

  good: {},
  bad: {
    'fi.md': [['## Tietojen suojaaminen', '## Rekisterin suojaus\n\nTeksti.\n\n## Tietojen suojaaminen']],
  },
};
