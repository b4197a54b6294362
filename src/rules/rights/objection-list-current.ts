// What one may object to is not listed by the repealed Act.
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { avoids } from '../avoids.ts';

/** The list of section 30 of the Personal Data Act, with its biographical directories and genealogy, is not repeated. */
export const objectionListCurrent = avoids({
  id: 'objection-list-current',
  covers: ['RGT-12'],
  severity: underGdpr('warning'),
  ground: 'GDPR 21',
  why: {
    fi: 'Vastustamisoikeus on laajempi kuin kumotun henkilötietolain 30 §:n luettelo.',
    en: 'The right to object is wider than the list in section 30 of the repealed Personal Data Act.',
  },
  sections: ['rights'],
  phrases: {
    fi: phrases('henkilömatrikkel* … sukututkimu*', 'sukututkimu* … henkilömatrikkel*'),
    sv: phrases('personmatrik* … släktforskning*', 'släktforskning* … personmatrik*'),
    en: phrases(
      ...['director* … genealog*', 'genealog* … director*', 'personal register* … genealog*'],
      ...['matricle* … genealog*', 'biograph* … genealog*'],
    ),
  },
  message: (found) => ({
    fi: `Luettelo, jossa on ”${found}”, on kumotusta henkilötietolaista.`,
    en: `The list with “${found}” comes from the repealed Personal Data Act.`,
  }),
  help: () => ({
    fi: 'Poista luettelo. Kerro sen sijaan, että suoramarkkinoinnin voi kieltää ja muuta oikeutettuun etuun perustuvaa käsittelyä voi vastustaa.',
    en: 'Delete the list. Say instead that direct marketing can be objected to, and so can other processing based on legitimate interest.',
  }),
  good: {
    'fi.md': [['Lähetä pyyntö', 'Voit kieltää tietojesi käytön sukututkimukseen.\n\nLähetä pyyntö']],
    'en.md': [['Send your', 'You can forbid the use of your data for genealogical research.\n\nSend your']],
  },
  bad: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Voit kieltää tietojesi käytön suoramainontaan sekä henkilömatrikkelia ja sukututkimusta varten.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your',
        'You can forbid the use of your data for direct advertising, biographical directories and genealogical research.\n\nSend your',
      ],
    ],
  },
});
