// Makes a rule of phrases that a good notice does not use: told once for each passage and phrase, where it stands.
import type { Lang, Notice, Said, Edition } from '../model.ts';
import { mentionsIn, type Mention, type Scope } from '../judging/mentions.ts';
import { foundAt } from '../judging/found-at.ts';
import type { Rule, Surroundings } from './rule.ts';

type Phrased = Omit<Rule, 'check'> &
  Scope & {
    /** What is looked for, language by language. The patterns are global. A language left out has no such phrases. */
    phrases: Partial<Record<Lang, RegExp>>;
    /** When it is looked for at all: always, when left out. */
    when?: (notice: Notice, surroundings: Surroundings) => boolean;
    /** What is let through. */
    unless?: (mention: Mention, edition: Edition, notice: Notice) => boolean;
    /** Given the words that were found, as the author wrote them. */
    message: (found: string) => Said;
    help: (found: string) => Said;
  };

/** A rule that a notice avoids some phrases, in all its languages. */
export const avoids = ({
  phrases,
  when,
  unless,
  message,
  help,
  sections,
  kinds,
  ...about
}: Phrased): Rule => ({
  ...about,

  *check(notice, surroundings) {
    if (when && !when(notice, surroundings)) return;
    for (const edition of notice.editions) {
      const pattern = phrases[edition.lang];
      if (!pattern) continue;
      const told = new Set<string>();
      for (const mention of mentionsIn(edition, pattern, { sections, kinds })) {
        const { passage, text } = mention;
        const sign = `${edition.passages.indexOf(passage)} ${text.toLowerCase()}`;
        if (told.has(sign) || unless?.(mention, edition, notice)) continue;
        told.add(sign);
        yield {
          ...foundAt(edition, mention),
          message: message(text),
          help: help(text),
        };
      }
    }
  },
});
