// What a notice tells of each element, and how: told, said to be none, promised for later, left out, or not asked.
import { elements, type ElementKey } from '../law/elements.ts';
import type { Notice } from '../model.ts';
import type { Site } from '../schema/site.ts';
import { answered } from './answered.ts';
import { isAsked } from './asked.ts';

/**
 * `none`: the notice says that there is none. `gap`: it declares that it does not tell yet. `missing`: it is asked for
 * and not there. `unclear`: only a reader of the text can tell. `notAsked`: neither the law nor the text asks for it.
 */
export type Completeness = 'told' | 'none' | 'gap' | 'missing' | 'unclear' | 'notAsked';

/** The state of every element of the catalogue in a notice. */
export const completenessOf = (notice: Notice, site: Site): Record<ElementKey, Completeness> =>
  // Object.fromEntries forgets that the keys are the elements.
  Object.fromEntries(elements.map((element) => [element, stateOf(element, notice, site)])) as Record<
    ElementKey,
    Completeness
  >;

function stateOf(element: ElementKey, notice: Notice, site: Site): Completeness {
  const { facts } = notice;
  const declared: Partial<Record<ElementKey, unknown>> = facts;
  if (declared[element] === 'none') return 'none';
  if (facts.gaps?.some((gap) => gap.element === element)) return 'gap';
  if (!isAsked(element, notice, site)) return isStated(element, notice) ? 'told' : 'notAsked';
  const told = answered(element, notice, site);
  return told === 'yes' ? 'told' : told === 'no' ? 'missing' : 'unclear';
}

/** Whether a fact of the element's own name is there, though nothing asks for it. */
const isStated = (element: ElementKey, { facts }: Notice): boolean =>
  element in facts && facts[element as keyof typeof facts] !== undefined;
