// The same figures, names and addresses in every language.
import { sectionOf } from '../../judging/found-at.ts';
import { excerpt } from '../../judging/remarks/remark.ts';
import { differencesOf, type Difference } from '../../judging/particulars/compare.ts';
import type { Edition, Finding, Said } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { particularsOf, type Located } from './located.ts';
import { sectionNamed, sectionStart } from './section-named.ts';

/** Every section says the same numbers, days, sums, addresses and references in every language. */
export const factsAgree: Rule = {
  id: 'facts-agree',
  covers: ['I18N-02'],
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Kaikilla kielillä on kerrottava samat asiat. Jos luvut tai yhteystiedot poikkeavat, lukija ei tiedä, mikä pitää paikkansa.',
    en: 'Every language must tell the same things. When figures or contact details differ, a reader cannot know which are right.',
  },

  *check({ source, editions }, surroundings) {
    if (editions.length < 2) return;
    const told = particularsOf(source, surroundings);
    for (const edition of editions.filter(({ lang }) => lang !== source.lang)) {
      const own = particularsOf(edition, surroundings);
      const [there, expected] = [edition, source].map(
        (one) => new Set(one.passages.map(({ section }) => section)),
      );
      for (const key of new Set([...told.keys(), ...own.keys()])) {
        // A section that is missing from one of them is told of by a rule of its own.
        if (!there?.has(key) || !expected?.has(key)) continue;
        const differences = differencesOf(told.get(key) ?? [], own.get(key) ?? []);
        const isAbridged = edition.words.translation?.state === 'abridged';
        for (const one of differences)
          if (!isAbridged || (one.own !== null && !one.isCount)) yield finding(key, one, edition);
      }
    }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Säilytämme lokit 6 kuukautta ja vastaamme yhden kuukauden kuluessa. Soita klo 9–16 numeroon 029 566 6700. Suojaamme tiedot',
      ],
    ],
    'en.md': [
      [
        'We protect the data',
        'We keep the logs for six months and answer within a month. Call +358 29 566 6700 from 9 a.m. to 4 p.m. We protect the data',
      ],
    ],
  },
  bad: {
    'fi.md': [
      ['Suojaamme tiedot', 'Säilytämme lokit 6 kuukautta ja poistamme ne 1.3. mennessä. Suojaamme tiedot'],
    ],
    'en.md': [['We protect the data', 'We keep the logs for six years. We protect the data']],
  },
};

function finding(key: string, { source, own, isCount }: Difference<Located>, edition: Edition): Finding {
  const name = sectionNamed(key, edition);
  return {
    edition,
    at: own ? own.at() : sectionStart(key, edition),
    ...sectionOf(key),
    ...(isCount || isLikelyTranslated(source, own) || isLikelyAdjective(source, own)
      ? { severity: 'warning' as const }
      : {}),
    message: messageOf(name, source, own, isCount),
    help:
      source === null
        ? {
            fi: 'Poista tieto tästä tai lisää se myös lähdekieliseen tekstiin.',
            en: 'Delete it here, or add it to the source language’s text as well.',
          }
        : {
            fi: 'Tarkista tieto ja korjaa se teksti, joka on väärin.',
            en: 'Check which is right, and mend the other.',
          },
  };
}

/** Two pages of one host may be the same page in two languages. */
const isLikelyTranslated = (source: Located | null, own: Located | null): boolean =>
  source?.kind === 'web' &&
  own?.kind === 'web' &&
  source.value.split('/')[0] === own.value.split('/')[0] &&
  source.value.includes('/') &&
  own.value.includes('/');

/** A country that one language names may be an adjective in the other: Swedish, yhdysvaltalainen. */
const isLikelyAdjective = (source: Located | null, own: Located | null): boolean =>
  (source === null || own === null) && (source ?? own)?.kind === 'country';

function messageOf(name: Said, source: Located | null, own: Located | null, isCount: boolean): Said {
  const [theirs, ours] = [source, own].map((one) => (one ? excerpt(one.text, 80) : ''));
  if (source && own)
    return {
      fi: `Kohdassa ”${name.fi}” on ”${ours}”, mutta lähdekielisessä tekstissä on ”${theirs}”.`,
      en: `“${name.en}” has “${ours}”, but the source language’s text has “${theirs}”.`,
    };
  if (source && isCount)
    return {
      fi: `Kohdassa ”${name.fi}” on ”${theirs}” harvemmin kuin lähdekielisessä tekstissä.`,
      en: `“${name.en}” has “${theirs}” fewer times than the source language’s text.`,
    };
  if (source)
    return {
      fi: `Kohdasta ”${name.fi}” puuttuu ”${theirs}”, joka on lähdekielisessä tekstissä.`,
      en: `“${name.en}” lacks “${theirs}”, which is in the source language’s text.`,
    };
  if (isCount)
    return {
      fi: `Kohdassa ”${name.fi}” on ”${ours}” useammin kuin lähdekielisessä tekstissä.`,
      en: `“${name.en}” has “${ours}” more times than the source language’s text.`,
    };
  return {
    fi: `Kohdassa ”${name.fi}” on ”${ours}”, jota ei ole lähdekielisessä tekstissä.`,
    en: `“${name.en}” has “${ours}”, which is not in the source language’s text.`,
  };
}
