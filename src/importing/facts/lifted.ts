// The facts that a notice states, each with its line and how sure it is. What is not stated is left out.
import type { Told } from '../divided.ts';
import { addressesIn } from './addresses.ts';
import { businessIdsIn } from './channels.ts';
import { controllerNamed } from './controller-name.ts';
import { datesOf } from './dates.ts';
import type { Fact, FactsFound } from './fact.ts';
import { drawnUpUnder, frameworkOf } from './framework.ts';
import { mentioned } from './mentioned.ts';
import { linesUnder, placedIn, type Placed } from './placed.ts';
import { reachedBy } from './reached.ts';
import { registerNamed } from './register-name.ts';
import { noTransfers } from './transfers.ts';

/** The facts of one notice in one language. */
export function lifted(told: Told): FactsFound {
  const lines = placedIn(told);
  const controller = linesUnder(lines, 'controller');
  const contact = linesUnder(lines, 'contact');
  const registerName = registerNamed(told, linesUnder(lines, 'registerName'), lines);
  const controllerName = controllerNamed(
    controller,
    lines.filter(({ section }) => section < 0),
    contact,
    lines,
  );
  const businessId =
    idIn(controller, 0.98) ??
    idIn(
      lines.filter(({ section }) => section < 0),
      0.95,
    ) ??
    // Of a processor, perhaps, where more than one is told.
    idIn(
      lines,
      new Set(lines.flatMap(({ text }) => businessIdsIn(text).map(({ value }) => value))).size > 1
        ? 0.6
        : 0.8,
    );
  const found: { [K in keyof FactsFound]: FactsFound[K] | null | undefined } = {
    registerName,
    controllerName,
    businessId,
    ...addressesIn(controller),
    ...reachedBy(lines),
    framework: frameworkOf(lines),
    drawnUpUnder: drawnUpUnder(lines),
    transfers: noTransfers(lines),
    ...datesOf(lines),
    ...mentioned(lines, told.lang),
  };
  // What was not found has no key, rather than one without a value.
  return Object.fromEntries(
    Object.entries(found).filter(
      ([, fact]) => fact !== null && fact !== undefined && !(Array.isArray(fact) && fact.length === 0),
    ),
  );
}

function idIn(lines: readonly Placed[], confidence: number): Fact | undefined {
  for (const { text, line } of lines) {
    const [first] = businessIdsIn(text);
    if (first) return { value: first.value, line, confidence };
  }
  return undefined;
}
