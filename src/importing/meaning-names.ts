// What the subjects of sections are called to a person: their keys are for the machine's report.
import * as languages from '../languages/index.ts';
import type { ElementKey } from '../law/elements.ts';
import type { AuthorLang } from '../model.ts';
import type { Meaning } from './meaning/section-meant.ts';

/** Subjects as a list of names, each once. */
export const namesOf = (meanings: readonly Meaning[], lang: AuthorLang): string =>
  [...new Set(meanings.map((meaning) => nameOf(meaning, lang)))].join(', ');

function nameOf(meaning: Meaning, lang: AuthorLang): string {
  if (meaning === 'changes') return changes[lang];
  if (meaning === 'other') return other[lang];
  return languages[lang].elements[elementOf[meaning] ?? asElement(meaning)];
}

type Named = Exclude<Meaning, 'changes' | 'other'>;
type SameKey = Extract<Named, ElementKey>;

/** The elements whose keys are not those of the subjects. */
const elementOf: Record<Exclude<Named, SameKey>, ElementKey> & Partial<Record<SameKey, ElementKey>> = {
  purpose: 'purposes',
  disclosures: 'recipients',
  accessRight: 'rights',
  rectificationRight: 'rights',
  objectionRight: 'rights',
};

// The table above has every subject that is not an element itself.
const asElement = (meaning: Named) => meaning as SameKey;

const changes: Record<AuthorLang, string> = { fi: 'muutokset', en: 'changes' };
const other: Record<AuthorLang, string> = { fi: 'muu asia', en: 'something else' };
