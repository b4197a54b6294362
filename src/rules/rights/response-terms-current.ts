// The time limit and the fee are those of the Regulation, not of the repealed Act.
import { has, sentenceAround } from '../../judging/sentences.ts';
import * as languages from '../../languages/index.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

/** Requests are not told to be free once a year, or answered in three months. */
export const responseTermsCurrent = avoids({
  id: 'response-terms-current',
  covers: ['RGT-10'],
  severity: underGdpr('warning'),
  ground: 'GDPR 12(3), 12(5)',
  why: {
    fi: 'Kumotun lain mukaan tiedot sai tarkastaa maksutta kerran vuodessa ja vastaukselle oli kolmen kuukauden raja. Asetuksessa määräaika on kuukausi.',
    en: 'Under the repealed Act access was free once a year, with a limit of three months. The Regulation gives one month.',
  },
  sections: ['rights'],
  phrases: {
    fi: phrases(
      ...['kerran vuodessa', 'kerran kalenterivuodessa', 'kolmen kuukauden kuluessa', '3 kuukauden kuluessa'],
      ...['kolmen kuukauden sisällä', 'kolmen kuukauden aikana', 'kolmessa kuukaudessa'],
      ...['tarkastu* … alle vuosi', 'tarkastu* … vähemmän kuin vuosi', 'alle vuosi … tarkastu*'],
    ),
    sv: phrases(
      ...['en gång om året', 'en gång per år', 'en gång per kalenderår', 'inom tre månader'],
      ...['inom 3 månader', 'mindre än ett år'],
    ),
    en: phrases(
      ...['once a year', 'once per year', 'once per calendar year', 'once in a calendar year'],
      ...['within three months', 'within 3 months', 'in three months'],
      ...['less than a year', 'less than one year'],
    ),
  },
  unless: (mention, { lang }) => {
    const { text } = sentenceAround(mention, lang);
    return (
      !has(text, requests[lang]) || has(text, extensions[lang]) || languages[lang].authorityNamed.test(text)
    );
  },
  message: (found) => ({
    fi: `Ilmaus ”${found}” on kumotusta henkilötietolaista: määräaika on kuukausi, ja pyyntö on yleensä maksuton.`,
    en: `The wording “${found}” is from the repealed Personal Data Act: the limit is one month, and requests are usually free.`,
  }),
  help: () => ({
    fi: 'Poista raja. Sivu kertoo määräajan ja maksuttomuuden, kun tarkoituksilla on `basis`.',
    en: 'Delete the limit. The page tells the time limit and that requests are free, once the purposes have a `basis`.',
  }),
  good: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Jos pyyntö on laaja, määräaikaa jatketaan, ja vastaamme kolmen kuukauden kuluessa.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your',
        'If the request is extensive, the time is extended and we answer within three months.\n\nSend your',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Voit tarkastaa tietosi maksutta kerran vuodessa. Vastaamme pyyntöön kolmen kuukauden kuluessa.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your',
        'Access is free of charge once a year. We answer your request within three months.\n\nSend your',
      ],
    ],
  },
});

const requests: Record<Lang, RegExp> = {
  fi: phrases('*pyyn*', 'pyyd*', 'tarkast*', 'tarkista*', 'vasta*', 'maksut*', 'ilmai*', 'veloituks*'),
  sv: phrases(
    '*begär*',
    'svar*',
    'insyn*',
    'granska*',
    'kontrollera*',
    'avgiftsfri*',
    'gratis',
    'kostnadsfri*',
  ),
  en: phrases(
    'request*',
    'answer*',
    'reply',
    'respond*',
    'access',
    'inspect*',
    'check*',
    'free',
    'no charge',
  ),
};

/** Words of the two further months that Article 12(3) allows. */
const extensions: Record<Lang, RegExp> = {
  fi: phrases('jatk*', 'piden*', 'lisäai*', 'lisäksi', 'yhteensä', 'laaj*', 'moni*', 'kuukausittain'),
  sv: phrases('förläng*', 'ytterligare', 'sammanlagt', 'omfatt*', 'komplic*', 'komplex*'),
  en: phrases('exten*', 'further', 'additional', 'in total', 'complex*'),
};
