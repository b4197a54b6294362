// The authority of today is the Data Protection Ombudsman; the Data Protection Board is no more.
import { sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { statutes } from '../../law/statutes.ts';
import { avoids } from '../avoids.ts';
import { isHistory } from './is-history.ts';
import { holdsFor } from './written-on.ts';

/** A notice does not send its reader to the Data Protection Board, which was abolished with the Act on it. */
export const authorityCurrent = avoids({
  id: 'authority-current',
  covers: ['LAW-05'],
  severity: underGdpr('info'),
  ground: 'Tietosuojalaki (1050/2018) 8 §, 37 §',
  why: {
    fi: 'Lautakuntaa ei ole, joten se ei voi auttaa lukijaa.',
    en: 'The Board does not exist, so it can be of no help to a reader.',
  },

  phrases: {
    fi: phrases('tietosuojalautakun*', '389/1994'),
    sv: phrases('datasekretessnämnd*', '389/1994'),
    // The European Data Protection Board is another body, and very much alive.
    en: /(?<!European\s)(?<!\p{L})Data Protection Board(?!\p{L})|(?<!\d)389\/1994/giu,
  },
  when: ({ facts }, { today }) => holdsFor(facts, statutes['389/1994']?.repealed?.on ?? today, today),
  unless: (mention, edition) => isHistory(sentenceAround(mention, edition.lang).text, edition.lang),
  message: (found) => ({
    fi: `Teksti viittaa lautakuntaan, jota ei enää ole: ”${found}”.`,
    en: `The text refers to a board that no longer exists: “${found}”.`,
  }),
  help: () => ({
    fi: 'Kirjoita tilalle tietosuojavaltuutettu, joka on valvontaviranomainen.',
    en: 'Write Data Protection Ombudsman, who is the supervisory authority.',
  }),

  good: {
    'fi.md': [['Suojaamme', 'Noudatamme Euroopan tietosuojaneuvoston ohjeita. Suojaamme']],
    'en.md': [['We protect', 'We follow the guidelines of the European Data Protection Board. We protect']],
  },
  bad: {
    'fi.md': [['Lähetä pyyntö', 'Voit saattaa asian tietosuojalautakunnan käsiteltäväksi. Lähetä pyyntö']],
    'en.md': [['Send your', 'You can take the matter to the Data Protection Board. Send your']],
  },
});
