// Where a sign-off stands, as a label on a page.
import type { AuthorLang } from '../model.ts';
import { capitalized } from '../showing/typeset.ts';
import { stateWords, type State } from '../signing/state.ts';
import { el, nothing, say, type Content } from './elements.ts';

/** A state as a label. Nothing where nobody is asked to sign. */
export function chip(state: State | null, lang: AuthorLang): Content {
  if (state === null) return nothing;
  return el('span', { class: `chip ${state}` }, say(capitalized(stateWords[state][lang])));
}
