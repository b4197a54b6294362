// The ids of mistakes in writing metadata: each brings its examples along.
import { readFrontMatter } from '../reading/front-matter.ts';
import * as mistakes from '../reading/syntax/index.ts';
import { changedLines } from './changed-lines.ts';
import type { Known } from './known.ts';
import { told } from './seen.ts';

const path = 'notices/verkkokauppa/fi.md';

/** What is told of metadata that are not written as they were meant. */
export const ofMistakes: readonly Known[] = Object.values(mistakes).map(({ id, severity, bad, good }) => ({
  id,
  severity,
  why: {
    fi: 'Metatiedot ovat YAML-muotoa, ja ohjelma lukisi tämän kohdan toisin kuin se on tarkoitettu tai ei lainkaan.',
    en: 'The metadata are YAML, and a program would read this otherwise than it was meant, or not at all.',
  },
  see: () => ({
    ...told(id, readFrontMatter({ path, text: bad }).diagnostics),
    repair: [{ path, lines: changedLines(bad, good) }],
    fine: [],
  }),
}));
