// A sentence does not pile exceptions and negations on each other.
import type { Lang } from '../../model.ts';
import { phrases } from '../../languages/phrases.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Rule } from '../rule.ts';
import { sectionOf } from '../../judging/found-at.ts';

/** In a sentence there is at most one exception, and no negation both before and in it. */
export const exceptionsSimple: Rule = {
  id: 'exceptions-simple',
  covers: ['LNG-07'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Lukija ei pysy mukana, kun kiellosta on poikkeus ja poikkeuksesta toinen.',
    en: 'A reader loses the thread when a prohibition has an exception, and the exception another.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const { exception, negation } = words[edition.lang];
      for (const { passage, text, start } of edition.running) {
        const [first, second] = [...text.matchAll(exception)];
        if (!first) continue;
        const rest = text.slice(first.index + first[0].length);
        const isDenied = text.slice(0, first.index).search(negation) !== -1;
        if (!second && !(isDenied && rest.search(negation) !== -1)) continue;
        yield {
          edition,
          at: placeOf(edition, passage, start, start + text.length),
          ...sectionOf(passage.section),
          message: {
            fi: `Virkkeessä on kieltoja ja poikkeuksia sisäkkäin, alkaen sanasta ”${first[0]}”.`,
            en: `The sentence has exceptions within exceptions, from “${first[0]}” on.`,
          },
          help: {
            fi: 'Jaa virke: kerro ensin pääsääntö ja sitten poikkeukset omina virkkeinään.',
            en: 'Split it: tell the rule first, and then the exceptions in sentences of their own.',
          },
        };
      }
    }
  },

  good: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Emme luovuta tietoja muille, ellei laki velvoita meitä siihen. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [
      [
        'We give your name',
        'We do not disclose data to others unless the law obliges us to. We give your name',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Tietoja ei luovuteta muille, ellei asiakas ole pyytänyt, ettei niitä toimiteta ilman lupaa. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [
      [
        'We give your name',
        'We disclose no data to others unless you ask us to, except when the law forbids it. We give your name',
      ],
    ],
  },
};

type Words = { exception: RegExp; negation: RegExp };

const words: Record<Lang, Words> = {
  fi: {
    exception: phrases(
      'ellei',
      'ellet',
      'ellemme',
      'elleivät',
      'jollei',
      'jollet',
      'jollemme',
      'jolleivät',
      'paitsi jos',
      'paitsi kun',
      'paitsi silloin',
      'lukuun ottamatta',
      'muuten kuin',
      'muutoin kuin',
    ),
    negation: phrases(
      'ei',
      'eikä',
      'ettei',
      'etteivät',
      'emme',
      'emmekä',
      'et',
      'eivät',
      'eivätkä',
      'mikäli ei',
    ),
  },
  sv: {
    exception: phrases('om inte', 'såvida inte', 'såvida', 'utom', 'förutom', 'med undantag', 'annat än'),
    negation: phrases('inte', 'ej', 'inga', 'inget', 'ingen', 'aldrig', 'varken'),
  },
  en: {
    exception: phrases('unless', 'except', 'except for', 'other than', 'with the exception'),
    negation: phrases('not', 'no', 'never', 'none', 'nor', 'neither', 'cannot', "don't", 'don’t'),
  },
};
