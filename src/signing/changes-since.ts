// What changed in an edition since someone decided on its text: in a few words, and one change a line.
import { changeTold, factTold, shortened, type Part } from '../comparing/change-told.ts';
import { changesOf } from '../comparing/changes.ts';
import { redlineOf } from '../comparing/compare.ts';
import { documentOf } from '../comparing/document-of-edition.ts';
import { factChanges } from '../comparing/facts/facts.ts';
import { inFewWords } from '../comparing/in-few-words.ts';
import { weights } from '../comparing/weight.ts';
import type { AuthorLang, Lang } from '../model.ts';
import { show, type ShownText } from '../showing/show.ts';
import type { Compare, Since } from './missing.ts';

/** Compares two texts of a notice in one language. What may change the meaning comes first; dates count as well. */
export const changesSince: Compare = (before, after) => {
  const [old, young] = [show(before.notice, before.site), show(after.notice, after.site)];
  return (lang) => sinceIn(old, young, lang);
};

function sinceIn(old: ShownText, young: ShownText, lang: Lang): Since | null {
  const [was, is] = [old, young].map(({ editions }) => editions.find((edition) => edition.lang === lang));
  if (!was || !is) return null;
  const redline = redlineOf(documentOf(old, was), documentOf(young, is));
  const all = changesOf(redline);
  const changes = weights.flatMap((weight) => all.filter((change) => change.weight === weight));
  const facts = { fi: factChanges(old, young, 'fi'), en: factChanges(old, young, 'en') };
  // Where the meaning changed, a comma more is not worth its place among a few words.
  const substantive = changes.filter(({ weight }) => weight === 'substantive');
  const telling = substantive.length > 0 ? substantive : changes;
  const editions = changes.length > 0 ? [{ lang, redline, changes: telling }] : [];
  const inWords = (author: AuthorLang) => inFewWords({ editions, facts }, author);
  return {
    inFewWords: { fi: inWords('fi'), en: inWords('en') },
    // Where the text is as it was, a fact that no page shows, such as the address of the page, is all there is to tell.
    lines: (author) =>
      changes.length > 0
        ? changes.map((change) => lineOf(changeTold(change, redline, author)))
        : facts[author].map((fact) => lineOf(factTold(fact, author))),
  };
}

/** A change on a line: where it is, and in it what went in `[-…-]` and what came in `{+…+}`. */
const lineOf = (parts: readonly Part[]): string =>
  parts
    .map(({ text, as }) => {
      if (as === 'removed') return `[-${cut(text)}-]`;
      if (as === 'added') return `{+${cut(text)}+}`;
      return as === 'arrow' ? ' ' : cut(text);
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trimEnd();

const cut = (text: string): string => shortened(text, 300);
