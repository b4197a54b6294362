// The connection of the repealed Personal Data Act is not given as a legal basis.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import type { Mention } from '../../judging/mentions.ts';
import * as languages from '../../languages/index.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';
import { basesNamed } from './bases-named.ts';

/** No text rests on an “appropriate connection” or on a customer relationship as such. */
export const connectionNoBasis = avoids({
  id: 'connection-no-basis',
  covers: ['BAS-17'],
  severity: underGdpr('warning'),
  ground: 'GDPR 6(1); HetiL 8 §',
  why: {
    fi: 'Asiallinen yhteys oli kumotun henkilötietolain peruste. Tietosuoja-asetuksessa perusteita on kuusi, eikä se ole niiden joukossa.',
    en: 'A connection was a basis under the repealed Personal Data Act. The Regulation has six bases, and it is not among them.',
  },
  phrases: {
    fi: phrases(
      'asiallinen yhteys',
      'asiallisen yhtey*',
      'asialliseen yhtey*',
      'asiallista yhtey*',
      'yhteysvaatimu*',
      '*käsittely perustuu asiakassuhteeseen',
      '*käsittely perustuu asiakkuuteen',
      '*käsittelyn peruste on asiakassuhde',
      '*käsittelyn oikeusperuste on asiakassuhde',
      '*käsittelyn perusteena on asiakassuhde',
      '*käsittelyn oikeusperusteena on asiakassuhde',
      'oikeusperuste on asiakassuhde',
      'oikeusperusteena on asiakassuhde',
    ),
    sv: phrases(
      'saklig anknytning',
      'sakliga anknytning*',
      'anknytningskrav*',
      'behandlingen grundar sig på kundförhållandet',
      'behandlingen baserar sig på kundförhållandet',
      'rättslig grund är kundförhållandet',
      'rättsliga grunden är kundförhållandet',
      'grunden för behandlingen är kundförhållandet',
    ),
    en: phrases(
      'appropriate connection',
      'connection requirement',
      'processing is based on the customer relationship',
      'processing is based on a customer relationship',
      'legal basis is the customer relationship',
      'legal basis is a customer relationship',
      'basis for processing is the customer relationship',
      'basis of processing is the customer relationship',
    ),
  },
  unless: (mention, { lang }) => isDenied(mention, lang) || namesAnotherBasis(mention, lang),
  message: (found) => ({
    fi: `Sanoista ”${found}” ei selviä oikeusperuste: asiallinen yhteys tai asiakassuhde ei enää ole sellainen.`,
    en: `The words “${found}” give no legal basis: a connection or customer relationship is no longer one.`,
  }),
  help: () => ({
    fi: 'Valitse tarkoitukselle oikeusperuste, esimerkiksi sopimus tai oikeutettu etu, ja korjaa teksti sen mukaiseksi.',
    en: 'Choose a legal basis for the purpose, such as contract or legitimate interest, and correct the text to match.',
  }),
  good: {
    'fi.md': [
      [
        '## Tietojen vastaanottajat',
        '## Käsittelyn tarkoitukset ja oikeusperuste\n\nOikeutettu etumme on markkinoida niille, joilla on meihin asiallinen yhteys.\n\n## Tietojen vastaanottajat',
      ],
    ],
    'en.md': [
      [
        '## Recipients',
        '## Purposes and legal basis\n\nOur legitimate interest is to market to those who have an appropriate connection with us.\n\n## Recipients',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        '## Tietojen vastaanottajat',
        '## Käsittelyn tarkoitukset ja oikeusperuste\n\nTietojen käsittely perustuu asiakassuhteeseen.\n\n## Tietojen vastaanottajat',
      ],
    ],
    'en.md': [
      [
        '## Recipients',
        '## Purposes and legal basis\n\nThe processing is based on the customer relationship.\n\n## Recipients',
      ],
    ],
  },
});

/** Where the sentence gives a basis too, the connection is what explains it. */
const namesAnotherBasis = (mention: Mention, lang: Lang): boolean => {
  const sentence = sentenceAround(mention, lang).text;
  return basesNamed(sentence, lang).length > 0 || has(sentence, languages[lang].mentions.legitimateInterest);
};
