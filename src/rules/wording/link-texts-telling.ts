// A link's text tells where it leads.
import { toString } from 'mdast-util-to-string';
import { rangeOf } from '../../reading/range.ts';
import type { Rule } from '../rule.ts';

/** No link is called just “here”, “read more” or “this link”. An address is a telling text: it says itself. */
export const linkTextsTelling: Rule = {
  id: 'link-texts-telling',
  severity: 'warning',
  why: {
    fi: 'Ruudunlukija luettelee linkit ilman ympäröivää tekstiä. Kymmenestä ”tästä”-linkistä ei voi valita.',
    en: 'A screen reader lists the links without the text around them. Nobody can choose among ten called “here”.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const { link = [], linkReference = [] } = edition.nodes;
      for (const node of [...link, ...linkReference]) {
        const text = toString(node).trim();
        if (!sayNothing.includes(bare(text))) continue;
        yield {
          edition,
          at: rangeOf(node),
          message: {
            fi: `Linkin teksti ”${text}” ei kerro, minne linkki johtaa.`,
            en: `The text of the link, “${text}”, does not tell where it leads.`,
          },
          help: {
            fi: 'Nimeä linkki sen sivun mukaan, jolle se johtaa, esimerkiksi ”toimitusehdot”.',
            en: 'Name the link after the page it leads to, for example “terms of delivery”.',
          },
        };
      }
    }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme',
        'Lue [toimitusehdot tästä](https://example.fi/ehdot) tai käy osoitteessa [example.fi](https://example.fi). Suojaamme',
      ],
    ],
    'en.md': [
      [
        'We protect',
        'Read [the terms here](https://example.fi/ehdot) or visit [example.fi](https://example.fi). We protect',
      ],
    ],
  },
  bad: {
    'fi.md': [['Suojaamme', 'Ehdot löytyvät [tästä](https://example.fi/ehdot). Suojaamme']],
    'en.md': [['We protect', 'You find the terms [here](https://example.fi/ehdot). We protect']],
  },
};

/** A text without the case of its letters, the arrows and the full stop. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

// In any of the languages: a notice in Finnish may say “read more”.
const sayNothing = [
  ...[
    'tästä',
    'tässä',
    'tänne',
    'täältä',
    'täällä',
    'klikkaa',
    'klikkaa tästä',
    'klikkaa tätä',
    'paina tästä',
  ],
  ...['katso', 'katso tästä', 'katso täältä', 'lue', 'lue lisää', 'lue lisää tästä', 'lue lisää täältä'],
  ...['lisätietoja', 'lisätietoa', 'lisätietoja täältä', 'lisää', 'linkki', 'linkistä', 'tämä linkki'],
  ...['tästä linkistä', 'tämän linkin kautta', 'tällä sivulla', 'tältä sivulta', 'siirry', 'siirry tästä'],
  ...['siirry sivulle', 'avaa', 'avaa tästä'],
  ...['här', 'hit', 'klicka', 'klicka här', 'se här', 'läs', 'läs mer', 'läs mer här', 'mer information'],
  ...[
    'mer',
    'länk',
    'länken',
    'denna länk',
    'den här länken',
    'via denna länk',
    'den här sidan',
    'denna sida',
  ],
  ...['here', 'click', 'click here', 'see here', 'read', 'read more', 'read more here', 'more', 'more info'],
  ...[
    'more information',
    'learn more',
    'find out more',
    'details',
    'link',
    'the link',
    'this link',
    'this page',
  ],
  ...['go', 'open', 'see more'],
];
