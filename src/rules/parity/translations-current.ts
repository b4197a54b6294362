// Translations follow the text that they were made from.
import { sectionOf } from '../../judging/found-at.ts';
import { excerpt } from '../../judging/remarks/remark.ts';
import { changeSince, sentencesBySection } from '../../judging/translation-marks.ts';
import * as languages from '../../languages/index.ts';
import type { Edition, Finding } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { sectionNamed, sectionStart } from './section-named.ts';

/** What `seloste translated` writes for the example’s notice. */
const translatedFrom = `translation:
  state: complete
  sources:
    meta: 119eea39fec4 adb6 ffca ae30 2ad4
    contact: 1e208ca9bc18 1e20
    purpose: 8c604139894d 328d 824d e762 ace1
    retention: 964715684cc6 df6e 986f
    dataSubjects: e8cf6bc3e0a5 e8cf
    content: fea1cf55e7a9 47eb 29d1
    sources: 81dfbf7b295d feef d191
    disclosures: 7faa54814aeb 921d 93f5 7678
    security: 18e233210dff 17d9 9dc2
    rights: 0fc252472583 986c 391b
provision:`;

/** No section of the source language has changed since its translation was marked as made. Without marks nothing is said. */
export const translationsCurrent: Rule = {
  id: 'translations-current',
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Kun lähdekielinen teksti muuttuu, käännös kertoo vanhaa tietoa, kunnes se päivitetään.',
    en: 'When the source language’s text changes, a translation tells what is no longer so until it is brought up to date.',
  },

  *check({ id, source, editions }) {
    const told = sentencesBySection(source);
    for (const edition of editions.filter(({ lang }) => lang !== source.lang)) {
      const { state, sources } = edition.words.translation ?? {};
      if (sources === undefined) continue;
      const own = new Set(edition.passages.map(({ section }) => section));
      for (const [key, sentences] of told) {
        const mark = sources[key];
        // What an abridged translation leaves out cannot be behind.
        if (state === 'abridged' && !own.has(key)) continue;
        if (mark === undefined) yield unmarked(id, key, edition, source);
        const change = mark === undefined ? null : changeSince(mark, sentences);
        if (change) yield changed(id, key, change, edition, source);
      }
      for (const key of Object.keys(sources)) if (!told.has(key)) yield gone(id, key, edition);
    }
  },

  good: {
    'fi.md': [['Suojaamme tiedot salauksella ja', 'Suojaamme tiedot **salauksella**\nja']],
    'en.md': [['provision:', translatedFrom]],
  },
  bad: {
    'fi.md': [['Suojaamme tiedot salauksella ja', 'Valvomme käyttöä. Suojaamme tiedot salauksella ja']],
    'en.md': [['provision:', translatedFrom]],
  },
};

type Change = { added: readonly string[]; removed: number };

function changed(
  id: string,
  key: string,
  { added, removed }: Change,
  edition: Edition,
  source: Edition,
): Finding {
  const name = sectionNamed(key, source);
  return {
    ...placed(key, edition),
    message: {
      fi: `Lähdekielisen tekstin kohta ”${name.fi}” on muuttunut käännöksen jälkeen${said(whatFi(added, removed))}.`,
      en: `“${name.en}” of the source language’s text has changed since it was translated${said(whatEn(added, removed))}.`,
    },
    help: help(id, edition),
  };
}

const said = (what: readonly string[]): string => (what.length > 0 ? `: ${what.join(', ')}` : '');

const whatFi = (added: readonly string[], removed: number): string[] => [
  ...(added.length > 0 ? [`uutta ${quoted(added, '”')}`] : []),
  ...(added.length > mostQuoted ? [`ja ${added.length - mostQuoted} muuta virkettä`] : []),
  ...(removed > 0 ? [`pois jääneitä virkkeitä ${removed}`] : []),
  ...(added.length === 0 && removed === 0 ? ['virkkeiden järjestys on toinen'] : []),
];

const whatEn = (added: readonly string[], removed: number): string[] => [
  ...(added.length > 0 ? [`new ${quoted(added, '“')}`] : []),
  ...(added.length > mostQuoted ? [`and ${added.length - mostQuoted} more`] : []),
  ...(removed > 0 ? [`sentences gone ${removed}`] : []),
  ...(added.length === 0 && removed === 0 ? ['its sentences are in another order'] : []),
];

const mostQuoted = 3;

const quoted = (sentences: readonly string[], opening: '”' | '“'): string =>
  sentences
    .slice(0, mostQuoted)
    .map((sentence) => `${opening}${excerpt(sentence, 120).replace(/[.!?]$/, '')}”`)
    .join(', ');

function unmarked(id: string, key: string, edition: Edition, source: Edition): Finding {
  const name = sectionNamed(key, source);
  return {
    ...placed(key, edition),
    message: {
      fi: `Kohdasta ”${name.fi}” ei ole merkitty, mistä tekstistä se on käännetty.`,
      en: `It is not recorded which text “${name.en}” was translated from.`,
    },
    help: help(id, edition),
  };
}

const gone = (id: string, key: string, edition: Edition): Finding => ({
  edition,
  at: ['translation', 'sources', key],
  message: {
    fi: `Kohtaa ”${key}” ei enää ole lähdekielisessä tekstissä.`,
    en: `“${key}” is no longer in the source language’s text.`,
  },
  help: help(id, edition),
});

const placed = (key: string, edition: Edition): Pick<Finding, 'edition' | 'at' | 'section'> => ({
  edition,
  at: sectionStart(key, edition),
  ...sectionOf(key),
});

const help = (id: string, { lang }: Edition) => ({
  fi: `Tarkista käännös (${languages[lang].autonym}) ja merkitse se tehdyksi: \`seloste translated ${id} --language ${lang}\``,
  en: `Check the translation (${languages[lang].autonym}), and record it as made: \`seloste translated ${id} --language ${lang}\``,
});
