// “Public sources” are told by name.
import { has, isDenied } from '../../judging/sentences.ts';
import { isArticle14 } from '../../law/frameworks.ts';
import * as languages from '../../languages/index.ts';
import { phrases } from '../../languages/phrases.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import type { Edition, Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import { isNamed } from '../is-named.ts';
import type { Rule } from '../rule.ts';

/** A public source is named: it is not enough that it is public. */
export const publicSourcesNamed: Rule = {
  id: 'public-sources-named',
  covers: ['SRC-03'],
  severity: { 'gdpr-14': 'warning', 'gdpr-13+14': 'warning' },
  ground: 'GDPR 14(2)(f)',
  why: {
    fi: 'Lukija voi tarkistaa ja oikaista tietonsa vain, jos hän tietää, mistä rekisteristä ne on saatu.',
    en: 'Only a reader who knows which register the data came from can check and correct it there.',
  },

  *check({ facts, editions }) {
    if (!isArticle14(facts.framework)) return;
    if (facts.gaps?.some(({ element }) => element === 'publicSource' || element === 'sources')) return;
    for (const edition of editions) {
      const mentions = [
        ...mentionsIn(edition, languages[edition.lang].mentions.publicSources, {
          sections: ['sources'],
          kinds: ['field', 'paragraph', 'item', 'cell'],
        }),
      ].filter((one) => !isDenied(one, edition.lang));
      const [first] = mentions;
      if (!first || mentions.some((one) => isNamed(one, edition.lang)) || namesRegister(edition)) continue;
      yield {
        ...foundAt(edition, first),
        message: {
          fi: `Lähteestä ”${first.text}” ei kerrota, mikä se on.`,
          en: `It is not told what the source “${first.text}” is.`,
        },
        help: {
          fi: 'Nimeä lähde, esimerkiksi kaupparekisteri.',
          en: 'Name the source, for example the Trade Register.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        '  - id: luotto\n',
        '  - id: julkinen\n    name: julkiset rekisterit, kuten kaupparekisteri\n    from: elsewhere\n    public: yes\n  - id: luotto\n',
      ],
    ],
    'en.md': [
      [
        '  - id: luotto\n',
        '  - id: julkinen\n    name: public registers, such as the Trade Register\n  - id: luotto\n',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        '  - id: luotto\n',
        '  - id: julkinen\n    name: julkiset tietolähteet\n    from: elsewhere\n    public: yes\n  - id: luotto\n',
      ],
    ],
    'en.md': [['  - id: luotto\n', '  - id: julkinen\n    name: public sources\n  - id: luotto\n']],
  },
};

const namesRegister = ({ passages, lang }: Edition): boolean =>
  passages.some(({ section, text }) => section === 'sources' && has(text, registers[lang]));

/** Public sources as they are called. */
const registers: Record<Lang, RegExp> = {
  fi: phrases(
    'kaupparekister*',
    'väestötie*',
    'yritys- ja yhteisötie*',
    'YTJ*',
    'PRH*',
    'ajoneuvorekister*',
    'liikenneasioiden rekister*',
    'kiinteistötie*',
    'kiinteistörekister*',
    'puhelinluettel*',
    'verkkosivu*',
    'internetsivu*',
    'virallinen lehti',
  ),
  sv: phrases(
    'handelsregist*',
    'befolkningsdata*',
    'företags- och organisationsdata*',
    'FODS',
    'PRS',
    'fordonsregist*',
    'fastighets*',
    'telefonkatalog*',
    'webbplats*',
  ),
  en: phrases(
    'trade register',
    'business information system',
    'population information system',
    'vehicle register',
    'land register',
    'phone director*',
    'telephone director*',
    'website*',
  ),
};
