// A notice is text: what a picture says, a screen reader, a search and a printout do not.
import { rangeOf } from '../reading/range.ts';
import type { WritingRule } from '../rules/rule.ts';

/** The body holds no images. */
export const textOnly: WritingRule = {
  id: 'text-only',
  severity: 'error',
  ground: 'WCAG 2.2, 1.1.1; 1.4.5',
  why: {
    fi: 'Kuva ei näy ruudunlukijassa, haussa eikä vertailussa, ja sen lataaminen kertoisi lukijasta muille.',
    en: 'An image is lost to screen readers, search and comparison, and loading it would tell others of the reader.',
  },

  *check(draft) {
    const places = (draft.nodes.image ?? []).map(rangeOf);
    for (const at of places)
      yield {
        edition: draft,
        at,
        message: { fi: 'Tekstissä on kuva.', en: 'There is an image in the text.' },
        help: {
          fi: 'Kerro sama asia tekstinä ja poista kuva.',
          en: 'Say the same in words and delete the image.',
        },
      };
  },

  good: {},
  bad: { 'fi.md': [['Suojaamme', '![Suojaamme](kuva.png)']] },
};
