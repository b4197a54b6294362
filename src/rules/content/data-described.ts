// A list of data has an end: no “other data”, no “etc.”
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

/** What data is processed is told without words that leave the list open. */
export const dataDescribed = avoids({
  id: 'data-described',
  covers: ['CNT-07'],
  severity: 'warning',
  ground: 'GDPR 12(1), 14(1)(d)',
  why: {
    fi: 'Avoin luettelo sallisi minkä tahansa tiedon, eikä lukija tiedä, mitä hänestä kerätään.',
    en: 'An open list would allow any data at all, and a reader cannot tell what is collected about them.',
  },

  sections: ['content'],
  kinds: ['field', 'paragraph', 'item', 'cell'],
  phrases: {
    fi: phrases(
      'muut tiedot',
      'muut * tiedot',
      'muut * * tiedot',
      'muut * * * tiedot',
      'muita tietoja',
      'muita * tietoja',
      'muita * * tietoja',
      'muita * * * tietoja',
      'muuta tietoa',
      'muuta * tietoa',
      'ym.',
      'ym',
      'yms.',
      'yms',
      'jne.',
      'jne',
      'ynnä muu*',
      'ja niin edelleen',
      'muita vastaavia',
      'muut vastaavat',
      'tai vastaav*',
    ),
    sv: phrases(
      'övriga uppgifter',
      'övriga * uppgifter',
      'övriga * * uppgifter',
      'andra uppgifter',
      'andra * uppgifter',
      'annan information',
      'övrig information',
      'm.m.',
      'm.m',
      'osv.',
      'osv',
      'etc.',
      'etc',
      'och så vidare',
      'och liknande',
    ),
    en: phrases(
      'other data',
      'other * data',
      'other *-* data',
      'other information',
      'other * information',
      'other details',
      'etc.',
      'etc',
      'and so on',
      'and so forth',
      'and the like',
    ),
  },
  unless: (mention, edition) => {
    const { lang } = edition;
    const { passage, text, start } = mention;
    const sentence = sentenceAround(mention, edition.lang).text;
    const isToken = /^(?:ym|jne|ynnä|ja niin|m\.m|osv|etc|och|and)/i.test(text);
    const before = passage.text.slice(Math.max(0, start - 30), start);
    const after = passage.text.slice(start + text.length);
    return (
      isDenied(mention, edition.lang) ||
      has(sentence, keeping[lang]) ||
      has(after.slice(0, 30), detailing[lang]) ||
      /^\s*[:(]/.test(after) ||
      /^\s(?:system|source|controller|subject|protection|secur)/i.test(after) ||
      (passage.kind === 'paragraph' && !isToken && !added[lang].test(before))
    );
  },
  message: (found) => ({
    fi: `”${found}” ei kerro, mitä tietoja käsitellään.`,
    en: `“${found}” does not tell which data is processed.`,
  }),
  help: () => ({
    fi: 'Nimeä tiedot tai tietoryhmät, joita tarkoitat.',
    en: 'Name the data, or the categories of data, that you mean.',
  }),

  good: {
    'fi.md': [
      [
        '## Tietojen vastaanottajat',
        '## Käsiteltävät henkilötiedot ja säilytysaika\n\nEmme kerää muita tietoja.\n\n## Tietojen vastaanottajat',
      ],
    ],
    'en.md': [
      [
        '## Recipients',
        '## Personal data processed and retention\n\nWe do not collect other data.\n\n## Recipients',
      ],
    ],
  },
  bad: {
    'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot ja muut asiakaskohtaiset tiedot\n']],
    'en.md': [['    name: order data\n', '    name: order data and other customer-specific data\n']],
  },
});

const keeping: Record<Lang, RegExp> = {
  fi: phrases('säilyt*', 'poist*', 'hävit*', 'halutessasi'),
  sv: phrases('lagras', 'bevaras', 'sparas', 'raderas', 'förvaras'),
  en: phrases('kept', 'keep', 'erased', 'deleted', 'retained', 'if you wish'),
};

const detailing: Record<Lang, RegExp> = {
  fi: phrases('kuten', 'esimerkiksi', 'esim', 'joita ovat'),
  sv: phrases('såsom', 'till exempel', 't.ex'),
  en: phrases('such as', 'for example', 'e.g'),
};

/** In running text the words leave a list open only when they are added to something. */
const added: Record<Lang, RegExp> = {
  fi: /(?:,|(?<!\p{L})(?:ja|sekä|tai|myös|lisäksi|mahdollisesti))\s*$/iu,
  sv: /(?:,|(?<!\p{L})(?:och|samt|eller|även|också))\s*$/iu,
  en: /(?:,|(?<!\p{L})(?:and|or|also|any))\s*$/iu,
};
