// A notice says who does things.
import type { Edition, Finding } from '../../model.ts';
import { hidesActor } from '../../languages/readability.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Rule } from '../rule.ts';
import { sectionOf } from '../../judging/found-at.ts';
import { isWhole } from '../../judging/running-text.ts';
import type { Read } from '../../model.ts';

/** Most sentences name who acts: in the whole text, or else in each section with at least four sentences. */
export const actorsNamed: Rule = {
  id: 'actors-named',
  covers: ['LNG-02'],
  severity: 'info',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Passiivi jättää kertomatta, kuka tietoja käsittelee. Aktiivi kertoo sen lyhyemmin.',
    en: 'The passive does not tell who processes the data. The active does, in fewer words.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const sentences = edition.running.filter(isWhole);
      const keys = new Set(sentences.map(({ passage }) => passage.section));
      const sections = [...keys].map((key) => sentences.filter(({ passage }) => passage.section === key));
      const stretches = isHidden(sentences, edition) ? [sentences] : sections;
      for (const stretch of stretches.filter((one) => isHidden(one, edition))) yield hidden(stretch, edition);
    }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla.',
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla. Käyttäjä kirjautuu omalla tunnuksellaan. Tiedot kuuluvat toimintaamme ja hallintaan. Lokista näkyy, kuka on katsonut asiakkaitaan koskevia tietoja. Varmuuskopiot tarkistetaan.',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla.',
        'Tiedot salataan ja säilytetään lukitussa tilassa. Tietoja ei luovuteta eteenpäin. Yhteydet on suojattu palomuurilla. Käyttöoikeudet tarkistetaan kerran vuodessa.',
      ],
    ],
    'en.md': [
      [
        'We protect the data by encryption and access rights.',
        'The data is encrypted and kept in a locked room. Data is not passed on to others. Connections are protected by a firewall. Access rights are reviewed every year.',
      ],
    ],
  },
};

const isHidden = (sentences: readonly Read[], { lang }: Edition) =>
  sentences.length >= 4 && hiding(sentences, lang).length > sentences.length / 2;

const hiding = (sentences: readonly Read[], lang: Edition['lang']) =>
  sentences.filter(({ text }) => hidesActor(text, lang));

function hidden(sentences: readonly Read[], edition: Edition): Finding {
  const found = hiding(sentences, edition.lang);
  const [first = sentences[0]] = found;
  if (!first) throw new Error('a stretch of text without sentences');
  const { passage, start, text } = first;
  const isOneSection = sentences.every((one) => one.passage.section === passage.section);
  const where = isOneSection ? { fi: 'Osion', en: 'the section' } : { fi: 'Selosteen', en: 'the notice' };
  return {
    edition,
    at: placeOf(edition, passage, start, start + text.length),
    ...(isOneSection && sectionOf(passage.section)),
    message: {
      fi: `${where.fi} ${sentences.length} virkkeestä ${found.length} on passiivissa, eikä niistä näy, kuka tekee.`,
      en: `Of the ${sentences.length} sentences of ${where.en}, ${found.length} are in the passive and do not tell who acts.`,
    },
    help: {
      fi: 'Kerro tekijä: ”tallennamme tiedot” eikä ”tiedot tallennetaan”.',
      en: 'Say who acts: “we store the data”, not “the data is stored”.',
    },
  };
}
