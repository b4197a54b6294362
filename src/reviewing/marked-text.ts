// The words of a redline as markup: what came and went is marked in words, and not by colour alone.
import type { Change } from '../comparing/changes.ts';
import type { Run } from '../comparing/document.ts';
import type { Edit, Fate, Marked, RedText } from '../comparing/redline.ts';
import { textOf } from '../comparing/runs.ts';
import { fateWords, whatWords } from '../comparing/words.ts';
import type { Language } from '../languages/language.ts';
import type { AuthorLang, Html } from '../model.ts';
import { escape, hyphenate } from '../showing/typeset.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { sentences } from './words.ts';

/**
 * What the marks of a redline need to know: who is told, the language of the text, the numbered changes in order, what the
 * addresses of this redline begin with where a page holds more than one, and where the last number leads.
 */
export type Marking = {
  lang: AuthorLang;
  own: Language;
  numbered: readonly Change[];
  prefix: string;
  end: string;
};

/** The address of a change on its page. */
export const changeId = (id: number, { prefix }: Pick<Marking, 'prefix'>): string => `${prefix}change-${id}`;

/** The address of something that came, went or moved; null for what stayed, which needs none. */
export const idOf = ({ id, fate }: Marked, marking: Marking): string | null =>
  fate === 'kept' ? null : changeId(id, marking);

/** A text with its edits. */
export const markedText = (text: RedText, marking: Marking): Content =>
  text.map((part) => ('kept' in part ? runs(part.kept, marking) : edit(part, marking)));

/** A label that is seen, and names what happened to the whole of something. */
export function label(one: Marked, marking: Marking): Content {
  if (one.fate === 'kept') return nothing;
  const told =
    one.move === null
      ? fateWords[one.fate][marking.lang]
      : one.fate === 'added'
        ? sentences.movedHere(marking.lang)
        : sentences.movedAway(marking.lang);
  const shown = el('span', { class: 'tag', lang: marking.lang }, say(told));
  return one.move === null
    ? [shown, number(one.id, marking)]
    : [el('a', { class: 'to', href: `#${changeId(one.move, marking)}` }, shown), number(one.id, marking)];
}

/** The class of something that came, went or moved; null for what stayed. */
export const classOf = ({ fate, move, weight }: Marked): string | null =>
  fate === 'kept' ? null : `${fate} ${weight}${move === null ? '' : ' moved'}`;

function edit({ id, weight, before, after }: Edit, marking: Marking): Html {
  const attributes = { class: `edit ${weight}`, id: changeId(id, marking) };
  const targets = targetsOf(before, after);
  if (targets !== null)
    return el('span', attributes, runs(after, marking), targetChange(targets, marking), number(id, marking));
  return el(
    'span',
    attributes,
    before.length > 0 ? el('del', {}, spoken('removed', marking), runs(before, marking), end) : nothing,
    after.length > 0 ? el('ins', {}, spoken('added', marking), runs(after, marking), end) : nothing,
    number(id, marking),
  );
}

/** Where a link led and leads, when that alone is otherwise. */
function targetsOf(before: readonly Run[], after: readonly Run[]): readonly [string, string] | null {
  if (textOf(before) !== textOf(after)) return null;
  const [from = '', to = ''] = [before, after].map((list) =>
    [...new Set(list.flatMap(({ href }) => href ?? []))].join(' '),
  );
  return from === to ? null : [from, to];
}

const targetChange = ([from, to]: readonly [string, string], marking: Marking): Html =>
  el(
    'span',
    { class: 'target' },
    el('span', { lang: marking.lang }, say(` (${whatWords.target[marking.lang]}: `)),
    el('del', {}, spoken('removed', marking), say(from || '–'), end),
    say(' '),
    el('ins', {}, spoken('added', marking), say(to || '–'), end),
    say(')'),
  );

/** Heard and not seen: assistive technology may pass over `ins` and `del`. */
const spoken = (fate: 'added' | 'removed', { lang }: Marking): Html =>
  el('span', { class: 'heard', lang }, say(`[${fateWords[fate][lang]}: `));

const end: Html = el('span', { class: 'heard' }, say(']'));

/** The number of a change, which leads to the next one, and from the last one to the end; before it, the way back. */
export function number(id: number, marking: Marking): Content {
  const { lang, numbered, end: last } = marking;
  const at = numbered.findIndex((change) => change.id === id);
  if (at === -1) return nothing;
  const [previous, next] = [numbered[at - 1], numbered[at + 1]];
  const name = next ? sentences.changeNumber(at + 1, lang) : sentences.lastChange(at + 1, lang);
  const to = (change: Change | undefined) => (change ? `#${changeId(change.id, marking)}` : `#${last}`);
  return [
    el('a', { class: 'back', href: to(previous), 'aria-label': sentences.back(at, lang), lang }, say('‹')),
    el('a', { class: 'number', href: to(next), 'aria-label': name, lang }, say(String(at + 1))),
  ];
}

const runs = (list: readonly Run[], { own }: Marking): Content => list.map((one) => run(one, own));

function run({ text, marks, href }: Run, own: Language): Content {
  const words = href === null ? hyphenate(text, own) : escape(text);
  const linked: Content =
    href === null || marks.includes('note') ? words : el('span', { class: 'link' }, words);
  return marks.reduce<Content>((inner, mark) => el(mark === 'note' ? 'sup' : mark, {}, inner), linked);
}

/** The element for text that is only in one of the texts. What moved is no new text where it came to. */
export const within = ({ fate, move }: Marked, content: Content): Content =>
  move !== null && fate === 'added' ? content : inner(fate, content);

/** The same, of what cannot move. */
export const inner = (fate: Fate, content: Content): Content =>
  fate === 'kept' ? content : el(fate === 'added' ? 'ins' : 'del', {}, content);
