// Where a sign-off stands, in a word or two.
import type { Said } from '../model.ts';
import type { Signature } from './sign-off.ts';

/** What a signature says of the text as it is now. An approval with conditions is an approval, and its conditions are to be read. */
export type State = Signature['state'] | 'conditional';

/** The state of one signature. A text that takes the place of a rejected one awaits its approval. */
export function stateOf({ state, approval }: Signature): State {
  if (state === 'outdated' && approval.record.decision === 'rejected') return 'awaited';
  return state === 'approved' && (approval.record.conditions ?? []).length > 0 ? 'conditional' : state;
}

/** What is told of some signatures together: the gravest first. Null where nobody is asked to sign. */
export function gravestOf(signOff: readonly Signature[]): State | null {
  const states = signOff.map(stateOf);
  return gravest.find((state) => states.includes(state)) ?? null;
}

const gravest: readonly State[] = ['rejected', 'outdated', 'awaited', 'conditional', 'approved'];

/** What each state is called. */
export const stateWords: Record<State, Said> = {
  approved: { fi: 'hyväksytty', en: 'approved' },
  conditional: { fi: 'hyväksytty ehdoin', en: 'approved with conditions' },
  awaited: { fi: 'odottaa hyväksyntää', en: 'awaits approval' },
  outdated: { fi: 'hyväksyntä vanhentunut', en: 'approval outdated' },
  rejected: { fi: 'hylätty', en: 'rejected' },
};
