// Where data comes from.
import { capitalized, escape } from '../typeset.ts';
import type { Answer } from './answer.ts';

/** The sources, and whether each is public where that is stated (GDPR 14(2)(f)). */
export const sources: Answer = ({ facts, words, language }) => {
  const known = facts.sources ?? [];
  if (known.length === 0) return [];
  const items = known.map(({ id, public: open }) => {
    const name = capitalized(words.sources?.find((source) => source.id === id)?.name ?? id);
    if (!open) return escape(name);
    return escape(
      `${name} (${open === 'yes' ? language.facts.publicSource : language.facts.notPublicSource})`,
    );
  });
  return [{ kind: 'list', title: escape(language.facts.sources), items }];
};
