// Whose data is processed, and which.
import { pointOfCondition } from '../../law/sensitive-data.ts';
import type { Html } from '../../model.ts';
import { capitalized, escape, join } from '../typeset.ts';
import type { Answer, Part, Telling } from './answer.ts';

/** Categories of data subjects and of personal data (GDPR 14(1)(d)). */
export const content: Answer = (telling) => {
  const { words, language } = telling;
  const { dataSubjects = [], data = [] } = words;
  const lists: [title: string, items: Html[]][] = [
    [language.facts.dataSubjects, dataSubjects.map(({ name }) => escape(capitalized(name)))],
    [language.facts.data, data.map((one) => category(one, telling))],
  ];
  return lists.flatMap(([title, items]): Part[] =>
    items.length > 0 ? [{ kind: 'list', title: escape(title), items }] : [],
  );
};

/** A category by its name, with the grounds for processing what the law protects specially. */
function category({ id, name }: { id: string; name: string }, { facts, language }: Telling): Html {
  const { special, criminal, identityCode } = facts.data?.find((one) => one.id === id) ?? {};
  const grounds = [
    special &&
      `${language.specialConditions[special]} (${language.conditionPoint(pointOfCondition(special))})`,
    criminal && language.criminalGrounds[criminal],
    identityCode && language.identityCodeGrounds[identityCode],
  ].filter((ground) => ground !== undefined);
  return join([capitalized(name), ...grounds.map(language.facts.dataGround)].map(escape), '. ');
}
