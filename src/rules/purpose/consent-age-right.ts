// The age at which a child can consent to an online service is that of Finnish law.
import { has, sentenceAround } from '../../judging/sentences.ts';
import type { Mention } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

/** A text on a child’s own consent in an online service gives 13 years, not 16 and not less. */
export const consentAgeRight = avoids({
  id: 'consent-age-right',
  covers: ['BAS-16'],
  severity: underGdpr('warning'),
  ground: 'GDPR 8; tietosuojalaki 5 §',
  why: {
    fi: 'Tietosuoja-asetuksen ikäraja on 16 vuotta, mutta Suomessa laki on laskenut sen 13 vuoteen verkkopalveluissa.',
    en: 'The age in the Regulation is 16 years, but Finnish law has lowered it to 13 for online services.',
  },
  phrases: {
    fi: phrases('#-vuoti*', '# vuotta täyttän*', '# vuotta täyttä*', 'alle # vuoden ikäi*', '# vuoden iä*'),
    sv: phrases('under # år', '#-åring*', 'fyllt # år', '# års ålder'),
    en: phrases(
      'under # years*',
      'under the age of #',
      '#-year-old*',
      '# years of age',
      '# years old',
      'under #',
    ),
  },
  unless: (mention, { lang }) => !isWrongAge(mention) || !isOnConsentOnline(mention, lang),
  message: (found) => ({
    fi: `Tekstissä on ikäraja ”${found}”, mutta Suomessa lapsi voi itse antaa suostumuksen verkkopalvelussa 13-vuotiaana.`,
    en: `The text has the age limit “${found}”, but in Finland a child can consent to an online service at 13.`,
  }),
  help: () => ({
    fi: 'Korjaa ikärajaksi 13 vuotta, tai kerro, mistä muusta syystä raja on toinen.',
    en: 'Correct the age limit to 13 years, or tell for what other reason it differs.',
  }),
  good: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Alle 13-vuotiaan puolesta verkkopalveluun antaa suostumuksen huoltaja. Kuljetusyritys luovuttaa paketin myös 16-vuotiaalle. Annamme kuljetusyritykselle',
      ],
      [/ {4}basis: legitimateInterests\n.*\n/, '    basis: consent\n'],
    ],
    'en.md': [
      [/ {4}interest: .*\n/, ''],
      [
        'We give your name',
        'A guardian gives consent to the online service for a child under 13 years. The carrier hands parcels to a 16-year-old. We give your name',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Alle 16-vuotiaan puolesta verkkopalveluun antaa suostumuksen huoltaja. Annamme kuljetusyritykselle',
      ],
      [/ {4}basis: legitimateInterests\n.*\n/, '    basis: consent\n'],
    ],
    'en.md': [
      [/ {4}interest: .*\n/, ''],
      [
        'We give your name',
        'A guardian gives consent to the online service for a child under 16 years. We give your name',
      ],
    ],
  },
});

/** 16 is the age of the Regulation; a child younger than 13 cannot consent alone. Other ages may have other reasons. */
function isWrongAge({ text }: Mention): boolean {
  const age = Number(/\d+/.exec(text)?.[0]);
  return age === 16 || (age >= 5 && age < 13);
}

const isOnConsentOnline = (mention: Mention, lang: Lang): boolean => {
  const sentence = sentenceAround(mention, lang).text;
  return has(sentence, consenting[lang]) && has(sentence, online[lang]);
};

const consenting: Record<Lang, RegExp> = {
  fi: phrases('suostumu*'),
  sv: phrases('samtyck*'),
  en: phrases('consent*'),
};

const online: Record<Lang, RegExp> = {
  fi: phrases(
    '*palvelu*',
    '*sovellu*',
    '*sivusto*',
    'verkko*',
    'tili*',
    'käyttäjätili*',
    'peli*',
    'rekisteröi*',
  ),
  sv: phrases('*tjänst*', 'app', 'appen', 'applikation*', 'webb*', 'konto*', 'spel*', 'registrera*', 'nätet'),
  en: phrases(
    'service*',
    'online',
    'app',
    'apps',
    'application*',
    'website*',
    'account*',
    'game*',
    'sign* up',
  ),
};
