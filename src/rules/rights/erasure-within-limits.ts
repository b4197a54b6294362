// What the law obliges one to keep is not promised to be erased on request.
import { has, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { basesOf } from '../../law/rights.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

/** Erasure is promised with its limits when a purpose rests on a legal obligation or a public task. */
export const erasureWithinLimits = avoids({
  id: 'erasure-within-limits',
  covers: ['RGT-08'],
  severity: underGdpr('warning'),
  ground: 'GDPR 17(3)',
  why: {
    fi: 'Tietoja, joita laki velvoittaa säilyttämään, ei voi poistaa pyynnöstä. Lupausta ei silloin voi pitää.',
    en: 'Data that the law obliges one to keep cannot be erased on request, so the promise cannot be kept.',
  },
  sections: ['rights'],
  when: ({ facts }) => basesOf(facts).some((basis) => basis === 'legalObligation' || basis === 'publicTask'),
  phrases: {
    fi: phrases(
      ...['poistamme … kaikki tietosi', 'poistamme … kaikki tiedot', 'poistamme … kaikki henkilötietosi'],
      ...[
        'poistamme aina',
        'hävitämme … kaikki tietosi',
        'poistamme tietosi aina',
        'poistamme tietosi heti',
        'kaikki tietosi poistetaan',
        'kaikki tietosi hävitetään',
      ],
    ),
    sv: phrases(
      ...['raderar vi … alla dina uppgifter', 'vi raderar … alla dina uppgifter', 'raderar vi alltid'],
      ...[
        'vi raderar alltid',
        'alla dina uppgifter raderas',
        'raderar … alla uppgifter om dig',
        'raderar alla dina personuppgifter',
      ],
    ),
    en: phrases(
      ...['delete all of your data', 'delete all of your personal data', 'erase all of your data'],
      ...['delete all data about you', 'erase all data about you', 'remove all your data'],
      ...['delete all your data', 'delete all your personal data', 'erase all your data', 'always delete'],
      ...[
        'always erase',
        'erase all your personal data',
        'all your data is deleted',
        'all your data is erased',
      ],
    ),
  },
  unless: (mention, { lang }) => has(sentenceAround(mention, lang).text, limits[lang]),
  message: (found) => ({
    fi: `Ilmaus ”${found}” lupaa poiston ilman rajoja, vaikka osa käsittelystä perustuu lakiin.`,
    en: `The wording “${found}” promises erasure without limits, although some processing is based on law.`,
  }),
  help: () => ({
    fi: 'Kerro myös, mitä tietoja ei poisteta, koska laki velvoittaa säilyttämään ne.',
    en: 'Say which data is not erased because the law obliges you to keep it.',
  }),
  good: {
    'fi.md': [
      [
        '    basis: contract\n',
        '    basis: legalObligation\n    statute:\n      statute: 1336/1997\n      section: "2:10"\n',
      ],
      [
        'Lähetä pyyntö',
        'Poistamme kaikki tietosi paitsi ne, jotka laki velvoittaa säilyttämään.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [['Send your', 'We delete all your data except what the law obliges us to keep.\n\nSend your']],
  },
  bad: {
    'fi.md': [
      [
        '    basis: contract\n',
        '    basis: legalObligation\n    statute:\n      statute: 1336/1997\n      section: "2:10"\n',
      ],
      ['Lähetä pyyntö', 'Kun pyydät, poistamme kaikki tietosi.\n\nLähetä pyyntö'],
    ],
    'en.md': [['Send your', 'When you ask, we delete all your data.\n\nSend your']],
  },
});

const limits: Record<Lang, RegExp> = {
  fi: phrases('ellei*', 'jollei*', 'paitsi', 'laki', 'lain', 'laissa', 'lakisäätei*', 'velvo*', 'ei', 'emme'),
  sv: phrases('om inte', 'utom', 'lag', 'lagen', 'lagstadga*', 'skyldig*', 'inte', 'förutom'),
  en: phrases('unless', 'except', 'law', 'laws', 'legal', 'statutory', 'obliged', 'not', 'required'),
};
