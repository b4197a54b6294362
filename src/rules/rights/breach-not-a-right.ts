// A bare mention of breaches among the rights tells a reader nothing.
import { phrases } from '../../languages/phrases.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import type { Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** Breach notification is not listed as a right without a word of what it means. */
export const breachNotARight: Rule = {
  id: 'breach-not-a-right',
  covers: ['RGT-15'],
  severity: 'info',
  ground: 'GDPR 34',
  why: {
    fi: 'Tietoturvaloukkauksesta ilmoitetaan silloin, kun se tapahtuu. Pelkkä maininta oikeuksien luettelossa ei kerro lukijalle mitään.',
    en: 'A breach is notified when it happens. A bare mention in a list of rights tells a reader nothing.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const mentions = [...mentionsIn(edition, breaches[edition.lang], { sections: ['rights'] })];
      const [first] = mentions;
      if (!first || mentions.some(({ passage }) => passage.text.split(/\s+/).length > bare)) continue;
      yield {
        ...foundAt(edition, first),
        message: {
          fi: `Oikeuksissa on ”${first.text}” ilman sisältöä: tietoturvaloukkauksesta ilmoittaminen ei ole selosteen pakollinen tieto.`,
          en: `The rights have “${first.text}” without content: breach notification is not a mandatory item of a notice.`,
        },
        help: {
          fi: 'Poista maininta, tai kerro, milloin ja miten ilmoitat loukkauksesta.',
          en: 'Delete the mention, or tell when and how you notify of a breach.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Jos tietoturvaloukkaus aiheuttaa sinulle suuren riskin, lähetämme sinulle siitä viipymättä sähköpostin, jossa neuvomme, miten suojaudut.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your',
        'If a data breach is a high risk to you, we tell you how to protect yourself.\n\nSend your',
      ],
    ],
  },
  bad: {
    'fi.md': [
      ['Lähetä pyyntö', '- oikeus oikaista tiedot\n- tietoturvaloukkauksesta ilmoittaminen\n\nLähetä pyyntö'],
    ],
    'en.md': [['Send your', '- the right to rectification\n- notification of a data breach\n\nSend your']],
  },
};

// Up to this many words nothing is said of when and how.
const bare = 10;

const breaches: Record<Lang, RegExp> = {
  fi: phrases('tietoturvaloukkau*', 'tietosuojaloukkau*', 'tietoturvaloukkaukse*'),
  sv: phrases('personuppgiftsincident*', 'dataintrång*', 'dataskyddsincident*'),
  en: phrases('data breach*', 'breach*', 'security breach*'),
};
