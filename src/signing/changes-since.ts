// What changed in an edition since someone decided on its text: in a few words, and one change a line.
import { changesOf, type Change } from '../comparing/changes.ts';
import { redlineOf } from '../comparing/compare.ts';
import { documentOf } from '../comparing/document.ts';
import { factChanges } from '../comparing/facts/facts.ts';
import type { Redline } from '../comparing/redline.ts';
import { weights } from '../comparing/weight.ts';
import type { AuthorLang, Lang, Said } from '../model.ts';
import { show, type ShownText } from '../showing/show.ts';
import { headingOf, inFewWords } from './in-few-words.ts';
import type { Compare, Since } from './unsigned.ts';

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
  // A fact that no page shows, such as the address of the page itself, is all there is to tell.
  const editions = changes.length > 0 ? [{ lang, redline, changes }] : [];
  const inWords = (author: AuthorLang) => inFewWords({ editions, facts }, author);
  return {
    inFewWords: { fi: inWords('fi'), en: inWords('en') },
    lines: (author) =>
      changes.length > 0
        ? changes.map((change) => lineOf(change, redline, author))
        : facts[author].map(
            ({ name, of, before: from, after: to }) =>
              `${of === null ? name : `${name} (${of})`}: ${marked(from ?? '', to ?? '')}`,
          ),
  };
}

/** A change on a line: where it is, and in it what went in `[-…-]` and what came in `{+…+}`. */
function lineOf(change: Change, redline: Redline, lang: AuthorLang): string {
  const { section, what, how, before, after, around, of } = change;
  const where = [headingOf(section, redline), ...(of === '' ? [] : [of])].map((part) => `${part}: `).join('');
  if (how === 'moved') return `${where}${words.moved[lang]}: ${cut(after)}`;
  if (what === 'form') return `${where}${words.form[lang]}: ${cut(after)}`;
  const kind = what === 'target' ? `${words.target[lang]} ` : '';
  const [left, right] = what === 'words' ? around : ['', ''];
  return `${where}${kind}${left}${marked(before, after)}${right}`;
}

const marked = (before: string, after: string): string =>
  [...(before === '' ? [] : [`[-${cut(before)}-]`]), ...(after === '' ? [] : [`{+${cut(after)}+}`])].join(
    ' ',
  );

const cut = (text: string): string => (text.length > 300 ? `${text.slice(0, 299).trimEnd()}…` : text);

const words = {
  moved: { fi: 'siirretty', en: 'moved' },
  form: { fi: 'muotoilu', en: 'formatting' },
  target: { fi: 'linkin kohde', en: 'target of a link' },
} satisfies Record<string, Said>;
