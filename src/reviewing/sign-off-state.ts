// Where the sign-off of a notice stands, in one word or two.
import type { AuthorLang } from '../model.ts';
import type { Signature } from '../signing/sign-off.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { signOffWords } from './words.ts';

/** All that the signatures of a text say together. */
export type SignOffState = Signature['state'] | 'conditional';

/** What is told of some signatures: the gravest first. Null where nobody is asked to sign. */
export function signOffStateOf(signOff: readonly Signature[]): SignOffState | null {
  if (signOff.length === 0) return null;
  const states = signOff.map(stateOf);
  return gravest.find((state) => states.includes(state)) ?? 'approved';
}

/** The state of one signature. An approval with conditions is an approval, and its conditions are to be read. */
export const stateOf = ({ state, approval }: Signature): SignOffState =>
  state === 'approved' && (approval.record.conditions ?? []).length > 0 ? 'conditional' : state;

const gravest: readonly SignOffState[] = ['rejected', 'outdated', 'awaited', 'conditional', 'approved'];

/** The state as a label. Nothing where nobody is asked to sign. */
export function chip(state: SignOffState | null, lang: AuthorLang): Content {
  if (state === null) return nothing;
  return el('span', { class: `chip ${state}` }, say(signOffWords[state][lang]));
}
