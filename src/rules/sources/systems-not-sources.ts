// A system of one's own is no source: people are.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

/** A source is someone whom data comes from, not the system that it is kept in. */
export const systemsNotSources = avoids({
  id: 'systems-not-sources',
  covers: ['SRC-05'],
  severity: 'info',
  ground: 'GDPR 13, 14(2)(f)',
  why: {
    fi: 'Järjestelmään tiedot on jo tallennettu. Lukija haluaa tietää, keneltä ne alun perin saadaan.',
    en: 'A system holds what was already stored. A reader wants to know from whom it comes in the first place.',
  },

  sections: ['sources'],
  kinds: ['field', 'paragraph', 'item', 'cell'],
  phrases: {
    fi: phrases(
      '*tallennusjärjestelmästä*',
      '*tallennusjärjestelmistä*',
      '*nauhoitusjärjestelmästä*',
      '*tilausjärjestelmästä*',
      '*varausjärjestelmästä*',
      '*hallintajärjestelmästä*',
      '*ohjausjärjestelmästä*',
      '*kassajärjestelmästä*',
      '*valvontajärjestelmästä*',
      'CRM-järjestelmästä*',
      'järjestelmästämme',
      'järjestelmistämme',
      'omasta järjestelmästä*',
      'omista järjestelmistä*',
      '*tallennusjärjestelmä',
      '*nauhoitusjärjestelmä',
      '*tilausjärjestelmä',
      '*varausjärjestelmä',
      '*hallintajärjestelmä',
      '*ohjausjärjestelmä',
      '*kassajärjestelmä',
      'CRM-järjestelmä',
      'oma järjestelmä',
      'omat järjestelmät',
    ),
    sv: phrases(
      '*inspelningssystemet',
      '*beställningssystemet',
      '*bokningssystemet',
      '*kundhanteringssystemet',
      '*kassasystemet',
      'CRM-systemet',
      'vårt system',
      'våra system',
      'egna system',
    ),
    en: phrases(
      '* recording system',
      '* ordering system',
      '* booking system',
      '* management system',
      '* checkout system',
      'CRM system',
      'our system',
      'our systems',
      'our own system',
      'our own systems',
    ),
  },
  unless: (mention, { lang }) => {
    const { text } = sentenceAround(mention, lang);
    const before = mention.passage.text.slice(Math.max(0, mention.start - 60), mention.start);
    const isField = mention.passage.kind === 'field';
    return (
      isDenied(mention, lang) ||
      has(text, people[lang]) ||
      (!isField && lang === 'fi' && /järjestelmä$/i.test(mention.text)) ||
      (lang !== 'fi' && !from[lang].test(before) && !(isField && /^(?:the |our |vårt )?$/i.test(before)))
    );
  },
  message: (found) => ({
    fi: `Lähteeksi on merkitty järjestelmä: ”${found}”.`,
    en: `A system is given as a source: “${found}”.`,
  }),
  help: () => ({
    fi: 'Kerro alkuperäinen lähde, esimerkiksi asiakas tai puhelun osapuolet.',
    en: 'Tell the original source, for example the customer or the parties to a call.',
  }),

  good: {
    'fi.md': [
      [
        '## Tietojen vastaanottajat',
        '## Tietolähteet\n\nSaamme tiedot tilausjärjestelmästä, johon kirjaat ne itse.\n\n## Tietojen vastaanottajat',
      ],
    ],
    'en.md': [
      [
        '## Recipients',
        '## Sources\n\nWe obtain the data from the ordering system, where you enter it yourself.\n\n## Recipients',
      ],
    ],
  },
  bad: {
    'fi.md': [['    name: asiakas itse\n', '    name: tilausjärjestelmä\n']],
    'en.md': [['    name: the customer\n', '    name: the ordering system\n']],
  },
});

/** Words by which the sentence does tell of a person. */
const people: Record<Lang, RegExp> = {
  fi: phrases(
    'johon',
    'jonne',
    'itse',
    'antam*',
    'anna*',
    'syöt*',
    'kirjaa*',
    'ilmoit*',
    'täyt*',
    'osapuol*',
  ),
  sv: phrases('där', 'själv', 'ger', 'lämnar', 'fyller', 'anger', 'parter*'),
  en: phrases('where', 'yourself', 'themselves', 'you', 'give*', 'enter*', 'fill*', 'party', 'parties'),
};

const from: Record<Lang, RegExp> = {
  fi: /$/u,
  sv: /(?<!\p{L})(?:från|ur)\s{1,3}(?:\p{L}{1,40}\s{1,3})?$/iu,
  en: /(?<!\p{L})from\s{1,3}(?:the\s{1,3}|our\s{1,3})?$/iu,
};
