// The General Data Protection Regulation is called by its name.
import { has, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { avoids } from '../avoids.ts';
import { isHistory } from './is-history.ts';

/** The GDPR is a regulation, and its short name says so already: no “GDPR regulation”, no “directive”. */
export const gdprNamed = avoids({
  id: 'gdpr-named',
  covers: ['LAW-08'],
  severity: 'info',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Väärällä nimellä lukija ei löydä asetusta tai löytää toisen säädöksen.',
    en: 'By a wrong name a reader does not find the Regulation, or finds another one.',
  },

  phrases: {
    fi: phrases(
      'gdpr-asetu*',
      'gdpr asetu*',
      'gdpr-direktiiv*',
      'gdpr-la*',
      'EU-tietosuojadirektiiv*',
      'EU:n tietosuojadirektiiv*',
      'EU-tietosuoja-asetu*',
    ),
    sv: phrases('gdpr-förordning*', 'gdpr-direktiv*', 'gdpr-lag*', 'EU:s dataskyddsdirektiv*'),
    en: phrases(
      'GDPR regulation',
      'GDPR directive',
      'GDPR law',
      'GDPR act',
      'EU data protection directive',
      'EU Data Privacy Directive',
    ),
  },
  unless: (mention, edition) => {
    const sentence = sentenceAround(mention, edition.lang).text;
    return has(sentence, otherDirectives) || isHistory(sentence, edition.lang);
  },
  message: (found) => ({
    fi: `Tietosuoja-asetuksesta käytetään nimeä ”${found}”.`,
    en: `The General Data Protection Regulation is called “${found}”.`,
  }),
  help: () => ({
    fi: 'Käytä nimeä ”EU:n yleinen tietosuoja-asetus (EU) 2016/679”.',
    en: 'Use the name “General Data Protection Regulation (EU) 2016/679”.',
  }),

  good: {
    'fi.md': [['Suojaamme', 'Noudatamme EU:n yleistä tietosuoja-asetusta (EU) 2016/679. Suojaamme']],
    'en.md': [
      ['We protect', 'We comply with the General Data Protection Regulation (EU) 2016/679. We protect'],
    ],
  },
  bad: {
    'fi.md': [['Suojaamme', 'Noudatamme gdpr-asetuksen vaatimuksia. Suojaamme']],
    'en.md': [['We protect', 'We comply with the GDPR regulation. We protect']],
  },
});

/** The directive on police matters, and the directive that the Regulation repealed, by their numbers. */
const otherDirectives = /2016\/680|95\/46/;
