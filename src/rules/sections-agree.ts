// The same sections in every language.
import type { Edition } from '../model.ts';
import { rangeOf } from '../range.ts';
import type { Rule } from './rule.ts';

/** Every section and sub-section that is written in the source language is written in every translation, and no other. */
export const sectionsAgree: Rule = {
  id: 'sections-agree',
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Kaikilla kielillä on kerrottava samat asiat, ja kohdan osoite on kaikilla kielillä sama.',
    en: 'Every language must tell the same things, and a section has the same address in all of them.',
  },

  *check({ source, editions }) {
    const expected = placesOf(source);
    for (const edition of editions.filter(({ lang }) => lang !== source.lang)) {
      const own = placesOf(edition);
      for (const { id, title } of expected.filter((place) => !own.some((one) => one.id === place.id)))
        yield {
          edition,
          at: [],
          message: {
            fi: `Tästä kielestä puuttuu kohta ”${title}” (\`#${id}\`).`,
            en: `This language has no section “${title}” (\`#${id}\`).`,
          },
          help: { fi: 'Lisää kohta tällä kielellä.', en: 'Add the section in this language.' },
        };
      for (const { id, title, range } of own.filter((place) => !expected.some((one) => one.id === place.id)))
        yield {
          edition,
          at: range,
          message: {
            fi: `Kohtaa ”${title}” (\`#${id}\`) ei ole lähdekielisessä tekstissä.`,
            en: `The section “${title}” (\`#${id}\`) is not in the source language’s text.`,
          },
          help: {
            fi: 'Lisää kohta lähdekieleen, tai anna otsikoille sama osoite: `{#osoite}`.',
            en: 'Add it to the source language, or give both headings the same address: `{#address}`.',
          },
        };
    }
  },

  good: {},
  bad: { 'en.md': [[/## Security of the data\n[^]*?(?=##)/, '']] },
};

const placesOf = ({ sections }: Edition) =>
  sections.flatMap(({ key, title, heading, clauses }) => [
    { id: key as string, title, range: rangeOf(heading) },
    ...clauses.flatMap((clause) =>
      clause.id === null || clause.heading === null
        ? []
        : [{ id: clause.id, title: clause.title ?? '', range: rangeOf(clause.heading) }],
    ),
  ]);
