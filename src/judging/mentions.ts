// What a text speaks of: words found in the passages of an edition, with where they stand.
import type { Edition, Passage } from '../model.ts';
import type { Subject } from '../languages/language.ts';
import * as languages from '../languages/index.ts';
import { mayBeAmong } from '../languages/phrases.ts';

/** Words found in a passage; `start` counts UTF-16 units from its beginning. */
export type Mention = { passage: Passage; text: string; start: number };

/** Where to look: in some sections alone, in some kinds of passages alone. Everywhere when left out. */
export type Scope = {
  sections?: readonly Passage['section'][] | undefined;
  kinds?: readonly Passage['kind'][] | undefined;
};

/** All that a global pattern finds in an edition, in the order of its passages. */
export function* mentionsIn(
  { passages, beginnings }: Edition,
  pattern: RegExp,
  { sections, kinds }: Scope = {},
): Generator<Mention> {
  if (!mayBeAmong(pattern, beginnings)) return;
  // One that no other search moves, made once: a long notice has a hundred passages.
  const own = new RegExp(pattern);
  for (const passage of passages) {
    if (sections && !sections.includes(passage.section)) continue;
    if (kinds && !kinds.includes(passage.kind)) continue;
    for (let found = own.exec(passage.text); found; found = own.exec(passage.text)) {
      yield { passage, text: found[0], start: found.index };
      if (found[0] === '') own.lastIndex += 1;
    }
  }
}

/** The first mention of a subject in an edition, in the edition's own language; null when it does not speak of it. */
function mentionOf(subject: Subject, edition: Edition, scope?: Scope): Mention | null {
  const [first] = mentionsIn(edition, languages[edition.lang].mentions[subject], scope);
  return first ?? null;
}

/** Whether an edition speaks of a subject. */
export const speaksOf = (subject: Subject, edition: Edition, scope?: Scope): boolean =>
  mentionOf(subject, edition, scope) !== null;
