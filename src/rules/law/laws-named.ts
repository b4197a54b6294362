// A reference to the law says which law.
import { has, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

/** What is done “in accordance with the law” names the act that says so. */
export const lawsNamed = avoids({
  id: 'laws-named',
  covers: ['LAW-07'],
  severity: 'warning',
  ground: 'GDPR 6(3), 12(1)',
  why: {
    fi: 'Maininta ”lain mukaisesti” ei kerro, mihin lukija voi vedota.',
    en: 'The words “in accordance with the law” do not tell a reader what to go by.',
  },

  kinds: ['field', 'paragraph', 'item', 'cell'],
  phrases: {
    fi: phrases(
      'lain mukaisesti',
      'lain sallimissa … rajoissa',
      'lain sallimissa rajoissa',
      'lainsäädännön mukaisesti',
      'lainsäädännön salli* … rajoissa',
      'lainsäädännön salli* rajoissa',
      'lainsäädännön edellyt* rajoissa',
      'voimassa olevan lainsäädännön',
      'voimassa olevan tietosuojalainsäädännön',
      'voimassa olevien lakien',
      'soveltuvan lainsäädännön mukaisesti',
      'soveltuvan lainsäädännön',
      'kulloinkin voimassa olevan *lainsäädännön',
    ),
    sv: phrases(
      'i enlighet med lag',
      'i enlighet med lagen',
      'i enlighet med lagstiftningen',
      'i enlighet med gällande *lagstiftning',
      'enligt gällande *lagstiftning',
      'inom de gränser som lagstiftningen',
      'i enlighet med tillämplig *lagstiftning',
      'enligt tillämplig *lagstiftning',
    ),
    en: phrases(
      'in accordance with the law',
      'in accordance with law',
      'in accordance with legislation',
      'in accordance with applicable law*',
      'in accordance with applicable legislation',
      'in accordance with applicable data protection law*',
      'in accordance with applicable data protection legislation',
      'in accordance with the applicable law*',
      'in accordance with the applicable legislation',
      'within the limits permitted by law',
      'within the limits of the law',
      'legislation in force',
    ),
  },
  unless: (mention, edition) => {
    const sentence = sentenceAround(mention, edition.lang).text;
    return has(sentence, named) || has(sentence, namedActs[edition.lang]);
  },
  message: (found) => ({
    fi: `Lakia ei nimetä: ”${found}”.`,
    en: `The law is not named: “${found}”.`,
  }),
  help: () => ({
    fi: 'Nimeä laki ja pykälä, johon viittaat, tai poista viittaus.',
    en: 'Name the act and section that you refer to, or delete the reference.',
  }),

  good: {
    'fi.md': [
      ['Suojaamme', 'Säilytämme tositteet kirjanpitolain mukaisesti ja lain 1336/1997 mukaisesti. Suojaamme'],
    ],
    'en.md': [
      [
        'We protect',
        'We keep vouchers in accordance with the law, that is, the Accounting Act (1336/1997). We protect',
      ],
    ],
  },
  bad: {
    'fi.md': [['Suojaamme', 'Käsittelemme tietoja voimassa olevan lainsäädännön mukaisesti. Suojaamme']],
    'en.md': [['We protect', 'We process data in accordance with the law. We protect']],
  },
});

/** The number of an act, a section or an article: whoever gives it names the law. */
const named = /\d\/\d{2}|§|\bGDPR\b/u;

const namedActs: Record<Lang, RegExp> = {
  fi: /(?<!\p{L})\p{L}{4,40}(?:laki|lakia|lain|laissa|laista|lakiin|asetus|asetuksen|asetusta|asetukseen)(?!\p{L})|artikla/iu,
  sv: phrases('*förordning', '*förordningen', '*slag', '*slagen', 'lagen om', 'artikel'),
  en: /\p{L} Act(?!\p{L})|Regulation|Article/u,
};
