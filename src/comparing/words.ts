// What came, went, moved or is otherwise, in words.
import type { Said } from '../model.ts';
import type { Change } from './changes.ts';
import type { Fate } from './redline.ts';

/** What became of something, as a label begins. */
export const fateWords: Record<Exclude<Fate, 'kept'> | 'moved', Said> = {
  added: { fi: 'Lisätty', en: 'Added' },
  removed: { fi: 'Poistettu', en: 'Removed' },
  moved: { fi: 'Siirretty', en: 'Moved' },
};

/** What it is that came, went, moved or is otherwise. */
export const whatWords: Record<Change['what'], Said> = {
  section: { fi: 'osio', en: 'section' },
  clause: { fi: 'alaosio', en: 'clause' },
  piece: { fi: 'kappale', en: 'paragraph' },
  item: { fi: 'luettelon kohta', en: 'entry' },
  row: { fi: 'rivi', en: 'row' },
  column: { fi: 'sarake', en: 'column' },
  words: { fi: 'sanat', en: 'words' },
  target: { fi: 'linkin kohde', en: 'target of a link' },
  form: { fi: 'muotoilu', en: 'formatting' },
};
