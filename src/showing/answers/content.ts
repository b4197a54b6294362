// Whose data is processed, and which.
import { capitalized, escape } from '../typeset.ts';
import type { Answer, Part } from './answer.ts';

/** Categories of data subjects and of personal data (GDPR 14(1)(d)). */
export const content: Answer = ({ words, language }) => {
  const told = [
    [language.facts.dataSubjects, words.dataSubjects],
    [language.facts.data, words.data],
  ] as const;
  return told.flatMap(([title, named]): Part[] =>
    named
      ? [{ kind: 'list', title: escape(title), items: named.map(({ name }) => escape(capitalized(name))) }]
      : [],
  );
};
