// What is otherwise in substance between two texts of a notice: not the dates, the version or how it is written.
import { changesOf } from '../comparing/changes.ts';
import { redlineOf } from '../comparing/compare.ts';
import { documentOf } from '../comparing/document-of-edition.ts';
import { readingOnce } from '../comparing/pieces.ts';
import { factChanges, type FactChange } from '../comparing/facts/facts.ts';
import type { Altered, Differences } from '../comparing/in-few-words.ts';
import type { AuthorLang } from '../model.ts';
import type { ShownText } from '../showing/show.ts';

/** The changes that may change the meaning, and the facts that have another value, where the editions are compared already. */
export const substanceOf = (
  before: ShownText,
  after: ShownText,
  compared: readonly Altered[] = comparedIn(before, after),
): Differences => ({
  editions: compared
    .map((one) => ({ ...one, changes: one.changes.filter(({ weight }) => weight === 'substantive') }))
    .filter(({ changes }) => changes.length > 0),
  facts: { fi: replaced(before, after, 'fi'), en: replaced(before, after, 'en') },
});

/** The editions that both texts have. One that only one of them has is not compared. */
const comparedIn = (before: ShownText, after: ShownText): Altered[] =>
  after.editions.flatMap((edition) => {
    const old = before.editions.find(({ lang }) => lang === edition.lang);
    if (!old) return [];
    const reader = readingOnce();
    const redline = redlineOf(documentOf(before, old, reader), documentOf(after, edition, reader));
    return [{ lang: edition.lang, redline, changes: changesOf(redline) }];
  });

/** Whether nothing changed in substance. */
export const isNothing = ({ editions, facts }: Differences): boolean =>
  editions.length === 0 && facts.fi.length === 0;

/** Facts with another value. What came or went is told on the page, if it is told at all: a new id is no new fact. */
const replaced = (before: ShownText, after: ShownText, lang: AuthorLang): FactChange[] =>
  factChanges(asTold(before), asTold(after), lang).filter(
    (one) => one.weight === 'substantive' && one.before !== null && one.after !== null,
  );

/** Without what is said to colleagues: the reasons and days of gaps and waivers. */
function asTold(text: ShownText): ShownText {
  const { gaps, waivers, ...facts } = text.facts;
  return { ...text, facts };
}
