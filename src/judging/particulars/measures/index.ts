export { money } from './money.ts';
export { percentage } from './percentage.ts';
export { duration } from './duration.ts';
export { number } from './number.ts';
