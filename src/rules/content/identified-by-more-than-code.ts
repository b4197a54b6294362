// Nobody is identified by the personal identity code alone.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

/** A person is not identified by the identity code alone, nor by the code and the name (section 29, since 2024-01-01). */
export const identifiedByMoreThanCode = avoids({
  id: 'identified-by-more-than-code',
  covers: ['CNT-04'],
  severity: underGdpr('error'),
  ground: 'Tietosuojalaki 29 §',
  why: {
    fi: 'Henkilötunnus ei ole salasana: moni muukin voi tietää sen. Laki kieltää tunnistamisen pelkästään sillä.',
    en: 'An identity code is no password: others may know it too. The law forbids identification by it alone.',
  },

  phrases: {
    fi: phrases(
      'henkilötunnuksella*',
      'henkilötunnuks* perusteella',
      'henkilötunnuks* avulla',
      'henkilötunnuks* loppuosa*',
      'sosiaaliturvatunnuksella*',
      'sosiaaliturvatunnuks* perusteella',
      'hetulla*',
      'hetun perusteella',
      'kysy* … henkilötunnu*',
    ),
    sv: phrases(
      'med personbeteckning*',
      'med din personbeteckning*',
      'med namn* och personbeteckning*',
      'med hjälp av … personbeteckning*',
      'på basis av … personbeteckning*',
      'utifrån … personbeteckning*',
      'enbart … personbeteckning*',
      'frågar … personbeteckning*',
    ),
    en: phrases(
      'by … personal identity code*',
      'with … personal identity code*',
      'using … personal identity code*',
      'on the basis of … personal identity code*',
      'personal identity code alone',
      'ask* for … personal identity code*',
    ),
  },
  unless: (mention, edition) => {
    const { lang } = edition;
    const text = sentenceAround(mention, edition.lang).text;
    return !has(text, identifying[lang]) || isDenied(mention, edition.lang) || has(text, otherMeans[lang]);
  },
  message: (found) => ({
    fi: `Henkilö tunnistetaan vain henkilötunnuksesta tai nimestä ja henkilötunnuksesta: ”${found}”.`,
    en: `A person is identified by the identity code alone, or by the name and the code: “${found}”.`,
  }),
  help: () => ({
    fi: 'Kerro muu tapa, jolla tunnistatte henkilön. Jos muuta tapaa ei ole, korjatkaa ensin käytäntö.',
    en: 'Tell the other means by which you identify the person. If there is none, mend the practice first.',
  }),

  good: {
    'fi.md': [
      ['Lähetä pyyntö', 'Tunnistamme sinut pankkitunnuksilla, emme henkilötunnuksella.\n\nLähetä pyyntö'],
    ],
    'en.md': [
      [
        'Send your request',
        'We identify you with your bank codes, not with your personal identity code.\n\nSend your request',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Tunnistamme sinut puhelimessa nimen ja henkilötunnuksen perusteella.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your request',
        'On the phone we identify you by your name and personal identity code.\n\nSend your request',
      ],
    ],
  },
});

const identifying: Record<Lang, RegExp> = {
  fi: phrases(
    'tunnistamme',
    'tunnistaa*',
    'tunnistami*',
    'varmist* … henkilöllisyy*',
    'tunnistetaan',
    'tunnistautu*',
    'tunnistaudu*',
    'henkilöllisyy*',
    'todennamme',
    'todennetaan',
  ),
  sv: phrases('identifiera*', 'identifiering*', 'verifiera* … identitet', 'identiteten'),
  en: phrases('identify*', 'identifies', 'identified', 'verify … identity', 'authenticate*'),
};

const otherMeans: Record<Lang, RegExp> = {
  fi: phrases(
    'vahva*',
    'vahvi*',
    '*pankkitunnu*',
    '*pankin tunnu*',
    'mobiilivarmen*',
    '*varmen*',
    'passi*',
    'ajokort*',
    'henkilökort*',
    'henkilöllisyystodistu*',
    '*kysymy*',
    'lisäksi',
    'salasana*',
    'asiakasnumero*',
    '*osoit*',
    'puhelinnumero*',
    'yhdessä',
  ),
  sv: phrases('stark*', 'bankkod*', '*certifikat*', 'pass', 'körkort*', '*frågor*', 'dessutom', 'lösenord*'),
  en: phrases('strong*', 'bank*', '*certificate*', 'passport', 'driving*', '*question*', 'also', 'password*'),
};
