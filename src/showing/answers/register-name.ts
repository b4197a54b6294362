// What the register is called.
import { escape } from '../typeset.ts';
import type { Answer } from './answer.ts';

/** The name of the register. */
export const registerName: Answer = ({ words }) => [
  { kind: 'statement', html: escape(`${words.registerName}.`) },
];
