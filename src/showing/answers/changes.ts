// What changed, version by version.
import { escape, join, link, time } from '../typeset.ts';
import type { Answer } from './answer.ts';

/** What each released version changed, newest first, then the author's own list with the day of each where it is given. */
export const changes: Answer = ({ facts, words, language, changeLog }) => {
  const released = changeLog.versions.map(({ number, effectiveFrom, texts, href }) =>
    join([
      link(href, escape(language.versions.one(number))),
      escape(', '),
      time(effectiveFrom, language),
      escape(`: ${texts.join(' ')}`),
    ]),
  );
  const known = (facts.changes ?? []).filter(({ id }) => !changeLog.told.has(id));
  const own = known.map(({ id, on }) => {
    const text = escape(words.changes?.find((change) => change.id === id)?.text ?? id);
    return on ? join([time(on, language), text], ': ') : text;
  });
  const items = [...released, ...own];
  return items.length > 0 ? [{ kind: 'list', title: escape(''), items }] : [];
};
