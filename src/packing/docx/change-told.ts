// A change of a text in words, for a sheet of paper on which nothing can be followed.
import type { Change } from '../../comparing/changes.ts';
import type { RedSection } from '../../comparing/redline.ts';
import { runsOf } from '../../comparing/resolve.ts';
import { textOf } from '../../comparing/runs.ts';
import type { AuthorLang } from '../../model.ts';
import type { ReviewedEdition } from '../../reviewing/review.ts';
import { fateWords, whatWords } from '../../reviewing/words.ts';
import { sideOf } from './fates.ts';

/** Words of the sheet: of the change itself, old ones, new ones, or the name of its place. */
export type Told = { text: string; as: 'plain' | 'old' | 'new' | 'place' };

/** Where the change is, and what it is. */
export function changeTold(change: Change, { redline }: ReviewedEdition, lang: AuthorLang): Told[] {
  const { section, what, how, before, after, around, of } = change;
  const place: Told[] = [
    { text: `${headingOf(redline.sections, section)}: `, as: 'place' },
    ...plain(of === '' ? '' : `${cut(of)}: `),
  ];
  if (what === 'form') return [...place, ...plain(`${whatWords[what][lang]}, ${cut(after)}`)];
  if (what === 'words')
    return [...place, ...plain(around[0]), ...swapped(before, after), ...plain(around[1])];
  if (how === 'changed') return [...place, ...plain(`${whatWords[what][lang]}: `), ...swapped(before, after)];
  return [
    ...place,
    ...plain(`${whatWords[what][lang]} ${fateWords[how][lang].toLowerCase()}: `),
    { text: cut(how === 'removed' ? before : after), as: changedAs[how] },
  ];
}

const changedAs = { removed: 'old', added: 'new', moved: 'plain' } as const;

function swapped(before: string, after: string): Told[] {
  return [
    ...(before === '' ? [] : [{ text: cut(before), as: 'old' as const }]),
    ...plain(before === '' || after === '' ? '' : ' → '),
    ...(after === '' ? [] : [{ text: cut(after), as: 'new' as const }]),
  ];
}

const plain = (text: string): Told[] => (text === '' ? [] : [{ text, as: 'plain' }]);

/** The heading of a section, as the new text has it where both do. */
function headingOf(sections: readonly RedSection[], key: string): string {
  const named = sections.filter((section) => section.key.after === key);
  const section = named.find(({ fate }) => fate !== 'removed') ?? named[0];
  if (!section) return key;
  const side = sideOf(section.fate);
  const number = section.number[side];
  return [number === '' ? '' : `${number}.`, textOf(runsOf(section.title, side))]
    .filter((part) => part !== '')
    .join(' ');
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
