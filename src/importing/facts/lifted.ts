// The facts that a notice states, each with its line and how sure it is. What is not stated is left out.
import type { Told } from '../divided.ts';
import { addressesIn } from './addresses.ts';
import { controllerNamed } from './controller-name.ts';
import { datesOf } from './dates.ts';
import type { FactsFound } from './fact.ts';
import { drawnUpUnder, frameworkOf } from './framework.ts';
import { numberOf } from './identifiers.ts';
import { mentioned } from './mentioned.ts';
import { linesUnder, placedIn } from './placed.ts';
import { reachedBy } from './reached.ts';
import { registerNamed } from './register-name.ts';
import { noTransfers } from './transfers.ts';

/** The facts of one notice in one language. */
export function lifted(told: Told): FactsFound {
  const lines = placedIn(told);
  const controller = linesUnder(lines, 'controller');
  const registerName = registerNamed(told, linesUnder(lines, 'registerName'), lines);
  const controllerName = controllerNamed(
    lines.filter((one) => one.line !== told.title?.line || one.text !== told.title.text),
    told.title,
  );
  const found: { [K in keyof FactsFound]: FactsFound[K] | null | undefined } = {
    registerName,
    controllerName,
    businessId: numberOf(lines),
    ...addressesIn(controller),
    ...reachedBy(lines),
    framework: frameworkOf(lines),
    drawnUpUnder: drawnUpUnder(lines),
    transfers: noTransfers(lines),
    ...datesOf(lines, told.dated),
    ...mentioned(lines, told.lang),
  };
  // What was not found has no key, rather than one without a value.
  return Object.fromEntries(
    Object.entries(found).filter(
      ([, fact]) => fact !== null && fact !== undefined && !(Array.isArray(fact) && fact.length === 0),
    ),
  );
}
