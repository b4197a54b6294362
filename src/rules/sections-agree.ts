// The same sections in every language.
import * as languages from '../languages/index.ts';
import { isSectionKey } from '../law/sections.ts';
import type { Edition, Finding, Range } from '../model.ts';
import { headingMeant } from '../prose/sections-known.ts';
import { rangeOf } from '../reading/range.ts';
import type { Rule } from './rule.ts';

/** Every section and sub-section that is written in the source language is written in every translation, and no other. */
export const sectionsAgree: Rule = {
  id: 'sections-agree',
  covers: ['I18N-01'],
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Kaikilla kielillä on kerrottava samat asiat, ja kohdan osoite on kaikilla kielillä sama.',
    en: 'Every language must tell the same things, and a section has the same address in all of them.',
  },

  *check({ source, editions }) {
    const expected = placesOf(source);
    for (const edition of editions.filter(({ lang }) => lang !== source.lang)) {
      // A misspelt heading hides the section it stands for, and is told of by a rule of its own.
      if ([source, edition].some(isMisspelt)) continue;
      const own = placesOf(edition);
      const isAbridged = edition.words.translation?.state === 'abridged';
      const isOwn = ({ id }: Place) => own.some((place) => place.id === id);
      for (const [index, place] of expected.entries()) {
        if (isAbridged || isOwn(place)) continue;
        const before = expected.slice(0, index).findLast(isOwn);
        yield absent(place, own.find(({ id }) => id === before?.id) ?? null, edition);
      }
      for (const place of own.filter(({ id }) => !expected.some((one) => one.id === id)))
        yield extra(place, edition);
    }
  },

  good: {},
  bad: { 'en.md': [[/## Security of the data\n[^]*?(?=##)/, '']] },
};

type Place = { id: string; title: string; range: Range; isSection: boolean; isMade: boolean };

const placesOf = ({ sections }: Edition): Place[] =>
  // A heading of another level than a section's is an error of its own.
  sections
    .filter(({ heading }) => heading.depth === 2)
    .flatMap(({ key, title, heading, clauses }) => [
      { id: key, title, range: rangeOf(heading), isSection: true, isMade: /^section-\d+$/.test(key) },
      ...clauses.flatMap(({ id, title: subtitle, heading: subheading }) =>
        id === null || subtitle === null || subheading === null
          ? []
          : [
              {
                id,
                title: subtitle,
                range: rangeOf(subheading),
                isSection: false,
                isMade: id.startsWith(`${key}-`) && /-\d+$/.test(id),
              },
            ],
      ),
    ]);

const isMisspelt = ({ sections, lang }: Edition): boolean =>
  sections.some((section) => headingMeant(section, lang) !== null);

function absent({ id, title, isSection, isMade }: Place, before: Place | null, edition: Edition): Finding {
  const heading =
    isSectionKey(id) && isSection
      ? `## ${languages[edition.lang].sections[id]}`
      : `${isSection ? '##' : '###'} …${isMade ? '' : ` {#${id}}`}`;
  return {
    edition,
    at: before?.range ?? { line: 1, column: 1, endLine: 1, endColumn: 4 },
    message: {
      fi: `Tekstistä puuttuu kohta ”${title}”, joka on lähdekielisessä tekstissä.`,
      en: `The text has no section “${title}”, which is in the source language’s text.`,
    },
    help: before
      ? {
          fi: `Lisää kohdan ”${before.title}” jälkeen otsikko ja teksti tällä kielellä: \`${heading}\``,
          en: `Add the heading and its text in this language after “${before.title}”: \`${heading}\``,
        }
      : {
          fi: `Lisää tekstin alkuun otsikko ja teksti tällä kielellä: \`${heading}\``,
          en: `Add the heading and its text in this language at the start of the text: \`${heading}\``,
        },
  };
}

const extra = ({ title, range }: Place, edition: Edition): Finding => ({
  edition,
  at: range,
  message: {
    fi: `Kohtaa ”${title}” ei ole lähdekielisessä tekstissä.`,
    en: `The section “${title}” is not in the source language’s text.`,
  },
  help: {
    fi: 'Lisää kohta lähdekieliseen tekstiin. Jos se on siellä toisella nimellä, anna molemmille otsikoille sama osoite, esimerkiksi `{#oma-osoite}`.',
    en: 'Add it to the source language’s text. If it is there by another name, give both headings the same address, such as `{#own-address}`.',
  },
});
