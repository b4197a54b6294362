// The name of a purpose says what is done with the data.
import { isDenied } from '../../judging/sentences.ts';
import { mentionsIn, type Mention } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Edition, Lang } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { foundAt } from '../../judging/found-at.ts';

/** No purpose is so general that anything would fit in it. */
export const purposesSpecific: Rule = {
  id: 'purposes-specific',
  covers: ['BAS-08'],
  severity: 'warning',
  ground: 'GDPR 5(1)(b)',
  why: {
    fi: 'Yleiseen tarkoitukseen mahtuu mikä tahansa käyttö. Lukija haluaa tietää, mitä hänen tiedoillaan tehdään.',
    en: 'Any use fits in a general purpose. A reader wants to know what is done with the data.',
  },

  *check({ editions }) {
    for (const edition of editions)
      for (const mention of [...namesIn(edition), ...openEndsIn(edition), ...generalIn(edition)])
        yield {
          ...foundAt(edition, mention),
          message: {
            fi: `Tarkoitus ”${mention.text}” on liian yleinen.`,
            en: `The purpose “${mention.text}” is too vague.`,
          },
          help: {
            fi: 'Kerro tarkemmin, mitä tiedoilla tehdään: esimerkiksi ”tuotevalikoiman valinta ostojen perusteella”.',
            en: 'Tell what is done with the data: for example “choosing the range of products by what is bought”.',
          },
        };
  },

  good: {
    'fi.md': [
      ['name: tilausten toimittaminen', 'name: toimitusaikojen lyhentäminen ja pakkausten kehittäminen'],
    ],
    'en.md': [['name: delivering orders', 'name: shortening delivery times and developing packages']],
  },
  bad: {
    'fi.md': [['name: tilausten toimittaminen', 'name: liiketoiminnan kehittäminen']],
    'en.md': [['name: delivering orders', 'name: developing our business']],
  },
};

/** The names of purposes that are nothing but a general one. */
const namesIn = ({ passages, lang }: Edition): Mention[] =>
  passages
    .filter(
      ({ section, kind, written }) => section === 'purpose' && kind === 'field' && written.at(-1) === 'name',
    )
    .filter(({ text }) => vague[lang].test(text.trim().replace(/\.$/, '')))
    .map((passage) => ({ passage, text: passage.text, start: 0 }));

/** Ends of lists of purposes that are left open. */
const openEndsIn = (edition: Edition): Mention[] =>
  [...mentionsIn(edition, openEnds[edition.lang], { sections: ['meta', 'purpose', 'legalBasis'] })].filter(
    (mention) => !isDenied(mention, edition.lang),
  );

/** General purposes in running text. */
const generalIn = (edition: Edition): Mention[] =>
  [
    ...mentionsIn(edition, general[edition.lang], {
      sections: ['purpose', 'legalBasis'],
      kinds: ['paragraph', 'item', 'cell'],
    }),
  ].filter((mention) => !isDenied(mention, edition.lang));

const vague: Record<Lang, RegExp> = {
  fi: new RegExp(
    `^(?:${[
      '(?:toiminnan|toimintamme|yrityksen|yhtiön|liiketoiminnan|liiketoimintamme|palvelun|palvelujen|palveluiden|palvelumme|palvelujemme|palveluidemme|tuotteiden|uusien palvelujen|uusien palveluiden|tuotteiden ja palvelujen|tuotteiden ja palveluiden|palveluiden ja tuotteiden|palvelujen ja tuotteiden) (?:kehittäminen|kehitys|parantaminen|kehittäminen ja parantaminen)',
      'liiketoiminta|liiketoiminnan tarpeet|liiketoiminnalliset tarkoitukset|kaupalliset tarkoitukset',
      'tilastointi|tilastot|tilastolliset tarkoitukset|tilastotarkoitukset',
      'tutkimus|tutkimustarkoitukset',
      'personoidut palvelut|palvelujen personointi|palveluiden personointi',
      '(?:hallinnolliset|sisäiset|lailliset|muut|muut vastaavat|muut lailliset) tarkoitukset',
    ].join('|')})$`,
    'iu',
  ),
  sv: new RegExp(
    `^(?:${[
      '(?:utveckling|utvecklande|förbättring) av (?:verksamheten|vår verksamhet|affärsverksamheten|tjänster|tjänsterna|våra tjänster|nya tjänster|produkter och tjänster|tjänster och produkter)',
      'verksamhetsutveckling|affärsutveckling|produktutveckling',
      'statistik|statistiska ändamål|statistikföring|forskning|forskningsändamål',
      'personliga tjänster|personanpassade tjänster',
      '(?:administrativa|interna|kommersiella|andra|övriga) ändamål',
    ].join('|')})$`,
    'iu',
  ),
  en: new RegExp(
    `^(?:${[
      '(?:developing|improving|development of|improvement of) (?:our |the )?(?:business|operations|services|new services|products|products and services|services and products|business operations|activities)',
      '(?:business|service|product|services) development|business needs|business purposes|commercial purposes',
      'statistics|statistical purposes|research|research purposes|personalised services|personalized services',
      '(?:administrative|internal|lawful|other|other similar) purposes',
    ].join('|')})$`,
    'iu',
  ),
};

const openEnds: Record<Lang, RegExp> = {
  fi: phrases(
    'muihin vastaaviin tarkoituksiin',
    'muuhun vastaavaan tarkoitukseen',
    'muut vastaavat tarkoitukset',
    'muihin vastaaviin käyttötarkoituksiin',
    'muihin niihin rinnastettaviin tarkoituksiin',
  ),
  sv: phrases('andra liknande ändamål', 'andra motsvarande ändamål', 'för liknande ändamål'),
  en: phrases('other similar purposes', 'other comparable purposes', 'similar other purposes'),
};

const general: Record<Lang, RegExp> = {
  fi: phrases(
    ...['liiketoiminnan kehittämi*', 'liiketoimintamme kehittämi*', 'yrityksen toiminnan kehittämi*'],
    ...['toimintamme kehittämi*', 'yhtiön toiminnan kehittämi*', 'tilastollisiin tarkoituksiin'],
    ...['tilastotarkoituksiin', 'liiketoiminnallisiin tarkoituksiin', 'kaupallisiin tarkoituksiin'],
  ),
  sv: phrases(
    ...[
      'utveckl* av verksamheten',
      'utveckl* av vår verksamhet',
      'utveckla verksamheten',
      'utveckla vår verksamhet',
    ],
    ...['statistiska ändamål', 'kommersiella ändamål', 'affärsändamål'],
  ),
  en: phrases(
    ...['develop* our business', 'develop* the business', 'business development', 'statistical purposes'],
    ...['commercial purposes', 'business purposes'],
  ),
};
