// What changed since the version before.
import { escape, join, time } from '../typeset.ts';
import type { Answer } from './answer.ts';

/** The author's list of changes, with the day of each where it is given. */
export const changes: Answer = ({ facts, words, language }) => {
  const known = facts.changes ?? [];
  if (known.length === 0) return [];
  const items = known.map(({ id, on }) => {
    const text = escape(words.changes?.find((change) => change.id === id)?.text ?? id);
    return on ? join([time(on, language), text], ': ') : text;
  });
  return [{ kind: 'list', title: escape(''), items }];
};
