// The changes of an edition one after another, in words, each with a link to its place.
import { changeTold, shortened, type Part } from '../comparing/change-told.ts';
import type { Change } from '../comparing/changes.ts';
import { weights } from '../comparing/weight.ts';
import { fateWords } from '../comparing/words.ts';
import type { AuthorLang, Html } from '../model.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { changeId, type Marking } from './marked-text.ts';
import type { ReviewedEdition } from './review.ts';
import { sentences, weightExplained, words } from './words.ts';

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

function entry(change: Change, { lang: own, redline }: ReviewedEdition, marking: Marking): Content {
  const { lang } = marking;
  const laid = ({ text, as }: Part): Content => {
    if (as === 'section')
      return el('a', { href: `#${changeId(change.id, marking)}` }, el('span', { lang: own }, say(text)));
    if (as === 'said' || as === 'arrow') return say(text);
    if (as === 'around') return el('span', { class: 'around', lang: own }, say(text));
    if (as === 'of' || as === 'kept') return el('span', { lang: own }, say(cut(text)));
    return [
      change.what === 'words' ? spoken(as, lang) : nothing,
      el(as === 'removed' ? 'del' : 'ins', { lang: own }, say(cut(text))),
    ];
  };
  return changeTold(change, redline, lang).map(laid);
}

/** Heard and not seen: what is done to the words that follow. */
const spoken = (how: 'added' | 'removed', lang: AuthorLang): Html =>
  el('span', { class: 'heard' }, say(` ${fateWords[how][lang].toLowerCase()} `));

const cut = (text: string): string => shortened(text, 140);
