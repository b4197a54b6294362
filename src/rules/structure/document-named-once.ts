// A document has one name: a page with the title of a privacy notice does not call itself a register description.
import { mentionsIn } from '../../judging/mentions.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { documentNames, ownNames } from './own-names.ts';

/** A notice under the GDPR calls itself a privacy notice, as its page does, in its text and in its name. */
export const documentNamedOnce: Rule = {
  id: 'document-named-once',
  covers: ['STR-02'],
  severity: underGdpr('warning'),
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Kahdesta nimestä lukija ei tiedä, puhutaanko samasta asiakirjasta.',
    en: 'From two names a reader cannot tell whether they mean the same document.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const inName = [...mentionsIn(edition, documentNames[edition.lang], { kinds: ['field'] })].filter(
        ({ passage }) => passage.written[0] === 'registerName',
      );
      const [first] = [...inName, ...mentionsIn(edition, ownNames[edition.lang])];
      if (!first) continue;
      yield {
        ...foundAt(edition, first),
        message: {
          fi: `Asiakirjalla on kaksi nimeä: sivun otsikko on tietosuojaseloste, mutta tekstissä lukee ”${first.text}”.`,
          en: `The document has two names: its page is titled a privacy notice, but the text says “${first.text}”.`,
        },
        help: {
          fi: 'Käytä koko selosteessa nimeä ”tietosuojaseloste”.',
          en: 'Use the name “privacy notice” throughout (sv “dataskyddsbeskrivning”).',
        },
      };
    }
  },

  good: {
    'fi.md': [['Suojaamme', 'Tämä tietosuojaseloste korvaa aiemman rekisteriselosteen. Suojaamme']],
    'en.md': [['We protect', 'This privacy notice replaces an earlier register description. We protect']],
  },
  bad: {
    'fi.md': [['Suojaamme', 'Tästä rekisteriselosteesta selviää, miten suojaamme tiedot. Suojaamme']],
    'en.md': [
      ['registerName: Customer register', 'registerName: Register description of the customer register'],
    ],
  },
};
