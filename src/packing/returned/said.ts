// What is said of comments and proposals, in the languages that authors are talked to in.
import type { Diagnostic, Said } from '../../model.ts';
import type { Step } from './proposals.ts';
import { tidy } from './sent.ts';

/** What is said, before its place is known. */
export type Saying = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'help'>;

/** A comment on some words, which may answer another one. Without words it is on none. */
export function commentSaid(comment: {
  author: string;
  text: string;
  quote: string;
  answered: string | null;
  isDone: boolean;
}): Saying {
  const { author, quote, answered, isDone } = comment;
  const [text, words] = [cut(comment.text, 2000), cut(quote, 160)];
  const fi = subject(author, 'fi');
  const en = subject(author, 'en');
  const told: Said =
    text === ''
      ? {
          fi: `${fi} merkitsi kohdan ”${words}” sanomatta mitään.`,
          en: `${en} marked “${words}” and said nothing.`,
        }
      : answered !== null
        ? {
            fi: `${fi} vastaa kommenttiin ”${cut(answered, 160)}”: ”${text}”.`,
            en: `${en} answers “${cut(answered, 160)}”: “${text}”.`,
          }
        : words === ''
          ? { fi: `${fi} kommentoi: ”${text}”.`, en: `${en} comments: “${text}”.` }
          : {
              fi: `${fi} kommentoi kohtaa ”${words}”: ”${text}”.`,
              en: `${en} comments on “${words}”: “${text}”.`,
            };
  return {
    rule: 'comments-answered',
    severity: isDone ? 'info' : 'warning',
    message: told,
    help: isDone ? settled : answer,
  };
}

/** A proposal; without an author it is a change that was not tracked. `after` is what stands before the place. */
export function proposalSaid(author: string | null, steps: readonly Step[], after: string): Saying {
  const list = steps.filter(({ text }) => tidy(text) !== '');
  const verbs = author === null ? done : doing;
  const before = lastWords(after);
  const told = (lang: keyof Said) =>
    list
      .map(({ how, text }) => `${verbs[how][lang]} ${quoted(cut(text, 400), lang)}`)
      .concat(list.every(({ how }) => how === 'insert') && before !== '' ? [following(before)[lang]] : [])
      .join(list.length === 1 ? ' ' : ', ');
  return {
    rule: 'proposals-answered',
    severity: 'warning',
    message:
      author === null
        ? {
            fi: `Tekstiä on muutettu ilman muutosten jäljitystä: ${told('fi')}.`,
            en: `The text was changed while changes were not tracked: ${told('en')}.`,
          }
        : {
            fi: `${subject(author, 'fi')} ehdottaa: ${told('fi')}.`,
            en: `${subject(author, 'en')} proposes: ${told('en')}.`,
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

/** The same about what has no place in any notice. */
export const placeless = (said: Saying): Saying => ({
  ...said,
  help: {
    fi: `Etsi kohta asiakirjasta, sillä selosteista sitä ei löytynyt. ${said.help.fi}`,
    en: `Find the place in the document, since it was not found in the notices. ${said.help.en}`,
  },
});

const answer: Said = {
  fi: 'Muuta tekstiä kommentin mukaan tai kerro kommentoijalle, miksi teksti jää ennalleen.',
  en: 'Change the text as the comment asks, or answer why it stays as it is.',
};

const settled: Said = {
  fi: 'Tarkista vielä, että asia on hoidettu: kommentti on merkitty asiakirjassa ratkaistuksi.',
  en: 'Check that the matter is settled: the comment is marked as resolved in the document.',
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
const lastWords = (text: string): string => cut(tidy(text).split(' ').slice(-4).join(' '), 80);

const quoted = (text: string, lang: keyof Said): string => (lang === 'fi' ? `”${text}”` : `“${text}”`);

const subject = (author: string, lang: keyof Said): string => cut(author, 80) || unnamed[lang];

const unnamed: Said = { fi: 'Nimetön lukija', en: 'A reader without a name' };

/** Words of others on one line, not too many, and without the marks that set keys apart in messages. */
function cut(text: string, most: number): string {
  const told = tidy(text).replaceAll('`', '’');
  return told.length > most ? `${told.slice(0, most - 1).trimEnd()}…` : told;
}
