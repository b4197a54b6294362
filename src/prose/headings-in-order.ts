// The order of headings by which a reader, and a screen reader, finds the way.
import { rangeOf } from '../reading/range.ts';
import { toString } from 'mdast-util-to-string';
import type { WritingRule } from '../rules/rule.ts';

/** Sections begin with `##`, and no level is skipped below it. */
export const headingsInOrder: WritingRule = {
  id: 'headings-in-order',
  severity: 'error',
  ground: 'WCAG 2.2, 1.3.1',
  why: {
    fi: 'Otsikkotasoista syntyvät kohtien numerot ja sisällysluettelo. Pääotsikko tulee kentästä `registerName`.',
    en: 'The levels give the clause numbers and the contents. The main heading comes from the field `registerName`.',
  },

  *check(draft) {
    const headings = draft.nodes.heading ?? [];
    for (const [index, heading] of headings.entries()) {
      const before = headings[index - 1]?.depth ?? 1;
      if (heading.depth === 1)
        yield {
          edition: draft,
          at: rangeOf(heading),
          message: {
            fi: `Tekstissä on pääotsikko ”${toString(heading)}”.`,
            en: `There is a main heading, “${toString(heading)}”, in the text.`,
          },
          help: {
            fi: 'Käytä kohdan otsikossa kahta risuaitaa: `##`. Sivun pääotsikko tulee kentästä `registerName`.',
            en: 'Use two number signs for the heading of a section: `##`. The page’s main heading comes from `registerName`.',
          },
        };
      else if (heading.depth > before + 1)
        yield {
          edition: draft,
          at: rangeOf(heading),
          message: {
            fi: `Otsikko ”${toString(heading)}” hyppää tason yli.`,
            en: `The heading “${toString(heading)}” skips a level.`,
          },
          help: {
            fi: `Aloita otsikko merkeillä \`${'#'.repeat(before + 1)}\`.`,
            en: `Start the heading with \`${'#'.repeat(before + 1)}\`.`,
          },
        };
    }
    const [first] = draft.preamble;
    if (first)
      yield {
        edition: draft,
        at: rangeOf(first),
        message: {
          fi: 'Ennen ensimmäistä otsikkoa on tekstiä, joka ei kuulu mihinkään kohtaan.',
          en: 'There is text before the first heading that belongs to no section.',
        },
        help: {
          fi: 'Siirrä se kenttään `lead` tai lisää sen yläpuolelle otsikko `##`.',
          en: 'Move it to the field `lead`, or put a `##` heading above it.',
        },
      };
  },

  good: {
    'fi.md': [['Suojaamme', '### Näin suojaamme\n\nSuojaamme']],
    'en.md': [['We protect', '### How we protect\n\nWe protect']],
  },
  bad: { 'fi.md': [['Suojaamme', '#### Näin suojaamme\n\nSuojaamme']] },
};
