// Recipients that are named in one language are named in the others.
import { sectionOf } from '../../judging/found-at.ts';
import type { Mention } from '../../judging/mentions.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Edition } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { sectionNamed, sectionStart } from './section-named.ts';

/** A company that a section names in one language is named in the same section in every other. */
export const recipientsNamedAlike: Rule = {
  id: 'recipients-named-alike',
  covers: ['I18N-02'],
  severity: 'error',
  ground: 'GDPR 12(1), 13(1)(e), 14(1)(e)',
  why: {
    fi: 'Jokaisen lukijan pitää saada tietää, kenelle tietoja annetaan, kielestä riippumatta.',
    en: 'Every reader must learn who receives the data, whatever the language.',
  },

  *check({ source, editions }, { site }) {
    const listed = Object.values(site.recipients ?? {}).map(({ name }) => name);
    for (const edition of editions.filter(({ lang }) => lang !== source.lang)) {
      const isAbridged = edition.words.translation?.state === 'abridged';
      for (const { passage, text } of namesIn(source, listed)) {
        const key = passage.section;
        const here = textOf(key, edition);
        if (here === '' || isNamed(text, here) || isAbridged) continue;
        const name = sectionNamed(key, edition);
        yield {
          edition,
          at: sectionStart(key, edition),
          ...sectionOf(key),
          message: {
            fi: `Kohdasta ”${name.fi}” puuttuu ”${text}”, joka mainitaan lähdekielisessä tekstissä.`,
            en: `“${name.en}” does not name “${text}”, which the source language’s text names.`,
          },
          help: {
            fi: 'Mainitse se tälläkin kielellä, tai poista se lähdekielisestä tekstistä.',
            en: 'Name it in this language as well, or delete it from the source language’s text.',
          },
        };
      }
      for (const { passage, text, start } of namesIn(edition, listed)) {
        const there = textOf(passage.section, source);
        if (there === '' || isNamed(text, there)) continue;
        const name = sectionNamed(passage.section, edition);
        yield {
          edition,
          at: placeOf(edition, passage, start, start + text.length),
          ...sectionOf(passage.section),
          message: {
            fi: `Kohdassa ”${name.fi}” mainitaan ”${text}”, jota lähdekielisessä tekstissä ei mainita.`,
            en: `“${name.en}” names “${text}”, which the source language’s text does not name.`,
          },
          help: {
            fi: 'Mainitse se myös lähdekielisessä tekstissä, tai poista se tästä.',
            en: 'Name it in the source language’s text as well, or delete it here.',
          },
        };
      }
    }
  },

  good: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Pakettipalvelu Nopea Oy kuljettaa tilaukset. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [['We give your name', 'Orders are carried by Pakettipalvelu Nopea. We give your name']],
  },
  bad: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Pakettipalvelu Nopea Oy kuljettaa tilaukset. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [['We give your name', 'Orders are carried by Suomen Kuriirit Ltd. We give your name']],
  },
};

const forms =
  'Oyj|Oy|Abp|Ab|AB|Ltd|Limited|Inc|LLC|GmbH|AG|Plc|PLC|OÜ|ApS|A/S|B\\.V|N\\.V|S\\.A|Ky|ry|rf|Corporation|Corp';
const company = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}\\d&’'-]{0,40}\\s(?:&\\s)?){1,5}(?:${forms})(?![\\p{L}\\d])`,
  'gu',
);

/** The companies that an edition names, each once in a section: by their form, or by being in `site.yaml`. */
function* namesIn({ passages }: Edition, listed: readonly string[]): Generator<Mention> {
  const told = new Set<string>();
  for (const passage of passages) {
    const names = [
      ...[...passage.text.matchAll(company)].map(({ 0: text, index }) => ({ text, start: index })),
      ...listed
        .map((text) => ({ text, start: passage.text.indexOf(text) }))
        .filter(({ start }) => start !== -1),
    ];
    for (const { text, start } of names) {
      const sign = `${passage.section} ${coreOf(text)}`;
      if (told.has(sign)) continue;
      told.add(sign);
      yield { passage, text, start };
    }
  }
}

/** The word before the form, by which a company is known; the form itself is translated, and the word inflects. */
const coreOf = (name: string): string => {
  const words = name.split(/\s/).filter((word) => !new RegExp(`^(?:${forms})$`).test(word));
  const word = words.at(-1) ?? name;
  return word.slice(0, Math.max(4, word.length - 3)).toLowerCase();
};

const isNamed = (name: string, text: string): boolean => text.includes(coreOf(name));

const textOf = (key: string, { passages }: Edition): string =>
  passages
    .filter(({ section }) => section === key)
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
