// The changes of an edition one after another, in words, each with a link to its place.
import type { Change } from '../comparing/changes.ts';
import type { RedSection } from '../comparing/redline.ts';
import { runsOf } from '../comparing/resolve.ts';
import { textOf } from '../comparing/runs.ts';
import { weights } from '../comparing/weight.ts';
import type { AuthorLang, Html } from '../model.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { changeId, type Marking } from './marked-text.ts';
import type { ReviewedEdition } from './review.ts';
import { fateWords, sentences, weightExplained, whatWords, words } from './words.ts';

/** All changes in words, the substantive ones numbered, the others folded. */
export function changeList(changes: readonly Change[], edition: ReviewedEdition, marking: Marking): Html {
  const { lang } = marking;
  const [substantive = [], ...others] = weights.map((weight) =>
    changes.filter((one) => one.weight === weight),
  );
  return el(
    'section',
    { class: 'changes', 'aria-labelledby': 'changes-list' },
    el('h2', { id: 'changes-list' }, say(`${words.changes[lang]}: ${substantive.length}`)),
    substantive.length === 0
      ? el('p', {}, say(words.noChanges[lang]))
      : entries(substantive, 'ol', edition, marking),
    others.map((list, at) => {
      const weight = weights[at + 1];
      if (list.length === 0 || weight === undefined) return nothing;
      return el(
        'details',
        {},
        el(
          'summary',
          {},
          say(`${sentences.counted(weight, list.length, lang)} (${weightExplained[weight][lang]})`),
        ),
        entries(list, 'ul', edition, marking),
      );
    }),
  );
}

const entries = (
  changes: readonly Change[],
  name: 'ol' | 'ul',
  edition: ReviewedEdition,
  marking: Marking,
): Html =>
  el(
    name,
    {},
    changes.map((change) => el('li', {}, entry(change, edition, marking))),
  );

function entry(
  { id, section, what, how, before, after, around, of }: Change,
  { lang: own, redline }: ReviewedEdition,
  marking: Marking,
): Content {
  const { lang } = marking;
  const found = redline.sections.find(({ key, fate }) => key.after === section && fate !== 'removed');
  const named = found ?? redline.sections.find(({ key }) => key.after === section);
  const heading = named ? headingOf(named) : section;
  const where = el('a', { href: `#${changeId(id, marking)}` }, el('span', { lang: own }, say(heading)));
  const quoted = (text: string, name: 'ins' | 'del' | 'span') => el(name, { lang: own }, say(cut(text)));
  if (what === 'form') return [where, say(`: ${whatWords[what][lang]}, `), quoted(after, 'span')];
  const [left, right] = around.map((text) => el('span', { class: 'around', lang: own }, say(text)));
  const told = [where, say(': '), of === '' ? nothing : [quoted(of, 'span'), say(': ')]];
  if (what === 'words')
    return [
      told,
      left ?? nothing,
      before === '' ? nothing : [spoken('removed', lang), quoted(before, 'del')],
      before === '' || after === '' ? nothing : say(' → '),
      after === '' ? nothing : [spoken('added', lang), quoted(after, 'ins')],
      right ?? nothing,
    ];
  const kind = say(`${whatWords[what][lang]} `);
  if (how === 'changed') return [told, kind, quoted(before, 'del'), say(' → '), quoted(after, 'ins')];
  const text = how === 'removed' ? before : after;
  return [
    told,
    kind,
    say(`${fateWords[how][lang].toLowerCase()}: `),
    quoted(text, how === 'added' ? 'ins' : how === 'removed' ? 'del' : 'span'),
  ];
}

/** Heard and not seen: what is done to the words that follow. */
const spoken = (how: 'added' | 'removed', lang: AuthorLang): Html =>
  el('span', { class: 'heard' }, say(`${fateWords[how][lang].toLowerCase()} `));

const headingOf = ({ number, title, fate }: RedSection): string =>
  [
    number.after === '' ? '' : `${number.after}.`,
    textOf(runsOf(title, fate === 'removed' ? 'before' : 'after')),
  ]
    .filter((part) => part !== '')
    .join(' ');

const cut = (text: string): string => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text);
