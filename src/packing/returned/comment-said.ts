// What is said of a comment that came back, in the languages that authors are talked to in.
import type { Said } from '../../model.ts';
import { sentence, shortened, subject } from './others-words.ts';
import type { Saying } from './saying.ts';

/** A comment on some words, which may answer another one. Without words it is on none. */
export function commentSaid(comment: {
  author: string;
  text: string;
  quote: string;
  answered: string | null;
  isDone: boolean;
}): Saying {
  const { author, quote, answered, isDone } = comment;
  const [text, words] = [shortened(comment.text, 2000), shortened(quote, 160)];
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
            fi: sentence(`${fi} vastaa kommenttiin ”${shortened(answered, 160)}”: ”${text}”`),
            en: sentence(`${en} answers “${shortened(answered, 160)}”: “${text}”`),
          }
        : words === ''
          ? { fi: sentence(`${fi} kommentoi: ”${text}”`), en: sentence(`${en} comments: “${text}”`) }
          : {
              fi: sentence(`${fi} kommentoi kohtaa ”${words}”: ”${text}”`),
              en: sentence(`${en} comments on “${words}”: “${text}”`),
            };
  return {
    rule: 'comments-answered',
    severity: isDone ? 'info' : 'warning',
    message: told,
    help: isDone ? settled : answer,
  };
}

const answer: Said = {
  fi: 'Muuta tekstiä kommentin mukaan tai kerro kommentoijalle, miksi teksti jää ennalleen.',
  en: 'Change the text as the comment asks, or answer why it stays as it is.',
};

const settled: Said = {
  fi: 'Tarkista vielä, että asia on hoidettu: kommentti on merkitty asiakirjassa ratkaistuksi.',
  en: 'Check that the matter is settled: the comment is marked as resolved in the document.',
};
