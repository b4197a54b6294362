// The ids of characters that cannot be seen, are broken, or pass for others.
import type { Said, Severity } from '../model.ts';
import type { Known } from './known.ts';
import { seenIn } from './seen.ts';

const examples: Record<string, { severity: Severity; why: Said; right: string; wrong: string }> = {
  'characters-intact': {
    severity: 'warning',
    why: {
      fi: 'Merkit ovat rikkoutuneet, kun teksti on luettu väärässä muodossa.',
      en: 'The characters broke when the text was read as something it was not.',
    },
    right: 'käyttöoikeuksilla',
    wrong: 'kÃ¤yttöoikeuksilla',
  },
  'characters-kept': {
    severity: 'error',
    why: {
      fi: 'Kirjain on kadonnut, eikä ohjelma voi tietää, mikä se oli.',
      en: 'A letter is lost, and no program can know which it was.',
    },
    right: 'käyttöoikeuksilla',
    wrong: 'k�yttöoikeuksilla',
  },
  'reading-order-plain': {
    severity: 'error',
    why: {
      fi: 'Käännetty lukusuunta saa tekstin näyttämään muulta kuin se on.',
      en: 'A turned direction of reading makes a text look like something it is not.',
    },
    right: 'salauksella',
    wrong: 'salauk\u202esella',
  },
  'text-all-visible': {
    severity: 'error',
    why: {
      fi: 'Näkymättömillä merkeillä voi kirjoittaa tekstiä, jota kukaan ei ole lukenut eikä hyväksynyt.',
      en: 'With invisible characters one can write text that no one has read or approved.',
    },
    right: 'salauksella',
    wrong: 'salauksella\u{e0041}',
  },
  'characters-printable': {
    severity: 'error',
    why: {
      fi: 'Ohjausmerkki voi sotkea sivun, tulosteen tai ohjelman, joka lukee tekstin.',
      en: 'A control character can spoil the page, the print, or a program that reads the text.',
    },
    right: 'salauksella',
    wrong: 'salauk\u0007sella',
  },
  'words-unbroken': {
    severity: 'error',
    why: {
      fi: 'Näkymätön merkki katkaisee sanan: haku ei löydä sitä, ja ruudunlukija lukee sen väärin.',
      en: 'An invisible character breaks a word: no search finds it, and a screen reader reads it wrong.',
    },
    right: 'salauksella',
    wrong: 'salauk\u200bsella',
  },
  'characters-visible': {
    severity: 'info',
    why: {
      fi: 'Näkymätön merkki on tavallisesti jäänyt kopioidusta tekstistä, eikä sillä ole tehtävää.',
      en: 'An invisible character is usually left from copied text and does nothing.',
    },
    right: 'tiedot salauksella',
    wrong: 'tiedot \u200bsalauksella',
  },
  'hyphenation-automatic': {
    severity: 'info',
    why: {
      fi: 'Selain tavuttaa sanat puolestasi, ja käsin lisätty tavuviiva haittaa hakua.',
      en: 'The browser hyphenates words for you, and a hyphen put in by hand hinders searches.',
    },
    right: 'salauksella',
    wrong: 'salauk\u00adsella',
  },
  'line-ends-plain': {
    severity: 'info',
    why: {
      fi: 'Joissakin ohjelmissa tämä rivinvaihto ei näy, ja kaksi kappaletta näyttää yhdeltä.',
      en: 'Some programs do not show this line break, and two paragraphs look like one.',
    },
    right: 'tiedot salauksella',
    wrong: 'tiedot\u2028salauksella',
  },
  'words-in-one-alphabet': {
    severity: 'error',
    why: {
      fi: 'Sana, jossa on kirjain toisista aakkosista, näyttää oikealta, mutta haku ei löydä sitä.',
      en: 'A word with a letter of another alphabet looks right, but no search finds it.',
    },
    right: 'salauksella',
    wrong: 's\u0430lauksella',
  },
};

/** What is told of the characters of a file. */
export const ofCharacters: readonly Known[] = Object.entries(examples).map(
  ([id, { severity, why, right, wrong }]) => ({
    id,
    severity,
    why,
    see: () => seenIn(id, { 'fi.md': [[right, wrong]] }, {}),
  }),
);
