// Where some marketing needs consent and some can be forbidden, the text says which channel is which.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { mentionsIn, type Mention } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import * as languages from '../../languages/index.ts';
import type { Edition, Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** No edition has marketing “unless you have forbidden it” beside marketing “with your consent” without a channel. */
export const marketingChannelsApart: Rule = {
  id: 'marketing-channels-apart',
  covers: ['MKT-02'],
  severity: 'warning',
  ground: 'SVPL 200 §',
  why: {
    fi: 'Sähköposti vaatii suostumuksen, kirjeen voi vain kieltää. Lukijan pitää tietää, kumpi koskee mitäkin kanavaa.',
    en: 'E-mail needs consent, a letter can only be forbidden. A reader must know which holds for which channel.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const refusal = marketingWith(optOut, edition);
      const consent = marketingWith(optIn, edition);
      if (!refusal || !consent) continue;
      yield {
        ...foundAt(edition, refusal),
        message: {
          fi: `Markkinoinnista sanotaan sekä ”${refusal.text}” että ”${consent.text}”, mutta kanavia ei mainita.`,
          en: `On marketing the notice says both “${refusal.text}” and “${consent.text}”, but names no channels.`,
        },
        help: {
          fi: 'Erottele kanavat: mihin tarvitaan suostumus (esimerkiksi sähköposti) ja minkä voi kieltää (esimerkiksi posti).',
          en: 'Separate the channels that need consent (such as e-mail) from those that can be forbidden (such as post).',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Lähetämme mainontaa postitse, ellet ole kieltänyt sitä. Sähköpostimainontaan pyydämme suostumuksesi. Annamme kuljetusyritykselle',
      ],
      ['profiling: none\n', 'profiling: none\nrights:\n  - withdrawal\n'],
    ],
    'en.md': [
      [
        'We give your name',
        'We send advertisements by post unless you have forbidden it. For advertisements by e-mail we ask your consent. We give your name',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Käytämme tietojasi markkinointiin, ellet ole kieltänyt sitä. Markkinointiin pyydämme suostumuksesi. Annamme kuljetusyritykselle',
      ],
      ['profiling: none\n', 'profiling: none\nrights:\n  - withdrawal\n'],
    ],
    'en.md': [
      [
        'We give your name',
        'We use your data for marketing unless you have forbidden it. For marketing we ask your consent. We give your name',
      ],
    ],
  },
};

/** The first such words in a sentence on marketing that names no channel. */
const marketingWith = (words: Record<Lang, RegExp>, edition: Edition): Mention | undefined =>
  [...mentionsIn(edition, words[edition.lang], { kinds: ['paragraph', 'item', 'cell'] })].find((mention) => {
    const sentence = sentenceAround(mention, edition.lang).text;
    return (
      has(sentence, languages[edition.lang].mentions.directMarketing) &&
      !has(sentence, channels[edition.lang]) &&
      (words === optOut || (!isDenied(mention, edition.lang) && !has(sentence, endings[edition.lang])))
    );
  });

/** Marketing goes on until it is forbidden. */
const optOut: Record<Lang, RegExp> = {
  fi: phrases(
    'ellet ole kieltänyt',
    'ellet kiellä',
    'ellet erikseen kiellä',
    'ellet … kieltänyt',
    'jollet ole kieltänyt',
    'jollet kiellä',
    'jollet … kieltänyt',
    'jos et ole kieltänyt',
    'jos et kiellä',
    'ellei … ole kieltänyt',
    'ellei … kiellä',
    'jollei … ole kieltänyt',
    'jollei … kiellä',
    'mikäli et ole kieltänyt',
    'mikäli … ei ole kieltänyt',
  ),
  sv: phrases(
    'om du inte har förbjudit',
    'om du inte förbjuder',
    'om inte du har förbjudit',
    'såvida du inte har förbjudit',
    'såvida du inte förbjuder',
    'om kunden inte har förbjudit',
    'om den registrerade inte har förbjudit',
  ),
  en: phrases(
    'unless you have forbidden',
    'unless you forbid',
    'unless you have objected',
    'unless you object',
    'unless you have opted out',
    'unless you opt out',
    'unless the customer has forbidden',
    'unless the customer has objected',
    'unless the data subject has objected',
  ),
};

/** Marketing begins with consent. */
const optIn: Record<Lang, RegExp> = {
  fi: phrases('suostumus', 'suostumuksesi', 'suostumuksen', 'suostumuksella*', 'suostumuksensa'),
  sv: phrases('samtycke', 'samtycket'),
  en: phrases('consent'),
};

const channels: Record<Lang, RegExp> = {
  fi: phrases(
    'sähköi*',
    'sähköposti*',
    'tekstiviest*',
    'uutiskirje*',
    'posti*',
    'kirje*',
    'puhelimi*',
    'puhelin*',
    'soit*',
    'suoramainos*',
    'suoramainont*',
    'painet*',
  ),
  sv: phrases(
    'elektronisk*',
    '*e-post*',
    'sms',
    'nyhetsbrev*',
    'post',
    'posten',
    'brev',
    'telefon*',
    'ring*',
  ),
  en: phrases(
    'electronic*',
    'e-mail*',
    'email*',
    'text message*',
    'sms',
    'newsletter*',
    'post',
    'postal',
    'mail',
    'letter*',
    'phone',
    'telephone',
    'call*',
  ),
};

/** Words of a sentence on how consent ends, not on how marketing begins. */
const endings: Record<Lang, RegExp> = {
  fi: phrases('peru*', 'kieltä*'),
  sv: phrases('återkall*', 'förbju*'),
  en: phrases('withdraw*', 'revok*', 'object*'),
};
