// What changed, section by section, in a few words: 4. Säilytysaika: ”10 vuotta” → ”6 vuotta” (tilaukset).
import type { AuthorLang, Lang, Said } from '../model.ts';
import { headingOf, shortened } from './change-told.ts';
import type { Change } from './changes.ts';
import type { FactChange } from './facts/facts.ts';
import type { Redline } from './redline.ts';
import { fateWords, whatWords } from './words.ts';

/** An edition that is otherwise than before, and those of its changes that are of interest. */
export type Altered = { lang: Lang; redline: Redline; changes: Change[] };

/** What is otherwise between two texts of a notice. The facts are told of where no edition is altered. */
export type Differences = { editions: Altered[]; facts: Record<AuthorLang, FactChange[]> };

/** The first changes in words: those of the edition in the language that is spoken, else of the first one that changed. */
export function inFewWords({ editions, facts }: Differences, lang: AuthorLang): string {
  const edition = editions.find((one) => one.lang === lang) ?? editions[0];
  const told = edition
    ? bySection(edition, lang)
    : facts[lang].slice(0, most).map((fact) => factIn(fact, lang));
  const left = (edition?.changes ?? facts[lang]).length - most;
  return [told.join('; '), ...(left > 0 ? [more(left)[lang]] : [])].join(' ');
}

const most = 4;

/** The first changes of an edition, those of one section together. */
function bySection({ redline, changes }: Altered, lang: AuthorLang): string[] {
  const first = changes.slice(0, most);
  return [...new Set(first.map(({ section }) => section))].map((key) => {
    const own = first.filter(({ section }) => section === key).map((change) => changeIn(change, lang));
    return `${headingOf(key, redline)}: ${[...new Set(own)].join(', ')}`;
  });
}

function changeIn(change: Change, lang: AuthorLang): string {
  const { what, how, of } = change;
  const [before, after] = withUnit(change);
  const told = `${replacement(before, after, lang)}${of === '' ? '' : ` (${excerpt(of)})`}`;
  if (how === 'moved') return `${fate('moved', lang)} ${quoted(after, lang)}`;
  if (what === 'form') return `${whatWords.form[lang]} ${quoted(after, lang)}`;
  return what === 'target' ? `${whatWords.target[lang]} ${told}` : told;
}

/** Where a number stands in the place of another, both with the word after them or before them: 6 alone says little. */
function withUnit({ what, before, after, around }: Change): [before: string, after: string] {
  const isCount = what === 'words' && [before, after].every((text) => /\p{N}$/u.test(text));
  if (!isCount) return [before, after];
  const [unit] = /^\s?\p{L}+/u.exec(around[1]) ?? [];
  if (unit !== undefined) return [before + unit, after + unit];
  const [name = ''] = /\p{L}+\s?$/u.exec(around[0]) ?? [];
  return [name + before, name + after];
}

const factIn = ({ name, of, before, after }: FactChange, lang: AuthorLang): string =>
  `${name}: ${replacement(before ?? '', after ?? '', lang)}${of === null ? '' : ` (${excerpt(of)})`}`;

function replacement(before: string, after: string, lang: AuthorLang): string {
  if (before === '') return `${fate('added', lang)} ${quoted(after, lang)}`;
  if (after === '') return `${fate('removed', lang)} ${quoted(before, lang)}`;
  return `${quoted(before, lang)} → ${quoted(after, lang)}`;
}

const quoted = (text: string, lang: AuthorLang): string => `${lang === 'fi' ? '”' : '“'}${excerpt(text)}”`;

/** The beginning of a text, without the full stop at its end; the marks of code would end those of the message. */
const excerpt = (text: string): string => {
  const own = text.trim().replaceAll('`', '');
  return shortened(own.replace(/\.$/, ''), 60);
};

const fate = (how: keyof typeof fateWords, lang: AuthorLang): string => fateWords[how][lang].toLowerCase();

const more = (count: number): Said => ({
  fi: count === 1 ? 'ja yksi muu muutos' : `ja ${count} muuta muutosta`,
  en: count === 1 ? 'and one more change' : `and ${count} more changes`,
});
