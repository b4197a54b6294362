// What changed, section by section, in a few words: 4. Säilytysaika: ”10 vuotta” → ”6 vuotta” (tilaukset).
import type { Change } from '../comparing/changes.ts';
import type { FactChange } from '../comparing/facts/facts.ts';
import type { Redline } from '../comparing/redline.ts';
import { runsOf } from '../comparing/resolve.ts';
import { textOf } from '../comparing/runs.ts';
import type { AuthorLang, Said } from '../model.ts';
import type { Altered, Substance } from './substance.ts';

/** The first changes in words: those of the edition in the language that is spoken, else of the first one that changed. */
export function inFewWords({ editions, facts }: Substance, lang: AuthorLang): string {
  const edition = editions.find((one) => one.lang === lang) ?? editions[0];
  const told = edition
    ? bySection(edition, lang)
    : facts[lang].slice(0, most).map((fact) => factIn(fact, lang));
  const left = (edition?.changes ?? facts[lang]).length - most;
  return [told.join('; '), ...(left > 0 ? [words.more(left)[lang]] : [])].join(' ');
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

/** The number and the title of a section. */
export function headingOf(key: string, { sections }: Redline): string {
  const section =
    sections.find((one) => one.key.after === key && one.fate !== 'removed') ??
    sections.find((one) => one.key.after === key);
  if (!section) return key;
  const side = section.fate === 'removed' ? 'before' : 'after';
  const title = textOf(runsOf(section.title, side));
  return section.number[side] === '' ? title : `${section.number[side]}. ${title}`;
}

function changeIn(change: Change, lang: AuthorLang): string {
  const { what, how, of } = change;
  const [before, after] = withUnit(change);
  const told = `${replacement(before, after, lang)}${of === '' ? '' : ` (${excerpt(of)})`}`;
  if (how === 'moved') return `${words.moved[lang]} ${quoted(after, lang)}`;
  if (what === 'form') return `${words.form[lang]} ${quoted(after, lang)}`;
  return what === 'target' ? `${words.target[lang]} ${told}` : told;
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
  if (before === '') return `${words.added[lang]} ${quoted(after, lang)}`;
  if (after === '') return `${words.removed[lang]} ${quoted(before, lang)}`;
  return `${quoted(before, lang)} → ${quoted(after, lang)}`;
}

const quoted = (text: string, lang: AuthorLang): string => `${lang === 'fi' ? '”' : '“'}${excerpt(text)}”`;

/** The beginning of a text, without the full stop at its end; the marks of code would end those of the message. */
const excerpt = (text: string): string => {
  const own = text.trim().replaceAll('`', '');
  return own.length > 60 ? `${own.slice(0, 59).trimEnd()}…` : own.replace(/\.$/, '');
};

const words = {
  added: { fi: 'lisätty', en: 'added' },
  removed: { fi: 'poistettu', en: 'removed' },
  moved: { fi: 'siirretty', en: 'moved' },
  form: { fi: 'muotoiltu', en: 'set otherwise' },
  target: { fi: 'linkin kohde', en: 'target of a link' },
  more: (count: number): Said => ({
    fi: count === 1 ? 'ja yksi muu muutos' : `ja ${count} muuta muutosta`,
    en: count === 1 ? 'and one more change' : `and ${count} more changes`,
  }),
};
