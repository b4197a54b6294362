// A password is not data that anyone keeps in readable form.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

/** Passwords are not listed among the data, unless the notice says that only a hash is kept. */
export const passwordNotListed = avoids({
  id: 'password-not-listed',
  covers: ['CNT-08'],
  severity: 'warning',
  ground: 'GDPR 32',
  why: {
    fi: 'Salasana tietosisällössä näyttää siltä, että se säilytetään luettavana.',
    en: 'A password among the data looks as if it were kept in readable form.',
  },

  sections: ['content'],
  kinds: ['field', 'paragraph', 'item', 'cell'],
  phrases: {
    fi: phrases('salasana', 'salasanat', 'salasanan', 'salasanasi', 'salasanoja', 'salasanaa'),
    sv: phrases('lösenord', 'lösenordet', 'lösenorden'),
    en: phrases('password', 'passwords'),
  },
  when: ({ editions }) =>
    !editions.some(({ passages, lang }) => passages.some(({ text }) => has(text, hashed[lang]))),
  unless: (mention, edition) =>
    isDenied(mention, edition.lang) || has(sentenceAround(mention, edition.lang).text, using[edition.lang]),
  message: (found) => ({
    fi: `Käsiteltävissä tiedoissa on ”${found}”.`,
    en: `The data has “${found}” in it.`,
  }),
  help: () => ({
    fi: 'Poista salasana luettelosta. Jos siitä tallennetaan vain tiiviste, kerro se.',
    en: 'Delete the password from the list. If only a hash of it is kept, say so.',
  }),

  good: {
    'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot ja salasana tiivisteenä\n']],
    'en.md': [['    name: order data\n', '    name: order data and a hash of the password\n']],
  },
  bad: {
    'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot, käyttäjätunnus ja salasana\n']],
    'en.md': [['    name: order data\n', '    name: order data, user name and password\n']],
  },
});

const hashed: Record<Lang, RegExp> = {
  fi: phrases('tiiviste', 'tiivisteen*', 'tiivisteinä', 'tiivisteet', 'tiivistetty*', 'hash*', 'hajaute*'),
  sv: phrases('hash*', 'kondensat*', 'kontrollsumma*'),
  en: phrases('hash*', 'salted'),
};

const using: Record<Lang, RegExp> = {
  fi: phrases('suoja*', 'vaih*', 'kirjau*', 'unoh*'),
  sv: phrases('skydd*', 'byt*', 'logga*', 'glömt'),
  en: phrases('protected', 'protects', 'change*', 'log in', 'logs in', 'forgot*'),
};
