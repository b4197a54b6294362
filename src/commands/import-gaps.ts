// What a notice about to be written would be found to lack: its gaps are declared from the start.
import { completenessOf } from '../examine.ts';
import type { Draft } from '../importing/index.ts';
import type { ElementKey } from '../law/elements.ts';
import type { RawFile } from '../model.ts';
import { compile, unjudged } from '../pipeline.ts';

/** The elements that the check of a day misses in drafts of one notice and its site. */
export function missingIn(drafts: readonly Draft[], today: string): ElementKey[] {
  const files: RawFile[] = drafts.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { value } = compile(
    { value: files, diagnostics: [] },
    { today, strict: false },
    { keep: completenessOf, judging: unjudged },
  );
  const [states] = value?.notices ?? [];
  return Object.entries(states ?? {}).flatMap(([element, state]) =>
    // Object.entries forgets that the keys are the elements.
    state === 'missing' ? [element as ElementKey] : [],
  );
}
