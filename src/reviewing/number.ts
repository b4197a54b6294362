// The number of a section or a clause as the redline has it.
import type { AuthorLang } from '../model.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { sentences } from './words.ts';

/** A number, and what it was. */
export function numberOf(
  { before, after }: { before: string; after: string },
  stop: string,
  lang: AuthorLang,
): Content {
  if (after === '') return nothing;
  if (before === after || before === '') return say(`${after}${stop} `);
  return [
    say(`${after}${stop} `),
    el('span', { class: 'was', lang }, say(`(${sentences.wasNumber(before + stop, lang)}) `)),
  ];
}
