// The right to object stands out from what else is told (GDPR 21(4)).
import { underGdpr } from '../../law/frameworks.ts';
import { rightsOf } from '../../law/rights.ts';
import type { Edition, Passage } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { rightWords, rightsIn } from './rights-spoken-of.ts';

/** The right to object is not told in a paragraph of many rights alone. Where the page has a line for it, that is a note. */
export const objectionSeparate: Rule = {
  id: 'objection-separate',
  covers: ['RGT-06'],
  severity: underGdpr('warning'),
  ground: 'GDPR 21(4)',
  why: {
    fi: 'Vastustamisoikeus on kerrottava selkeästi ja muusta erillään. Pitkän luettelon keskeltä sitä ei huomaa.',
    en: 'The right to object must be told clearly and separately. In the middle of a long enumeration no one notices it.',
  },

  *check({ facts, editions }) {
    const isOnPage = rightsOf(facts).includes('objection');
    for (const edition of editions) {
      const told = edition.passages.filter((passage) => speaksOfObjection(passage, edition));
      const [first] = told;
      if (!first || told.some((passage) => !isCrowded(passage, edition))) continue;
      const [found] = [...first.text.matchAll(rightWords[edition.lang].objection)];
      if (!found) continue;
      yield {
        ...foundAt(edition, { passage: first, text: found[0], start: found.index }),
        ...(isOnPage && { severity: 'info' as const }),
        message: {
          fi: `Vastustamisoikeus (”${found[0]}”) kerrotaan samassa kappaleessa monen muun oikeuden kanssa.`,
          en: `The right to object (“${found[0]}”) is told in one paragraph with several other rights.`,
        },
        help: isOnPage
          ? {
              fi: 'Poista se kappaleesta: sivu kertoo vastustamisoikeuden omalla rivillään.',
              en: 'Delete it from the paragraph: the page tells the right to object on a line of its own.',
            }
          : {
              fi: 'Siirrä vastustamisoikeus omaan kappaleeseensa.',
              en: 'Move the right to object to a paragraph of its own.',
            },
      };
    }
  },

  good: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Voit vastustaa käsittelyä. Jos vastustat markkinointia, poistamme tietosi siitä.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your',
        'You can object to processing. If you object to marketing, we delete your data from it.\n\nSend your',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Sinulla on oikeus saada pääsy tietoihisi, oikaista ja poistaa ne, rajoittaa ja vastustaa käsittelyä sekä siirtää tiedot järjestelmästä toiseen.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your',
        'You have the right to access, rectify and erase your data and to restrict and object to its processing.\n\nSend your',
      ],
    ],
  },
};

const speaksOfObjection = ({ section, text }: Passage, { lang }: Edition) =>
  section === 'rights' && rightsIn(text, lang).includes('objection');

const isCrowded = ({ text }: Passage, { lang }: Edition) => rightsIn(text, lang).length > 2;
