// What is said of a working text that differs from the version before it: whether its readers are told what changed.
import type { Further } from '../pipeline.ts';

/** The findings of a notice whose text differs from its newest version. */
export const discipline: Further = () => [];
