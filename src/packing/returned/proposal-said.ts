// What is said of the changes that others would make, or have made, in the languages that authors are talked to in.
import type { Said } from '../../model.ts';
import { quoted, sentence, shortened, subject } from './others-words.ts';
import type { Step } from './proposals.ts';
import type { Saying } from './saying.ts';
import { tidy } from './sent.ts';

/** A proposal; without an author it is a change that was not tracked. `after` is what stands before the place. */
export function proposalSaid(author: string | null, steps: readonly Step[], after: string): Saying {
  const list = steps.filter(({ text }) => tidy(text) !== '');
  const verbs = author === null ? done : doing;
  const before = lastWords(after);
  const told = (lang: keyof Said) =>
    list
      .map(({ how, text }) => `${verbs[how][lang]} ${quoted(shortened(text, 400), lang)}`)
      .concat(list.every(({ how }) => how === 'insert') && before !== '' ? [following(before)[lang]] : [])
      .join(list.length === 1 ? ' ' : ', ');
  return {
    rule: 'proposals-answered',
    severity: 'warning',
    message:
      author === null
        ? {
            fi: sentence(`Tekstiä on muutettu ilman muutosten jäljitystä: ${told('fi')}`),
            en: sentence(`The text was changed while changes were not tracked: ${told('en')}`),
          }
        : {
            fi: sentence(`${subject(author, 'fi')} ehdottaa: ${told('fi')}`),
            en: sentence(`${subject(author, 'en')} proposes: ${told('en')}`),
          },
    help: consider,
  };
}

/** Said of a language whose text has changed since the document was sent. */
export const outdatedSaid = (name: string): Saying => ({
  rule: 'proposals-answered',
  severity: 'warning',
  message: {
    fi: `Kielen ”${name}” teksti on muuttunut sen jälkeen, kun asiakirja tehtiin, joten jäljittämättömiä muutoksia ei voi erottaa.`,
    en: `The text in “${name}” has changed since the document was made, so untracked changes cannot be told apart.`,
  },
  help: compare,
});

const compare: Said = {
  fi: 'Vertaa asiakirjaa Wordin vertailutoiminnolla siihen, jonka lähetit. Jäljitetyt muutokset ja kommentit on lueteltu tässä.',
  en: 'Compare the document with the one you sent, as Word can do. Tracked changes and comments are listed here.',
};

/** Said of a document that is not the one that was sent. */
export const otherDocumentSaid: Saying = {
  rule: 'proposals-answered',
  severity: 'warning',
  message: {
    fi: 'Asiakirja poikkeaa niin paljon selosteen tekstistä, että jäljittämättömiä muutoksia ei voi erottaa.',
    en: 'The document differs so much from the text of the notice that untracked changes cannot be told apart.',
  },
  help: compare,
};

const consider: Said = {
  fi: 'Tee muutos tiedostoon, jos hyväksyt sen, tai vastaa ehdottajalle. Teksti ei muutu itsestään.',
  en: 'Make the change in the file if you agree, or answer the one who proposes it. The text does not change by itself.',
};

const doing: Record<Step['how'], Said> = {
  delete: { fi: 'poista', en: 'delete' },
  insert: { fi: 'lisää', en: 'insert' },
  moveAway: { fi: 'siirrä tästä pois', en: 'move away from here' },
  moveHere: { fi: 'siirrä tähän', en: 'move here' },
  part: { fi: 'jaa kahtia kappale', en: 'split the paragraph' },
  join: { fi: 'liitä seuraavaan kappaleeseen', en: 'join with the next paragraph' },
};

/** What has been done already, when nobody tracked it: words only come and go then. */
const done: Record<Step['how'], Said> = {
  ...doing,
  delete: { fi: 'poistettu', en: 'deleted' },
  insert: { fi: 'lisätty', en: 'inserted' },
};

const following = (words: string): Said => ({
  fi: `${words.includes(' ') ? 'sanojen' : 'sanan'} ”${words}” jälkeen`,
  en: `after “${words}”`,
});

/** As many words as show where something is. */
const lastWords = (text: string): string => shortened(tidy(text).split(' ').slice(-4).join(' '), 80);
