// A sentence is short enough to be understood at one reading.
import type { Lang } from '../../model.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Rule } from '../rule.ts';
import { sectionOf } from '../../judging/found-at.ts';

/** No sentence has many more words than a good one; one with some more is worth a look. */
export const sentencesShort: Rule = {
  id: 'sentences-short',
  covers: ['LNG-03'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Pitkän virkkeen alku unohtuu ennen loppua.',
    en: 'By the end of a long sentence, its beginning has been forgotten.',
  },

  *check({ editions }) {
    for (const edition of editions)
      for (const { passage, text, start, words } of edition.running) {
        const most = longest[edition.lang];
        if (words.length <= most) continue;
        yield {
          edition,
          at: placeOf(edition, passage, start, start + text.length),
          ...(words.length <= most + 5 && { severity: 'info' as const }),
          ...sectionOf(passage.section),
          message: {
            fi: `Virke, joka alkaa ”${words.slice(0, 3).join(' ')}…”, on pitkä: siinä on ${words.length} sanaa.`,
            en: `The sentence that begins “${words.slice(0, 3).join(' ')}…” is long: it has ${words.length} words.`,
          },
          help: {
            fi: `Jaa se kahdeksi virkkeeksi tai tee siitä luettelo. Hyvässä virkkeessä on enintään ${most} sanaa.`,
            en: `Split it in two, or make it a list. A good sentence has at most ${most} words.`,
          },
        };
      }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot salauksella',
        'Soita numeroon 029 566 6700 arkisin klo 10:30 alkaen, tai kirjoita osoitteeseen tietosuoja@example.fi tai PL 800, 00531 Helsinki, tai lue lisää osoitteesta https://tietosuoja.fi esim. Tietosuojalain (1050/2018) 29 §:n kohdalta. Suojaamme tiedot salauksella',
      ],
    ],
    'en.md': [
      [
        'We protect the data by encryption',
        'Call 029 566 6700 from 10:30, or write to tietosuoja@example.fi or P.O. Box 800, 00531 Helsinki, or read more at https://tietosuoja.fi, e.g. Section 29 of the Act (1050/2018). We protect the data by encryption',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla.',
        'Suojaamme verkkokaupan asiakkaiden tiedot salauksella ja käyttöoikeuksilla siten, että vain ne työntekijät, jotka tarvitsevat tietoja työssään, näkevät ne, ja lisäksi valvomme lokista, kuka tietoja on katsonut ja milloin se on tapahtunut.',
      ],
    ],
    'en.md': [
      [
        'We protect the data by encryption and access rights.',
        'We protect the data by encryption and access rights, and only those of our employees who need it in their daily work may see any of it.',
      ],
    ],
  },
};

/** The words of a long sentence that is still good. Finnish says in fifteen what takes twenty with articles and prepositions. */
const longest: Record<Lang, number> = { fi: 20, sv: 25, en: 25 };
