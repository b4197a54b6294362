// The states of a signature in words, for a cell of a table.
import type { Said } from '../model.ts';
import type { Signature } from './sign-off.ts';

/** What each state is called. */
export const stateWords: Record<Signature['state'], Said> = {
  approved: { fi: 'hyväksytty', en: 'approved' },
  rejected: { fi: 'hylätty', en: 'rejected' },
  outdated: { fi: 'vanhentunut', en: 'outdated' },
  awaited: { fi: 'odottaa', en: 'awaited' },
};
