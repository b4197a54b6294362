// A notice speaks today's language, not that of the old paper form.
import { underGdpr } from '../../law/frameworks.ts';
import { replaces } from './replaces.ts';

/** The terms of the old register form are told in words that a reader uses. */
export const wordsCurrent = replaces({
  id: 'words-current',
  covers: ['LNG-05'],
  // In a register description under the repealed Act they are the words of the Act itself.
  severity: underGdpr('info'),
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Vanhan paperilomakkeen sanat eivät kerro nykylukijalle mitään.',
    en: 'The words of the old paper form tell a reader of today nothing.',
  },

  table: {
    fi: [
      ['säännöllisesti', 'säännönmukaisesti'],
      ['tietolähteet', 'säännönmukaiset tietolähteet'],
      ['luovutukset', 'säännönmukaiset luovutukset', 'säännönmukaiset tietojen luovutukset'],
      [
        'säännöllinen',
        'säännönmukainen',
        'säännönmukaisen',
        'säännönmukaisena',
        'säännönmukaisiin',
        'säännönmukaisina',
        'säännönmukaisissa',
        'säännönmukaiset',
        'säännönmukaisia',
        'säännönmukaist*',
      ],
      ['vastaanottaja', 'luovutuksensaaj*', 'luovutuksen saaj*'],
      ['tiedot', 'tietojouk*'],
      ['sähköinen', 'ATK', 'ATK-*', 'ATK:lla', 'konekieli*'],
    ],
    sv: [
      ['regelbundet', 'regelmässigt'],
      ['uppgiftskällor', 'regelmässiga uppgiftskällor'],
      ['regelbunden', 'regelmässig', 'regelmässiga'],
      ['uppgifter', 'datamängd*'],
      ['elektronisk', 'ADB', 'ADB-*'],
    ],
    en: [
      ['recipients', 'regular disclosures', 'regular destinations'],
      ['sources', 'regular sources', 'regular data sources', 'regular information sources'],
      ['electronic', 'ADP', 'machine language'],
    ],
  },
  // The longer phrase has a row of its own.
  unless: ({ passage, text, start }) =>
    /^(?:säännönmukaiset|regelmässiga)$/i.test(text) &&
    /^ (?:tieto|luovu|uppgiftsk)/i.test(passage.text.slice(start + text.length)),
  message: (found) => ({
    fi: `”${found}” on vanhaa lomakekieltä.`,
    en: `“${found}” is the language of the old form.`,
  }),

  good: {
    'fi.md': [
      ['Suojaamme tiedot', 'Saat tietosi koneluettavassa muodossa. Suojaamme tiedot säännöllisesti ja'],
    ],
    'en.md': [
      ['We protect', 'You get your data in machine-readable form. We check it regularly. We protect'],
    ],
  },
  bad: {
    'fi.md': [['Suojaamme tiedot', 'Kopioimme konekielisen aineiston säännönmukaisesti. Suojaamme tiedot']],
    'en.md': [['We protect', 'The register has no regular disclosures. We protect']],
  },
});
