// What is otherwise in substance between two texts of a notice: not the dates, the version or how it is written.
import { changesOf, type Change } from '../comparing/changes.ts';
import { redlineOf } from '../comparing/compare.ts';
import { documentOf } from '../comparing/document.ts';
import { factChanges, type FactChange } from '../comparing/facts/facts.ts';
import type { Redline } from '../comparing/redline.ts';
import type { AuthorLang, Lang } from '../model.ts';
import type { ShownText } from '../showing/show.ts';

/** An edition whose readers are told something else than before. `changes` are those that may change the meaning. */
export type Altered = { lang: Lang; redline: Redline; changes: Change[] };

/**
 * What changed in substance. `facts` are those that have another value; each page tells of them, so they are only of
 * interest where no edition is altered. An edition that only one of the texts has is not compared.
 */
export type Substance = { editions: Altered[]; facts: Record<AuthorLang, FactChange[]> };

/** Compares two texts of a notice. */
export const substanceOf = (before: ShownText, after: ShownText): Substance => ({
  editions: after.editions.flatMap((edition) => {
    const old = before.editions.find(({ lang }) => lang === edition.lang);
    if (!old) return [];
    const redline = redlineOf(documentOf(before, old), documentOf(after, edition));
    const changes = changesOf(redline).filter(({ weight }) => weight === 'substantive');
    return changes.length > 0 ? [{ lang: edition.lang, redline, changes }] : [];
  }),
  facts: { fi: replaced(before, after, 'fi'), en: replaced(before, after, 'en') },
});

/** Whether nothing changed in substance. */
export const isNothing = ({ editions, facts }: Substance): boolean =>
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
