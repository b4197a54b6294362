// What belongs in one section does not stand in another, where no reader looks for it.
import { has, sentencesIn } from '../../judging/sentences.ts';
import * as languages from '../../languages/index.ts';
import { phrases } from '../../languages/phrases.ts';
import type { SectionKey } from '../../law/sections.ts';
import type { Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

type Stray = {
  /** Where it is looked for. */
  in: readonly SectionKey[];
  /** Where it belongs. */
  to: SectionKey;
  words: Record<Lang, RegExp>;
  /** With these the sentence is about the section it stands in, after all. */
  unless: Record<Lang, RegExp>;
};

/** Disclosures are not told under security, nor retention under disclosures, nor consent to marketing under sources. */
export const textInItsSection: Rule = {
  id: 'text-in-its-section',
  covers: ['STR-07'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Lukija etsii asiaa sen otsikon alta. Muualta hän ei löydä sitä.',
    en: 'A reader looks for a thing under its heading, and elsewhere does not find it.',
  },

  *check({ editions }) {
    for (const edition of editions)
      for (const stray of strays)
        for (const sentence of sentencesIn(edition, {
          sections: stray.in,
          kinds: ['paragraph', 'item', 'cell'],
        })) {
          const [found] = sentence.text.matchAll(stray.words[edition.lang]);
          if (!found || has(sentence.text, stray.unless[edition.lang])) continue;
          const { sections: own } = languages[edition.lang];
          const mention = { ...sentence, text: found[0], start: sentence.start + found.index };
          const here = stray.in.find((key) => key === sentence.passage.section) ?? stray.to;
          yield {
            ...foundAt(edition, mention),
            message: {
              fi: `Kohdassa ”${own[here]}” on tietoa, joka kuuluu kohtaan ”${own[stray.to]}”: ”${found[0]}”.`,
              en: `The section “${own[here]}” has text that belongs in “${own[stray.to]}”: “${found[0]}”.`,
            },
            help: {
              fi: `Siirrä se otsikon \`## ${own[stray.to]}\` alle.`,
              en: `Move it under the heading \`## ${own[stray.to]}\`.`,
            },
          };
        }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme',
        'Kun luovutamme tietoja kuljetusyritykselle, salaamme ne. Tunnuksia ei luovuteta toisille. Suojaamme',
      ],
      [
        'puhelinnumerosi.',
        'puhelinnumerosi. Palveluntarjoajan järjestelmästä tiedot poistetaan, kun tilaus on perillä.',
      ],
    ],
    'en.md': [
      [
        'We protect',
        'When we disclose data to the carrier, we encrypt it. Passwords are not disclosed to others. We protect',
      ],
      [
        'to the carrier.',
        'to the carrier. In the system of the provider the data is erased once the order has arrived.',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Suojaamme',
        'Tietoja kerrotaan tai luovutetaan ulkopuolisille vain lakiin perustuvan ilmoitusvelvollisuuden johdosta. Suojaamme',
      ],
      ['puhelinnumerosi.', 'puhelinnumerosi. Poistamme tiedot kuuden kuukauden kuluttua.'],
    ],
    'en.md': [
      ['We protect', 'We disclose data to outsiders only when the law obliges us to. We protect'],
      ['to the carrier.', 'to the carrier. We erase the data after six months.'],
    ],
  },
};

const strays: readonly Stray[] = [
  {
    in: ['security'],
    to: 'disclosures',
    words: {
      fi: phrases(
        'tie* luovutetaan',
        'tie* ei luovuteta',
        'luovutamme … tie*',
        'luovutamme tie*',
        'emme luovuta … tie*',
        'emme luovuta tie*',
        'tie* kerrotaan tai luovutetaan',
        'tie* ilmoitetaan ainoastaan',
        'tie* ilmoitetaan vain',
        'lakiin perustuvan ilmoitusvelvollisuuden',
      ),
      sv: phrases(
        'uppgift* lämnas … ut',
        'uppgift* lämnas ut',
        'uppgift* lämnas inte ut',
        'lämnar … ut … uppgift*',
        'lämnar ut uppgift*',
        'lämnar inte ut uppgift*',
        'lagstadgad anmälningsskyldighet',
      ),
      en: phrases(
        'data is disclosed',
        'data are disclosed',
        'data is not disclosed',
        'data are not disclosed',
        'we disclose … data',
        'we disclose data',
        'not disclose … data',
        'not disclose data',
        'pass on or disclose data',
      ),
    },
    unless: {
      fi: phrases(
        'kun … luovut*',
        'jos … luovut*',
        'ennen kuin',
        'sala*',
        'suoja*',
        'tunnuks*',
        'vaitiolo*',
        'sopimu*',
      ),
      sv: phrases(
        'när … lämna*',
        'om … lämna*',
        'innan',
        'krypter*',
        'skydda*',
        'lösenord*',
        'tystnad*',
        'avtal*',
      ),
      en: phrases(
        'when we',
        'if we',
        'before we',
        'encrypt*',
        'protect*',
        'secure*',
        'password*',
        'confidential*',
      ),
    },
  },
  {
    in: ['disclosures', 'transfers'],
    to: 'retention',
    words: {
      fi: phrases(
        'poistamme … tie*',
        'poistamme tie*',
        'tie* poistetaan',
        'hävitämme … tie*',
        'hävitämme tie*',
        '*tie* hävitetään',
        'säilytämme … # *',
        'tie* säilytetään … # *',
        'säilytysaika on',
      ),
      sv: phrases(
        'vi raderar uppgift*',
        'vi raderar … uppgift*',
        'uppgift* raderas',
        'vi sparar … i # *',
        'uppgift* sparas i # *',
        'lagringstiden är',
      ),
      en: phrases(
        'we erase … data',
        'we erase data',
        'we delete … data',
        'we delete data',
        'data is erased',
        'data is deleted',
        'data is destroyed',
        'we keep … for # *',
        'data is kept for # *',
        'retention period is',
      ),
    },
    unless: {
      fi: phrases(
        'vastaanottaja*',
        'käsittelijä*',
        'palveluntarjoaja*',
        'kumppani*',
        'toimittaja*',
        'luovutuksen',
      ),
      sv: phrases('mottagare*', 'biträde*', 'leverantör*', 'partner*'),
      en: phrases('recipient*', 'processor*', 'provider*', 'partner*', 'supplier*', 'carrier*'),
    },
  },
  {
    in: ['sources'],
    to: 'purpose',
    words: {
      fi: phrases('*markkinoin* … pyyd* … suostumu*', 'pyyd* … suostumu* … *markkinoin*'),
      sv: phrases('*marknadsföring* … ber … samtyck*', 'ber … samtyck* … *marknadsföring*'),
      en: phrases('marketing … ask* … consent', 'ask* … consent … marketing'),
    },
    unless: { fi: phrases('kumppani*'), sv: phrases('partner*'), en: phrases('partner*') },
  },
];
