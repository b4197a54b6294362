export { en } from './en.ts';
export { fi } from './fi.ts';
export { sv } from './sv.ts';
