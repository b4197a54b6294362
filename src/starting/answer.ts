// What has to be known before something can be begun: given on the command line, else asked, else told to be missing.
import type { AuthorLang, Said } from '../model.ts';

/** Something to be known, and how what was typed is read. */
export type Wanted<T> = {
  /** As it is given on the command line: `--name`, `ID`. */
  as: string;
  given: string | undefined;
  question: Said;
  read: (typed: string) => Read<T>;
};

/** What was typed, understood or not. */
export type Read<T> = { value: T } | { wrong: Said };

/** What came of wanting to know something. */
export type Answer<T> = Read<T> | { missing: string };

/** Puts a question to a person and gives what they typed; null when they have gone. */
export type Ask = (question: string) => Promise<string | null>;

/** The answer to what is wanted. A person is asked until they are understood. Nobody to ask: `ask` is null. */
export async function answer<T>(
  { as, given, question, read }: Wanted<T>,
  { ask, lang }: { ask: Ask | null; lang: AuthorLang },
): Promise<Answer<T>> {
  if (given !== undefined) return read(given.trim());
  if (ask === null) return { missing: as };
  let remark = '';
  for (;;) {
    const typed = await ask(`${remark}${question[lang]}: `);
    if (typed === null) return { missing: as };
    const told = read(typed.trim());
    if ('value' in told) return told;
    remark = `${told.wrong[lang]}\n`;
  }
}

/** What stands in the way of going on, in words; null when all is known. */
export function unanswered(answers: readonly Answer<unknown>[]): Said | null {
  const [wrong] = answers.flatMap((one) => ('wrong' in one ? [one.wrong] : []));
  if (wrong) return wrong;
  const missing = answers.flatMap((one) => ('missing' in one ? [one.missing] : [])).join(', ');
  return missing === '' ? null : { fi: `Anna vielä: ${missing}.`, en: `Give these, too: ${missing}.` };
}
