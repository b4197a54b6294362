// Makes a rule of words that have a better one: a table of what to write, and what is written instead of it.
import type { Edition, Lang, Notice, Said } from '../../model.ts';
import { phrases } from '../../languages/phrases.ts';
import { mentionsIn, type Mention } from '../../judging/mentions.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Rule } from '../rule.ts';
import { sectionOf } from '../../judging/found-at.ts';

/** What to write, and the phrases that are written instead of it. */
export type Better = readonly [better: string, ...worse: string[]];

type Replacing = Omit<Rule, 'check'> & {
  table: Record<Lang, readonly Better[]>;
  /** What is let through. */
  unless?: (mention: Mention, edition: Edition, notice: Notice) => boolean;
  /** Given the words that were found, as the author wrote them. */
  message: (found: string) => Said;
};

/** A rule that a notice uses the better word, in all its languages. Told once for each word in a passage. */
export const replaces = ({ table, unless, message, ...about }: Replacing): Rule => {
  const rows = Object.entries(table).flatMap(([lang, betters]) =>
    betters.map(([better, ...worse]) => ({ lang, better, pattern: phrases(...worse) })),
  );
  return {
    ...about,

    *check(notice) {
      for (const edition of notice.editions)
        for (const { better, pattern } of rows.filter(({ lang }) => lang === edition.lang)) {
          const told = new Set<string>();
          for (const mention of mentionsIn(edition, pattern)) {
            const { passage, text, start } = mention;
            const sign = `${edition.passages.indexOf(passage)} ${text.toLowerCase()}`;
            if (told.has(sign) || unless?.(mention, edition, notice)) continue;
            told.add(sign);
            yield {
              edition,
              at: placeOf(edition, passage, start, start + text.length),
              ...sectionOf(passage.section),
              message: message(text),
              help: {
                fi: `Kirjoita sen tilalle ”${better}” lauseeseen sopivassa muodossa.`,
                en: `Write “${better}” instead, in the form that fits the sentence.`,
              },
            };
          }
        }
    },
  };
};
